/** Where a desk's database may stand, and what that costs: milliseconds, each with where the figure is from. */
export interface Place {
  readonly name: string;
  readonly roundTrip: number;
  readonly commit: number;
  readonly source: string;
}

/** Light in glass goes there and back over 100 km in a millisecond: no copy that far away is nearer than that. */
const perHundredKilometres = 1;

/** From the nearest to the farthest. */
export const places: readonly Place[] = [
  {
    name: 'same machine, disk with a protected cache',
    roundTrip: 0.05,
    commit: 0.05,
    source: 'fdatasync of tens of microseconds on such a disk (T. Poder, pg_test_fsync, 2025)',
  },
  {
    name: 'same machine, disk of a laptop',
    roundTrip: 0.05,
    commit: 1.6,
    source: '1,643 µs for one fdatasync on a consumer NVMe disk (T. Poder, pg_test_fsync, 2025)',
  },
  {
    name: 'server in the same zone',
    roundTrip: 0.25,
    commit: 0.05,
    source: '0.25 ms between machines of one zone (K. Anderson, xkyle.com, AWS zones)',
  },
  {
    name: 'server in the same zone, a copy in another',
    roundTrip: 0.25,
    commit: 1.5,
    source: '0.5 to 1.5 ms between near zones (FlashGrid, AWS zones, 2023)',
  },
  {
    name: 'server in another, far zone, a copy in a third',
    roundTrip: 3.37,
    commit: 3.37,
    source: '3.37 ms, the longest way between zones of a region (K. Anderson, xkyle.com)',
  },
  {
    name: 'server in the same zone, a copy 1,000 km away',
    roundTrip: 0.25,
    commit: 10 * perHundredKilometres,
    source: 'light in glass; lines are longer than the map',
  },
  {
    name: 'server in the same zone, a copy 6,000 km away',
    roundTrip: 0.25,
    commit: 60 * perHundredKilometres,
    source: 'light in glass; lines are longer than the map',
  },
  {
    name: 'server 1,000 km away',
    roundTrip: 10 * perHundredKilometres,
    commit: 0.05,
    source: 'light in glass; lines are longer than the map',
  },
];
