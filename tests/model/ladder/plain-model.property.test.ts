import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { deriveStatus } from '../../../src/model/ladder/derive-status.ts';
import { rows } from '../../../src/model/ladder/rows.ts';
import { reasonsInOrder } from '../../../src/model/ladder/set-aside.ts';
import type { Standing } from '../../../src/model/ladder/standing.ts';
import { holds } from '../../seeded.ts';
import { crowds, days, type WholeWorld, worlds } from './arbitrary-world.ts';
import { type PlainStanding, plainStanding } from './plain-model.ts';
import { caseFile } from './worlds.ts';

/** With the twenty times of `npm run test:long` a hundred thousand. */
const runs = 5000;

/** What the cases came upon: each row, each reason (with a record that is named or without) and each corner. */
const reached = new Map<string, number>();

/**
 * Every second world is calm: all its sources and pieces stand and are in time, so that they meet each other.
 * Seldom an undercutter aims at an entry that is not before it: import refuses that, a damaged desk may hold it.
 */
const whole = fc.tuple(worlds, fc.nat(39)).map(([world, roll]) => {
  const { evidence, sources, ...rest } = roll % 2 === 0 ? world : calm(world);
  const aimed = evidence.map((piece) =>
    roll < 2 && piece.stance === 'undercuts' ? { ...piece, undercuts: 18 } : piece,
  );
  return { ...rest, sources, evidence: aimed };
});

const cases = fc.oneof({ weight: 5, arbitrary: whole }, { weight: 1, arbitrary: crowds });

function calm(world: WholeWorld): WholeWorld {
  const standing = { mistake: false, withdrawals: [] };
  return {
    ...world,
    claim: { ...world.claim, kind: 'event' },
    sources: world.sources.map((each) => ({ ...each, ...standing })),
    evidence: world.evidence.map(({ passage: _, ...piece }) => ({
      ...piece,
      ...standing,
      draft: false,
      day: { first: 0, last: 0 },
    })),
  };
}

it('the rule is what its page says, in every generated case', () => {
  const agrees = fc.property(cases, days, (world, asOf) => {
    const file = caseFile(world);
    const standing = deriveStatus(file, asOf);
    expect(withoutWords(standing)).toEqual(plainStanding(file, asOf));
    for (const corner of cornersOf(standing, world)) {
      reached.set(corner, (reached.get(corner) ?? 0) + 1);
    }
  });
  holds('the rule and its page', agrees, { runs });
});

it.each([
  ...rows.map(({ number }) => `row ${number}`),
  ...reasonsInOrder.map(({ reason }) => reason),
  ...['mistake by a source', 'withdrawn by a source', 'a side firm at another time held'],
  ...['possible', 'an undercutter undercut', 'a piece fallen with another', 'testimony'],
  ...[
    'a thin undercutter beside its target',
    'unnamed origins of one voice',
    'interested evidence',
  ],
  ...[
    'rung noted',
    'rung searched',
    'rung expected',
    'an undercutter that aims at nothing before it',
  ],
])('and the cases came upon: %s', (corner) => {
  expect(reached.get(corner) ?? 0).toBeGreaterThan(0);
});

afterAll(() => {
  const counts = [...reached].sort(([, one], [, other]) => one - other);
  console.info(counts.map(([corner, count]) => `${count} × ${corner}`).join('; '));
});

function withoutWords({ rule: _, counted, ...rest }: Standing): PlainStanding {
  return { ...rest, counted: counted.map(({ why: __, ...each }) => each) };
}

function cornersOf(standing: Standing, { evidence, appearances }: WholeWorld): readonly string[] {
  const { counted, setAside, possibly, rung, held, possible, row } = standing;
  const pieceOf = (n: number | undefined) => evidence.find((piece) => piece.n === n);
  const counts = (n: number | undefined): boolean => counted.some((each) => each.n === n);
  const undercut = setAside.filter(({ reason }) => reason === 'undercut');
  const isUnnamed = (n: number | undefined): boolean => pieceOf(n)?.origin === 'unnamed';
  const corners: readonly (readonly [string, boolean])[] = [
    ['possibly', possibly.length > 0],
    ['possible', possible !== null],
    ['a side firm at another time held', held !== null],
    ['an undercutter undercut', undercut.some(({ n }) => pieceOf(n)?.stance === 'undercuts')],
    ['a piece fallen with another', undercut.some(({ n, by }) => pieceOf(by)?.undercuts !== n)],
    [
      'a copy of a copy fallen with it',
      undercut.some(({ n, by }) => {
        const [root, copy] = [pieceOf(pieceOf(by)?.undercuts), pieceOf(n)];
        return copy !== root && copy?.origin !== undefined && copy.origin !== root?.source;
      }),
    ],
    [
      'a thin undercutter beside its target',
      counted.some(({ n, firm }) => !firm && counts(pieceOf(n)?.undercuts)),
    ],
    [
      'an undercutter that aims at nothing before it',
      counted.some(({ n }) => (pieceOf(n)?.undercuts ?? 0) >= n),
    ],
    [
      'unnamed origins of one voice',
      setAside.some(
        ({ reason, n, by }) => reason === 'same_origin' && isUnnamed(n) && isUnnamed(by),
      ),
    ],
    ['interested evidence', counted.some(({ n }) => pieceOf(n)?.interested === true)],
    [
      'testimony',
      evidence.some(
        ({ n, passage }) =>
          counts(n) &&
          appearances.some(
            (said) =>
              (said.basis === 'saw' || said.basis === 'official_record') &&
              said.passage?.snapshot === passage?.snapshot &&
              said.passage?.pieces[0]?.[0] === passage?.pieces[0]?.[0],
          ),
      ),
    ],
  ];
  return [
    `row ${row}`,
    ...(rung === null ? [] : [`rung ${rung}`]),
    ...setAside.map(({ reason }) => reason),
    ...setAside.flatMap(({ reason, by }) =>
      by !== undefined && (reason === 'mistake' || reason === 'withdrawn')
        ? [`${reason} by a source`]
        : [],
    ),
    ...corners.filter(([, isThere]) => isThere).map(([corner]) => corner),
  ];
}
