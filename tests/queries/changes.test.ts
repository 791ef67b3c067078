import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesText } from '../../src/cli/present/changes-text.ts';
import type { Desk } from '../../src/desk.ts';
import { type Changes, type ChangesQuestion, changes } from '../../src/queries/changes/changes.ts';
import type { ClaimChange } from '../../src/queries/changes/claim-change.ts';
import { readHead } from '../../src/queries/head.ts';
import { summaryOf } from '../../src/queries/summary-of.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { apart } from '../support/counting-desk.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
/** Positions of the ledger by what had just been done. */
const at: Record<string, string> = {};
const mark = async (name: string) => {
  at[name] = String((await readHead(desk)).position);
};

/* Two claims rest on the paper, one is a promise; then the paper is withdrawn, and a fourth is logged. */
beforeAll(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await firmPiece(desk, 'paper');
  await logClaim(desk, { text: 'The ferry ran.', slug: 'ferry' });
  const firm = { strength: 'strong', credibility: '1', stance: 'refutes' } as const;
  await addEvidence(desk, { claim: 'ferry', source: 'wire', ...firm });
  await logClaim(desk, { text: 'We rebuild it.', slug: 'vow', kind: 'promise', dueOn: '2024' });
  await noteAbsence(desk, { claim: 'vow', kind: 'searched', where: ['x'], until: '2023-06-01' });
  await mark('world');
  await retractRecord(desk, { record: 'paper', because: 'A hoax.', on: '2023-05-20' });
  await mark('withdrawn');
  await logClaim(desk, { text: 'The tram ran.', slug: 'tram' });
  await addAppearance(desk, { claim: 'bridge', speaker: 'Eva Novak', saidOn: '2023-04' });
  await addAppearance(desk, { claim: 'tram', speaker: 'Eva Novak', saidOn: '2023-04' });
});
afterAll(() => desk.store.close());

const ask = (question: ChangesQuestion) => changes(desk, { asOf: '2023-06-01', ...question });
const slugs = ({ claims }: Changes) => claims.map(({ claim }) => claim.slug);
const of = ({ claims }: Changes, slug: string): ClaimChange => {
  const found = claims.find(({ claim }) => claim.slug === slug);
  if (!found) throw new Error(`no change of ${slug}`);
  return found;
};

describe('changes since a moment', () => {
  it('are since a year where the ledger has no such position, and since a position where it has', async () => {
    const { position } = await readHead(desk);
    expect(position).toBeLessThan(2020);
    const year = await ask({ since: '2020' });
    expect(year).toEqual(await ask({ since: '2020-01-01' }));
    expect(year.since.asOf).toBe('2019-12-31');
    expect((await ask({ since: `000${position}`.slice(-4) })).since.position).toBe(position);
    const claim = year.claims[0]?.claim.n;
    const asked = (since: string) => summaryOf(desk, { claim: String(claim), since });
    expect(await asked('2020')).toEqual(await asked('2020-01'));
  });

  it('tell of a claim what was recorded and from where to where it moved, and why', async () => {
    const told = await ask({ since: at.world ?? '', knownAt: at.withdrawn });
    expect(slugs(told)).toEqual(['bridge', 'ferry']);
    const bridge = of(told, 'bridge');
    expect(bridge).toMatchObject({
      moved: true,
      before: { status: 'supported' },
      after: { status: 'insufficient' },
      because: [{ what: 'counts_no_more', kind: 'evidence', why: 'withdrawn' }],
      news: [{ kind: 'withdrawn', of: { kind: 'source' }, facts: { because: 'A hoax.' } }],
    });
    expect(of(told, 'ferry').after).toEqual({
      status: 'insufficient',
      rung: null,
      lookedUntil: null,
    });
    expect(changesText(told, 100)).toContain(
      `→ from supported to insufficient evidence (claim ${bridge.claim.n}), because`,
    );
  });

  it('tell of a claim that is new, and once of each claim', async () => {
    const told = await ask({ since: at.withdrawn ?? '' });
    expect(slugs(told)).toEqual(['tram', 'bridge']);
    expect(of(told, 'tram')).toMatchObject({ claim: { isNew: true }, before: null, moved: false });
    expect(of(told, 'tram').news.map(({ kind }) => kind)).toEqual(['logged', 'said']);
    expect(of(told, 'bridge')).toMatchObject({ moved: false, news: [{ kind: 'said' }] });
  });

  it('tell what only the passing of days has brought: what fell due, what became stale', async () => {
    const { position } = await readHead(desk);
    expect((await ask({ since: String(position) })).claims).toEqual([]);
    const later = { since: '2024-12-30', asOf: '2024-12-31' };
    // The desk is of 2026: everything in it came after that day.
    expect(slugs(await ask(later))).toHaveLength(4);
    const told = await changes(daysLater(desk), { since: String(position), asOf: '2027-01-01' });
    expect(slugs(told)).toEqual([]);
  });

  it('come in pages that tell every claim once, in the order of one long page', async () => {
    for (const since of ['0', at.world ?? '', at.withdrawn ?? '']) {
      for (const knownAt of [undefined, at.withdrawn]) {
        const { claims: all } = await ask({ since, knownAt, asOf: '2025', limit: 100 });
        for (const limit of [1, 2, 3]) {
          const seen: ClaimChange[] = [];
          let after: string | undefined;
          for (;;) {
            const page = await ask({ since, knownAt, asOf: '2025', limit, after });
            seen.push(...page.claims);
            if (page.next === null) break;
            after = page.next;
          }
          expect(seen).toEqual(all);
        }
      }
    }
  });

  it('are read of many claims in as many queries as of few', async () => {
    const own = await newDesk(folder);
    const told: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 12; at += 1) {
        const text = `River ${round} ${at} rose.`;
        await logClaim(own, { text, appearance: { speaker: 'Eva Novak', saidOn: '2023-04' } });
      }
      const { asked, ...counting } = apart(own);
      const { claims } = await changes(counting, { since: '0', limit: 100 });
      expect(claims).toHaveLength(12 * (round + 1));
      told.push(asked());
    }
    const [few = 0, many = 0] = told;
    expect(many).toBeLessThan(few + 12);
    await own.store.close();
  });

  it('come in an order as known then, whatever rests on their records later', async () => {
    const own = await newDesk(folder);
    await bridgeWorld(own);
    await logClaim(own, { text: 'The ferry ran.', slug: 'ferry' });
    const since = String((await readHead(own)).position);
    await correctRecord(own, {
      record: 'paper',
      set: { note: 'Weekly.' },
      because: 'It was asked.',
    });
    const firm = { source: 'council', strength: 'strong', stance: 'supports' } as const;
    for (const claim of ['ferry', 'bridge']) await addEvidence(own, { claim, ...firm });
    const knownAt = String((await readHead(own)).position);
    const told = async () => slugs(await changes(own, { since, knownAt, asOf: '2026-12-31' }));
    expect(await told()).toEqual(['ferry', 'bridge']);
    await firmPiece(own, 'paper');
    expect(await told()).toEqual(['ferry', 'bridge']);
    await own.store.close();
  });

  it('are since the first day that is ever written', async () => {
    expect((await ask({ since: '0000-01' })).since.asOf).toBe('0000-01-01');
  });

  it('are none of what was asked about before it, and refuse what is no moment', async () => {
    const backwards = ask({ since: at.withdrawn ?? '', knownAt: at.world });
    await expect(backwards).rejects.toMatchObject({ code: 'since_after' });
    const laterDay = ask({ since: '2023-05', asOf: '2023-04' });
    await expect(laterDay).rejects.toMatchObject({ code: 'since_after' });
    await expect(ask({ since: '../2023' })).rejects.toMatchObject({
      code: 'bad_since',
      message: '"../2023" has no first day to tell changes from.',
    });
    await expect(ask({ since: 'yesterday' })).rejects.toMatchObject({ code: 'bad_since' });
    await expect(ask({ since: '99999' })).rejects.toMatchObject({ code: 'no_such_position' });
    await expect(ask({ since: '0', after: 'x' })).rejects.toMatchObject({ code: 'bad_cursor' });
  });
});

/** The same desk, asked by a clock that stands elsewhere. */
const daysLater = (here: Desk): Desk => ({
  ...here,
  clock: { now: () => Date.parse('2027-02-01T00:00:00Z') },
});
