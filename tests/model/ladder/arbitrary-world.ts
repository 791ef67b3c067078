import fc from 'fast-check';
import { type Bounds, openEnd, openStart } from '../../../src/model/bounds.ts';
import type {
  CaseAbsence,
  CaseAppearance,
  CaseClaim,
  CaseEvidence,
  CasePassage,
  CaseSource,
} from '../../../src/model/ladder/case-file.ts';
import { absenceKinds } from '../../../src/model/vocabularies/absences.ts';
import { bases, type ClaimKind, claimKinds } from '../../../src/model/vocabularies/claims.ts';
import { credibilities, stances, strengths } from '../../../src/model/vocabularies/evidence.ts';
import { absence, appearance, source, supports, undercuts, type World } from './worlds.ts';

/** A world in which every record is given; days are small numbers so that they often meet. */
export type WholeWorld = Required<World> & { readonly claim: CaseClaim };

/** Records are mostly in order, else so few would count that the properties held of nothing. */
function mostly<Value>(weight: number, usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>) {
  return fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: other });
}

/** The days that are asked about: mostly late, when most of the records have come. */
export const days = mostly(7, fc.constantFrom(7, 8, 9), fc.integer({ min: 0, max: 6 }));

const closedBounds: fc.Arbitrary<Bounds> = fc
  .tuple(fc.integer({ min: 0, max: 9 }), mostly(4, fc.constant(0), fc.constant(4)))
  .map(([first, length]) => ({ first, last: first + length }));

/** Seldom with an end that is open. */
const someBounds = mostly(
  19,
  closedBounds,
  fc
    .tuple(closedBounds, fc.boolean())
    .map(([{ first, last }, isOpenStart]) =>
      isOpenStart ? { first: openStart, last } : { first, last: openEnd },
    ),
);

const seldom = mostly(15, fc.constant(false), fc.constant(true));
const withdrawals = mostly<readonly Bounds[]>(15, fc.constant([]), fc.array(someBounds));
const sourceNumbers = fc.integer({ min: 1, max: 6 });

/** An object whose key is there once in `rarity`: absent and undefined are not the same here. */
function sometimes<Key extends string, Value>(key: Key, values: fc.Arbitrary<Value>, rarity = 2) {
  return mostly<Value | undefined>(rarity - 1, fc.constant(undefined), values).map(
    (value): { [K in Key]?: Value } => {
      const present: { [K in Key]?: Value } = {};
      if (value !== undefined) present[key] = value;
      return present;
    },
  );
}

function together<Parts extends readonly object[]>(
  ...parts: { [Index in keyof Parts]: fc.Arbitrary<Parts[Index]> }
): fc.Arbitrary<object> {
  return fc.tuple(...parts).map((values) => Object.assign({}, ...values));
}

const passages: fc.Arbitrary<CasePassage> = fc
  .record({
    snapshot: fc.integer({ min: 1, max: 3 }),
    source: sourceNumbers,
    start: fc.integer({ min: 0, max: 8 }),
    foldedQuote: fc.constantFrom('a', 'ab', 'b', 'c', ''),
    isElided: seldom,
  })
  .map(({ start, isElided, ...rest }) => ({
    ...rest,
    pieces: isElided
      ? [
          [start, start + 1],
          [start + 3, start + 4],
        ]
      : [[start, start + 3]],
  }));

const recordParts = together(
  fc.record({ draft: seldom, mistake: seldom, day: someBounds, withdrawals }),
  sometimes('source', sourceNumbers),
  sometimes('passage', passages, 3),
);

/** A piece with the number given, which may undercut the targets given. */
export function pieces(n: number, targets: readonly number[]): fc.Arbitrary<CaseEvidence> {
  const stance = fc.constantFrom(
    ...stances.codes.filter((code) => code !== 'undercuts' || targets.length > 0),
  );
  return together(
    recordParts,
    fc.record({ stance, interested: seldom }),
    fc.record({ strength: fc.constantFrom(...strengths.codes) }),
    sometimes('credibility', fc.constantFrom(...credibilities.codes), 4),
    sometimes('origin', fc.oneof(sourceNumbers, fc.constant('unnamed' as const)), 5),
    sometimes('about', someBounds),
    // Two that say the same to the letter, and differ in nothing that the SHA-256 is of.
    sometimes('content', fc.constantFrom('0a', '0b'), 4),
    fc.record({ undercuts: fc.constantFrom(...(targets.length > 0 ? targets : [0])) }),
  ).map((parts) => {
    const { source: _, strength: __, ...bare } = supports(n);
    const { undercuts: target, ...piece } = { ...bare, ...parts } as CaseEvidence;
    return piece.stance === 'undercuts' && target ? { ...piece, undercuts: target } : piece;
  });
}

export function looks(n: number): fc.Arbitrary<CaseAbsence> {
  return together(
    recordParts,
    fc.record({ kind: fc.constantFrom(...absenceKinds.codes), interested: seldom }),
    sometimes('about', someBounds),
  ).map((parts) => ({ ...absence(n), ...parts }));
}

export function sayings(n: number): fc.Arbitrary<CaseAppearance> {
  return together(recordParts, sometimes('basis', fc.constantFrom(...bases.codes))).map(
    (parts) => ({ ...appearance(n), ...parts }),
  );
}

/** A source that may repeat one with a greater number, so that no chain runs in a circle. */
function sourcesNumbered(n: number): fc.Arbitrary<CaseSource> {
  const origin = n < 6 ? sometimes('origin', fc.integer({ min: n + 1, max: 6 })) : fc.constant({});
  return together(fc.record({ mistake: seldom, withdrawals }), origin).map((parts) => ({
    ...source(n),
    ...parts,
  }));
}

const claims: fc.Arbitrary<CaseClaim> = together(
  fc.record({
    kind: mostly(2, fc.constant<ClaimKind>('event'), fc.constantFrom(...claimKinds.codes)),
  }),
  sometimes('about', someBounds, 5),
  sometimes('dueOn', someBounds),
).map((parts) => ({ kind: 'event', ...parts }));

function numbered(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Up to eight pieces (from 11), three absences (from 31) and three appearances (from 41), six sources. */
export const worlds: fc.Arbitrary<WholeWorld> = fc
  .record({
    evidence: fc.integer({ min: 0, max: 8 }),
    absences: fc.integer({ min: 0, max: 3 }),
    appearances: fc.integer({ min: 0, max: 3 }),
  })
  .chain((counts) =>
    fc.record({
      claim: claims,
      evidence: fc.tuple(
        ...numbered(11, counts.evidence).map((n, index) => pieces(n, numbered(11, index))),
      ),
      absences: fc.tuple(...numbered(31, counts.absences).map(looks)),
      appearances: fc.tuple(...numbered(41, counts.appearances).map(sayings)),
      sources: fc.tuple(...numbered(1, 6).map(sourcesNumbered)),
    }),
  );

const seen = { day: { first: 0, last: 0 } };

/** A world of pieces for the claim that name each other's sources as their origins, and of firm undercutters. */
export const crowds: fc.Arbitrary<WholeWorld> = fc
  .array(
    fc.record({
      source: fc.integer({ min: 1, max: 4 }),
      origin: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      target: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
    }),
    { minLength: 4, maxLength: 8 },
  )
  .map((rolls) => ({
    claim: { kind: 'event' },
    absences: [],
    appearances: [],
    sources: numbered(1, 4).map((n) => source(n)),
    evidence: rolls.map(({ source: from, origin, target }, index) => {
      const more = { ...seen, source: from, ...(origin === undefined ? {} : { origin }) };
      return target === undefined || index === 0
        ? supports(11 + index, more)
        : undercuts(11 + index, 11 + (target % index), more);
    }),
  }));
