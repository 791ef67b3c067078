import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first; on a clean clone nobody has timed them yet. */
const slow = [
  'tests/queries/two-clocks.test.ts',
  'tests/faults/kill-writer.test.ts',
  'tests/queries/verify-tamper.test.ts',
  'tests/store/lost-writes.test.ts',
  'tests/journeys/two-clocks.test.ts',
  'tests/journeys/first-write.test.ts',
  'tests/journeys/global-rules.test.ts',
  'tests/faults/full-disk.test.ts',
];

/** Begins with the slow files, so that at the end no worker waits for another that began one of them last. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = slow.findIndex((path) => moduleId.endsWith(`/${path}`));
      return place === -1 ? slow.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
