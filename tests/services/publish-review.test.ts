import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { status } from '../../src/queries/status.ts';
import { addReview } from '../../src/services/add-review.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { publishReview } from '../../src/services/publish-review.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
import { bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const assess = (facts: {
  status: 'supported' | 'no_evidence_found';
  on: string;
  private?: boolean;
}) => assessClaim(desk, { claim: 'bridge', because: 'As read.', confidence: 'low', ...facts });
const publish = (facts: { on?: string; private?: boolean; url?: string } = {}) =>
  publishReview(desk, { claim: 'bridge', ...facts });
const reviews = async (asOf?: string) => (await status(desk, { claim: 'bridge', asOf })).reviews;
const claimPage = async () => {
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure: () => undefined });
  return (await app.request(`http://${host}/claims/bridge`, { headers: { host } })).text();
};

describe('a review of ours', () => {
  it('needs an assessment in force on its day', async () => {
    await expect(publish()).rejects.toMatchObject({ code: 'not_assessed' });
    await firmPiece(desk, 'paper');
    await assess({ status: 'supported', on: '2023-06-01' });
    await expect(publish({ on: '2023-05-31' })).rejects.toMatchObject({ code: 'not_assessed' });
    const { value } = await publish({ on: '2023-06-02', url: 'https://desk.example/bridge' });
    expect(value).toMatchObject({ rating: 'Supported' });
    expect(await reviews('2023-06-01')).toEqual([]);
    expect(await reviews('2023-06-02')).toEqual([
      {
        publisher: null,
        rating: 'Supported',
        on: '2023-06-02',
        url: 'https://desk.example/bridge',
        mapped: null,
      },
    ]);
  });

  it('says no more than the look behind it', async () => {
    const noted = { claim: 'bridge', kind: 'noted', by: 'Eva Novak', until: '2023-05-01' } as const;
    await noteAbsence(desk, noted);
    await assess({ status: 'no_evidence_found', on: '2023-05-02' });
    expect((await publish({ on: '2023-05-02' })).value.rating).toBe('No evidence known');
    const searched = { claim: 'bridge', kind: 'searched', where: ['the log'] } as const;
    await noteAbsence(desk, { ...searched, until: '2023-05-03' });
    await assess({ status: 'no_evidence_found', on: '2023-05-04' });
    expect((await publish({ on: '2023-05-04' })).value.rating).toBe('No evidence found');
    const expected = { claim: 'bridge', kind: 'expected', note: 'A notice is due.' } as const;
    await noteAbsence(desk, { ...expected, until: '2023-05-05' });
    await assess({ status: 'no_evidence_found', on: '2023-05-06' });
    expect((await publish({ on: '2023-05-06' })).value.rating).toMatch(/^Missing from/);
  });

  it('without a date is of the day it was entered; of another publisher that day is not known', async () => {
    await firmPiece(desk, 'paper');
    await assess({ status: 'supported', on: '2023-06-01' });
    await publish();
    await addReview(desk, { claim: 'bridge', publisher: 'The Checkers', rating: 'So it was' });
    expect((await reviews()).map(({ publisher, on }) => [publisher, on])).toEqual([
      [null, '2026-11-24'],
      ['The Checkers', null],
    ]);
    const found = await dossier(desk, { claim: 'bridge' });
    const text = toText(outlineOf(found), { width: 100 }).replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'Published by this desk (24 November 2026) with the rating “Supported”.',
    );
    expect(text).toContain(
      'Reviewed by The Checkers, whose rating, word for word, is “So it was”.',
    );
  });

  it('stands on the page beside what other publishers said, and not among it', async () => {
    await firmPiece(desk, 'paper');
    await assess({ status: 'supported', on: '2023-06-01' });
    await publish({ on: '2023-06-02' });
    const [theirs = '', ours = ''] = (await claimPage()).split('Published by this desk</dt>');
    expect(theirs).toContain('By other publishers</dt><dd>No published fact-check is on record.');
    expect(ours).toContain('“<bdi>Supported</bdi>” <span class="facts">(2 June 2023)');
  });

  it('is not published of an assessment that the public may not see', async () => {
    await firmPiece(desk, 'paper');
    await assess({ status: 'supported', on: '2023-06-01', private: true });
    await expect(publish()).rejects.toMatchObject({ code: 'assessment_private' });
    expect(await reviews()).toEqual([]);
  });

  it('can be taken back', async () => {
    await firmPiece(desk, 'paper');
    await assess({ status: 'supported', on: '2023-06-01' });
    const { n } = await publish({ on: '2023-06-02' });
    await retractRecord(desk, { record: String(n), because: 'Too early.', on: '2023-06-05' });
    expect(await reviews('2023-06-04')).toHaveLength(1);
    expect(await reviews('2023-06-05')).toEqual([]);
  });

  it('says that the claim wants another look, as it is today', async () => {
    await firmPiece(desk, 'paper');
    const { n: inForce } = await assess({ status: 'supported', on: '2023-06-01' });
    expect(await publish()).toMatchObject({ inForce, stale: [] });
    await firmPiece(desk, 'council', 'refutes');
    expect((await publish({ on: '2023-06-02' })).stale).toEqual(['new_evidence', 'rule_moved']);
  });

  it('says that its judgement is in force no longer', async () => {
    await firmPiece(desk, 'paper');
    const { n } = await assess({ status: 'supported', on: '2023-06-01' });
    const later = await assess({ status: 'supported', on: '2023-07-01' });
    const published = await publish({ on: '2023-06-02' });
    expect(published.value.assessment).toBe(n);
    expect(published).toMatchObject({ inForce: later.n, stale: [] });
    for (const record of [n, later.n]) {
      await retractRecord(desk, { record: String(record), because: 'No.', on: '2023-08-01' });
    }
    expect(await publish({ on: '2023-07-02' })).toMatchObject({ inForce: null });
  });
});
