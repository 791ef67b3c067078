import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { status } from '../../src/queries/status.ts';
import { fullInterview, noFullInterview, seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asof } from './asof.ts';

const desks = { excerpt: scratchFolder(), article: scratchFolder() };
const article = fullInterview();
const open: Partial<Record<keyof typeof desks, Desk>> = {};

beforeAll(async () => {
  open.excerpt = await seededDesk(desks.excerpt);
  if (article) open.article = await seededDesk(desks.article, article);
});
afterAll(async () => {
  for (const desk of Object.values(open)) await desk.store.close();
});

/** The table of answers of the founding case. */
const answers: readonly (readonly [asOf: string, claim: string, answer: object])[] = [
  [
    '2023-03-10',
    'p1',
    { status: 'unchecked', possible: 'no_evidence_found', rung: null, stale: [] },
  ],
  ['2023-03-10', 'p2', { status: 'unchecked', possible: null }],
  ['2023-03-10', 'p3', { status: 'pending', stale: ['no_due_date'] }],
  ['2023-03-10', 'p4', { status: 'unchecked' }],
  ['2023-03-10', 'p5', { status: 'pending', stale: [] }],
  ['2023-03-10', 'p6', { status: 'not_checkable' }],
  [
    '2023-04-01',
    'p1',
    { status: 'no_evidence_found', rung: 'noted', lookedUntil: '2023-03-31', stale: [] },
  ],
  ['2023-04-01', 'p2', { status: 'unchecked' }],
  ['2023-04-01', 'p3', { status: 'pending' }],
  ['2023-04-01', 'p4', { status: 'unchecked' }],
  ['2023-04-01', 'p5', { status: 'pending' }],
  ['2023-04-01', 'p6', { status: 'not_checkable' }],
  [
    '2024-05-01',
    'p1',
    { status: 'no_evidence_found', rung: 'noted', lookedUntil: '2023-03-31', stale: ['look_old'] },
  ],
  ['2024-05-01', 'p2', { status: 'unchecked' }],
  ['2024-05-01', 'p3', { status: 'pending' }],
  ['2024-05-01', 'p4', { status: 'unchecked' }],
  ['2024-05-01', 'p5', { status: 'unchecked', stale: ['overdue'] }],
  ['2024-05-01', 'p6', { status: 'not_checkable' }],
];

describe.each(['excerpt', 'article'] as const)('the interview, seeded from its %s', (name) => {
  const deskOf = (skip: (reason: string) => void): Desk => {
    const desk = open[name];
    if (!desk) skip(noFullInterview);
    return desk as Desk;
  };

  it('stands on every day where the table says, by library and by list', async ({ skip }) => {
    const desk = deskOf(skip);
    for (const [asOf, claim, answer] of answers) {
      const { derived, stale } = await status(desk, { claim, asOf });
      expect({ ...derived, stale }, `${claim} as of ${asOf}`).toMatchObject(answer);
      const { items } = await listClaims(desk, { asOf });
      const { lookedUntil: _lookedUntil, ...listed } = answer as { lookedUntil?: string };
      expect(items.find(({ slug }) => slug === claim)).toMatchObject(listed);
    }
  });

  it('says on the founding claim what the sentence says and no more', async ({ skip }) => {
    const found = await dossier(deskOf(skip), { claim: 'p1', asOf: '2023-04-01' });
    expect(found.appearances).toEqual([]);
    expect(found.absences).toMatchObject([
      {
        value: { covered: 'ammunition and drones', basis: 'not_aware' },
        passage: { value: { quote: expect.stringMatching(/no evidence that I.m aware of/) } },
      },
    ]);
  });
});

describe('excerpt and article', () => {
  it('give every claim of the seed the same standing on every day of change', async ({ skip }) => {
    const { excerpt, article: whole } = open;
    if (!excerpt || !whole) return skip(noFullInterview);
    for (const asOf of [
      '2022-01-01',
      '2023-03-10',
      '2023-03-31',
      '2023-04-01',
      '2024-05-01',
      '2030',
    ]) {
      const standing = async (desk: Desk) =>
        (await listClaims(desk, { asOf, limit: 1000 })).items.map(
          ({ slug, status, rung, possible, stale }) => ({ slug, status, rung, possible, stale }),
        );
      const expected = await standing(excerpt);
      expect(expected.length).toBeGreaterThan(30);
      expect(await standing(whole)).toEqual(expected);
    }
  });
});

describe('the five questions, by the command line', () => {
  const ask = (...words: string[]) => asof(desks.excerpt, ...words);

  it('where does it stand as of a day: as the table has it', async () => {
    const asked = answers.filter(
      ([asOf, claim]) => claim === 'p1' || (asOf === '2024-05-01' && claim !== 'p2'),
    );
    await Promise.all(
      asked.map(async ([asOf, claim, answer]) => {
        const { json } = await ask('status', claim, '--as-of', asOf, '--json');
        expect({ ...(json.derived as object), stale: json.stale }).toMatchObject(answer);
      }),
    );
    const { stdout } = await ask('status', 'p1', '--as-of', '2024-05-01');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'No evidence known to Nigel Gould-Davies (March 2023); no search is on record. ' +
        'Nobody is recorded as having looked since.',
    );
  });

  it('why: down to the quote in its place, the snapshot and its hash', async () => {
    const { json } = await ask('why', 'p1', '--as-of', '2023-04-01', '--json');
    const quote = "So far there's no evidence that I'm aware of that this has taken place";
    const passage = json.records?.absences?.['0']?.passage;
    expect(passage).toMatchObject({
      quote,
      snapshot: { textSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const found = await ask(
      'passage',
      'find',
      'rferl-interview-excerpt',
      '--quote',
      quote,
      '--json',
    );
    expect(found.json).toMatchObject({ start: passage?.start, end: passage?.end, exact: quote });
  });

  it('who said it, on what basis, through whom', async () => {
    const { json } = await ask('claim', 'show', 'p2', '--json');
    expect(json.appearances).toHaveLength(3);
    for (const appearance of json.appearances as unknown as (typeof json)[]) {
      expect(appearance).toMatchObject({ speakerName: 'United States', basis: 'undisclosed' });
    }
    expect(json.appearances).toMatchObject([
      { manner: 'asserts', viaNames: ['RFE/RL'] },
      { manner: 'asserts', viaNames: ['RFE/RL'] },
      { manner: 'suggests', viaNames: ['Nigel Gould-Davies'] },
    ]);
  });

  it('what would change it, and when it is due for another look', async () => {
    const due = await ask('summary', 'p5', '--as-of', '2023-04-01', '--format', 'text');
    expect(due.stdout).toContain('What would change it');
    const overdue = await ask('claim', 'list', '--as-of', '2024-05-01', '--stale', '--json');
    expect(overdue.json.claims).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ slug: 'p1', stale: ['look_old'] }),
        expect.objectContaining({ slug: 'p5', stale: ['overdue'] }),
      ]),
    );
    const assertion = await ask('summary', 'p1', '--as-of', '2023-04-01', '--format', 'text');
    expect(assertion.stdout.replaceAll(/\s+/g, ' ')).toMatch(/[Nn]obody|No appearance|nobody/);
  });

  it('what did this desk say earlier, and what does it say now', async () => {
    const before = await ask('status', 'p1', '--as-of', '2024-05-01', '--json');
    const added = await ask(
      ...['absence', 'note', 'p1', '--kind', 'searched', '--where', 'UN register of arms'],
      ...['--until', '2024-04-30', '--json'],
    );
    expect(added.code).toBe(0);
    const after = await ask('status', 'p1', '--as-of', '2024-05-01', '--json');
    expect(after.json.derived).toMatchObject({ rung: 'searched', lookedUntil: '2024-04-30' });
    expect(after.json.stale).not.toContain('look_old');
    const position = String(before.json.position);
    const then = await ask(
      'status',
      'p1',
      '--as-of',
      '2024-05-01',
      '--known-at',
      position,
      '--json',
    );
    expect(then.stdout).toBe(before.stdout);
  });
});
