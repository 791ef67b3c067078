import type { Desk } from '../../src/desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { readHead } from '../../src/queries/head.ts';
import { type ClaimFilters, listClaims } from '../../src/queries/list-claims.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { inTurns, type Measured, rounded } from './bound.ts';

/** Pages of lists, of what is stale and of what changed: the first and the next. */
export async function benchPages(path: string, claims: number): Promise<readonly Measured[]> {
  const desk = await openDesk(`file:${path}`);
  const measured: Measured[] = [];
  for (const [name, read] of [
    ...lists.map(([named, filters]) => listed(desk, named, filters)),
    ...(await digests(desk)),
  ]) {
    const first = await read(undefined);
    const next = first.next ?? undefined;
    const times = await inTurns(
      { warm: 1, timed: 7 },
      { first: () => read(undefined), later: () => read(next) },
    );
    const slower = Math.max(times.first, times.later);
    measured.push({
      name: `a page of ${name}`,
      compared: `itself: the slower of the first page and the next; ${claims} claims`,
      found: slower,
      unit: 'ms',
      bound: 300,
      is: 'at most',
      figures: `${rounded(times.first)} ms and ${rounded(times.later)} ms, ${first.count} claims`,
    });
  }
  await desk.store.close();
  return measured;
}

interface ReadPage {
  readonly next: string | null;
  readonly count: number;
}

type NamedPages = readonly [name: string, read: (after: string | undefined) => Promise<ReadPage>];

const listed = (desk: Desk, name: string, filters: ClaimFilters): NamedPages => [
  `claims ${name}`,
  async (after) => {
    const { items, next } = await listClaims(desk, { ...filters, after });
    return { count: items.length, next };
  },
];

async function digests(desk: Desk): Promise<readonly NamedPages[]> {
  const { position } = await readHead(desk);
  const since = (from: number, asOf?: string) => async (after: string | undefined) => {
    const { claims, next } = await changes(desk, { since: String(from), asOf, after });
    return { count: claims.length, next };
  };
  return [
    [
      'the most urgent stale claims',
      async (after) => {
        const { claims, next } = await staleClaims(desk, { after });
        return { count: claims.length, next };
      },
    ],
    ['what changed since the first entry', since(0)],
    ['what the last entry changed', since(position - 1)],
    ['what nothing but a year has changed', since(position, '2027-11')],
  ];
}

const lists: readonly (readonly [string, ClaimFilters])[] = [
  ['that stand at supported', { status: 'supported' }],
  ['that stand at no evidence found', { status: 'no_evidence_found' }],
  ['in the order they were logged', {}],
  ['that stand at unchecked', { status: 'unchecked' }],
  ['that stand at not checkable', { status: 'not_checkable' }],
  ['that want another look', { stale: true }],
  ['that wanted another look when the desk was young', { stale: true, asOf: '2011' }],
];
