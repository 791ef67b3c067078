import fc from 'fast-check';

/** What a step of a history does; each has its deed in `play.ts`. */
export const acts = [
  'nothing',
  'logClaim',
  'addSource',
  'addEvidence',
  'undercut',
  'noteAbsence',
  'addAppearance',
  'retract',
  'takeBackRetraction',
  'withdrawSource',
  'correct',
  'judgeDraft',
  'assess',
  'recheck',
  'merge',
  'part',
  'mergeSpeakers',
] as const;
export type ActName = (typeof acts)[number];

const weights: Readonly<Record<ActName, number>> = {
  nothing: 0,
  logClaim: 1,
  addSource: 2,
  addEvidence: 8,
  undercut: 3,
  noteAbsence: 4,
  addAppearance: 3,
  retract: 3,
  takeBackRetraction: 2,
  withdrawSource: 1,
  correct: 3,
  judgeDraft: 3,
  assess: 3,
  recheck: 1,
  merge: 2,
  part: 2,
  mergeSpeakers: 1,
};

const second = 1000;
const day = 86_400 * second;

/** How the clock moves before a step: mostly on, sometimes not at all, sometimes back. */
const waits = [0, second, 3_600 * second, day, 20 * day, -2 * 3_600 * second, -2 * day] as const;

/** One step: what is done, how the clock moved, and the dice for all that it leaves open. */
export interface Step {
  readonly act: ActName;
  readonly wait: number;
  readonly isModel: boolean;
  readonly dice: readonly number[];
}

export const steps: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant<ActName>('nothing'), weight: 0 },
    ...acts.map((act) => ({ arbitrary: fc.constant(act), weight: weights[act] })),
  ),
  wait: fc.constantFrom(...waits),
  isModel: fc.nat(5).map((roll) => roll === 5),
  dice: fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }),
});

/** Thrown one after another: a history is decided by its steps alone. */
export class Dice {
  private next = 0;

  constructor(private readonly rolls: readonly number[]) {}

  roll(sides: number): number {
    const rolled = this.rolls[this.next % this.rolls.length] ?? 0;
    this.next += 1;
    return rolled % sides;
  }

  /** Once in so many times. */
  once(times: number): boolean {
    return this.roll(times) === times - 1;
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items.length === 0 ? undefined : items[this.roll(items.length)];
  }

  /** One of the items, or nothing once in so many times. */
  maybe<Item>(times: number, items: readonly Item[]): Item | undefined {
    const isNone = this.once(times);
    const item = this.pick(items);
    return isNone ? undefined : item;
  }
}
