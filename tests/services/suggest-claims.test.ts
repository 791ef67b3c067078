import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listDrafts } from '../../src/queries/list-drafts.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { acceptDrafts, rejectDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { suggestClaims } from '../../src/services/suggest-claims.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { talk } from '../text/suggest/talk.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  const facts = { title: 'Talk', slug: 'talk', publisher: 'Harbour Radio', publishedOn: '2023-05' };
  await captureSource(desk, Buffer.from(talk), facts);
  return () => desk.store.close();
});

const suggest = () => suggestClaims(desk, { source: 'talk' });
const about = async (words: string) => {
  const { drafts } = await suggest();
  const found = drafts.find(({ quote }) => quote.includes(words));
  if (found === undefined) throw new Error(`Nothing suggested holds "${words}".`);
  return found;
};

describe('suggested claims', () => {
  it("of a text in which nobody has a turn are its publisher's, which is a publication", async () => {
    const { drafts } = await suggest();
    expect(drafts[0]).toMatchObject({ speaker: 'Harbour Radio' });
    const speaker = String(drafts[0]?.speakerNumber);
    expect((await showSpeaker(desk, { speaker })).speaker.value).toMatchObject({
      name: 'Harbour Radio',
      speakerKind: 'publication',
    });
  });

  it('are drafts of a rule with its release, and the desk still verifies', async () => {
    const { drafts } = await suggest();
    expect(drafts.length).toBeGreaterThan(6);
    const { items } = await listDrafts(desk, { limit: 1000 });
    expect(items.every(({ by }) => by.kind === 'rule' && by.release === '2')).toBe(true);
    expect(items.filter(({ record }) => record.kind === 'claim')).toHaveLength(drafts.length);
    expect(drafts[0]).toMatchObject({ speaker: 'Harbour Radio', quote: expect.any(String) });
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('count nowhere until a person accepts one, with all that it rests on', async () => {
    const { noted, claim, appearance } = await about('no evidence that I know of');
    expect(appearance).toBeNull();
    const asked = { claim: String(claim.n), asOf: '2023-06-30' };
    expect((await status(desk, asked)).derived.status).toBe('unchecked');
    const { also } = await acceptDrafts(desk, { records: [String(noted?.n)] });
    expect(also.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['claim', 'passage', 'speaker']),
    );
    expect((await status(desk, asked)).derived).toMatchObject({
      ...{ status: 'no_evidence_found', rung: 'noted', lookedUntil: '2023-05-31' },
    });
  });

  it('keep what limits the sentence, when they are accepted', async () => {
    const { appearance, claim } = await about("isn't much to suggest");
    await acceptDrafts(desk, { records: [String(appearance?.n)] });
    const { claim: shown, appearances } = await dossier(desk, { claim: String(claim.n) });
    expect(shown.value.text).toBe('Northport would send cranes');
    expect(appearances).toMatchObject([
      { value: { manner: 'doubts', note: 'Hedged: "suggest", "would"' } },
    ]);
  });

  it('can be rejected one by one', async () => {
    const { appearance, claim } = await about("isn't a puppet");
    await rejectDrafts(desk, { records: [String(appearance?.n)], because: 'A metaphor' });
    const { items } = await listDrafts(desk, { limit: 1000 });
    const left = items.map(({ n }) => n);
    expect(left).not.toContain(appearance?.n);
    expect(left).toContain(claim.n);
  });

  it('never make an absence of "isn\'t much", "no clear" or "not yet"', async () => {
    const { drafts } = await suggest();
    const quotes = drafts.filter(({ noted }) => noted !== null).map(({ quote }) => quote);
    expect(quotes).toEqual([expect.stringContaining('no evidence that I know of')]);
  });

  it('are made once: what is quoted already is left alone', async () => {
    const first = await suggest();
    const second = await suggest();
    expect(second.drafts).toEqual([]);
    expect(second.known).toBe(first.drafts.length);
  });

  it('use the speaker that is known by the name, and leave open who it is among several', async () => {
    await addSpeaker(desk, { name: 'Ana Ruiz', slug: 'ana-ruiz' });
    const known = await about('the cranes cost');
    expect(known.appearance?.value).toMatchObject({
      manner: 'reports',
      note: 'Given to: the town council',
    });
    const other = await newDesk(scratchFolder());
    // Namesakes come with the records of another desk.
    await performAct(other, 'speakers.merged', async (act) => {
      for (const slug of ['one', 'two']) {
        await act.record('speaker', { name: 'Ana Ruiz', speakerKind: 'person' }, slug);
      }
    });
    await captureSource(other, Buffer.from(talk), { title: 'Talk', slug: 'talk' });
    const { drafts } = await suggestClaims(other, { source: 'talk' });
    expect(drafts.find(({ speaker }) => speaker === 'Ana Ruiz')?.appearance).toBeNull();
    await other.store.close();
  });

  it('leave a passage that a person quotes to that person', async () => {
    const { quote, passage } = await about('will reopen');
    await logClaim(desk, { text: 'It reopens.', slug: 'reopens' });
    const put = { claim: 'reopens', stance: 'context', source: 'talk', quote } as const;
    expect((await addEvidence(desk, put)).value.passage).toBe(passage.n);
    const { passages } = await showSource(desk, { source: 'talk' });
    expect(passages.find(({ n }) => n === passage.n)?.draft).toBe(false);
  });

  it('need a text', async () => {
    await expect(suggestClaims(desk, { source: 'nowhere' })).rejects.toMatchObject({
      kind: 'not_found',
    });
  });
});
