import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { csvFormat } from '../../src/formats/csv.ts';
import { fever } from '../../src/formats/fever.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addSource } from '../../src/services/add-source.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { addTopic } from '../../src/services/add-topic.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { importFile } from '../../src/services/import-file.ts';
import { acceptDrafts, rejectDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeSpeakers, partSpeakers } from '../../src/services/merge-speakers.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { inPieces } from '../formats/texts.ts';
import { as, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  return async () => {
    expect((await verifyDesk(desk)).problems).toEqual([]);
    await desk.store.close();
  };
});

const because = 'Entered in error.';
const words = 'The dam broke in May';
const log = async (text = words, by = desk) => String((await logClaim(by, { text })).claim.n);

/** Imports a row that says these words, unlike every row before; gives the number of the claim it landed on. */
async function landsOn(text = words): Promise<string> {
  const { reader } = desk.store;
  const { count } = await reader
    .selectFrom('desk_import_row')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const table = JSON.stringify([{ claim: text, rating: `False ${count}`, by: 'The Checkers' }]);
  const format = csvFormat({ claim: 'claim', rating: 'rating', publisher: 'by' });
  const report = await importFile(desk, { format, file: 'rows.json', text: inPieces(table, 1000) });
  expect(report).toMatchObject({ added: 1 });
  const { claim } = await reader
    .selectFrom('record_review')
    .select('claim')
    .orderBy('n', 'desc')
    .executeTakeFirstOrThrow();
  return String(claim);
}

describe('a row whose words are there already', () => {
  it('lands on the first claim that says them', async () => {
    const first = await log();
    await log(` ${words}`);
    expect(await landsOn()).toBe(first);
  });

  it('lands on no draft, waiting or rejected, but on one that was accepted', async () => {
    const draft = await log(words, as(desk, model));
    const own = await landsOn();
    expect(own).not.toBe(draft);
    await rejectDrafts(desk, { records: [draft], because });
    expect(await landsOn()).toBe(own);
    const other = await log('The dam held.', as(desk, model));
    await acceptDrafts(desk, { records: [other] });
    expect(await landsOn('The dam held.')).toBe(other);
  });

  it('lands on no mistake of the desk, and on one new claim however often it comes', async () => {
    const mistake = await log();
    const { retraction } = await retractRecord(desk, { record: mistake, because, mistake: true });
    const own = await landsOn();
    expect(own).not.toBe(mistake);
    expect([await landsOn(), await landsOn()]).toEqual([own, own]);
    await retractRecord(desk, { record: String(retraction.n), because, mistake: true });
    expect(await landsOn()).toBe(mistake);
  });

  it('lands on the claim that was corrected to them, and before that on one that says them now', async () => {
    const corrected = await log();
    const now = 'The dam broke in May.';
    await correctRecord(desk, { record: corrected, set: { text: now }, because: 'Misspelt.' });
    expect([await landsOn(now), await landsOn()]).toEqual([corrected, corrected]);
    const later = await log();
    expect([await landsOn(now), await landsOn()]).toEqual([corrected, later]);
  });
});

describe('evidence from an address', () => {
  const url = 'https://en.wikipedia.org/wiki/Dam';
  const add = async (by = desk) => (await addSource(by, { title: 'Dam', url })).n;

  /** The sources that the evidence of a new claim is from. */
  async function restsOn(claim: string): Promise<number> {
    const line = { id: claim, claim, label: 'SUPPORTS', evidence: [[[0, 0, 'Dam', 1]]] };
    const text = inPieces(JSON.stringify(line), 1000);
    expect(await importFile(desk, { format: fever, file: 'f.jsonl', text })).toMatchObject({
      added: 1,
    });
    const { source } = await desk.store.reader
      .selectFrom('record_evidence')
      .select('source')
      .orderBy('n', 'desc')
      .executeTakeFirstOrThrow();
    return source;
  }

  it('rests on the source that is there', async () => {
    const known = await add();
    expect(await restsOn('One.')).toBe(known);
  });

  it('rests on no source that is a draft or was a mistake of the desk', async () => {
    const gone = await add();
    await retractRecord(desk, { record: String(gone), because, mistake: true });
    const draft = await add(as(desk, model));
    const own = await restsOn('One.');
    expect([gone, draft]).not.toContain(own);
    expect(await restsOn('Two.')).toBe(own);
  });
});

describe('a speaker whose name several have', () => {
  const brandt = (by = desk) =>
    performAct(by, 'speaker.added', (act) =>
      act.record('speaker', { name: 'Jan Brandt', speakerKind: 'person' }),
    );

  /** What became of a row that this speaker says: who says it, or why it was rejected. */
  async function saidBy(claim: string): Promise<number | string | undefined> {
    const text = inPieces(JSON.stringify([{ claim, who: 'Jan Brandt' }]), 1000);
    const format = csvFormat({ claim: 'claim', speaker: 'who' });
    const { rejected } = await importFile(desk, { format, file: 'rows.json', text });
    if (rejected.length > 0) return rejected[0]?.reason;
    const { speaker } = await desk.store.reader
      .selectFrom('record_appearance')
      .select('speaker')
      .orderBy('n', 'desc')
      .executeTakeFirstOrThrow();
    return speaker;
  }

  it('is the one they count as since they were merged, and rejects the row before that and after they were parted', async () => {
    const [{ n: one }, { n: other }] = [await brandt(), await brandt()];
    const reason = `"Jan Brandt" is the name of several speakers: ${one}, ${other}`;
    expect(await saidBy('One.')).toBe(reason);
    await mergeSpeakers(desk, { kept: String(other), gone: String(one), because: 'The same man.' });
    expect(await saidBy('One.')).toBe(other);
    await partSpeakers(desk, { speaker: String(one), because: 'They are two.' });
    expect(await saidBy('Two.')).toBe(reason);
  });

  it('is none by a spelling that was a mistake of the desk, and none that is only proposed', async () => {
    const [{ n: named }, { n: proposed }] = [
      await addSpeaker(desk, { name: 'Anna Berg', alsoKnownAs: ['Jan Brandt'] }),
      await brandt(as(desk, model)),
    ];
    const { n: spelling } = await desk.store.reader
      .selectFrom('record_name')
      .select('n')
      .where('speaker', '=', named)
      .executeTakeFirstOrThrow();
    await retractRecord(desk, { record: String(spelling), because, mistake: true });
    expect([named, proposed]).not.toContain(await saidBy('Three.'));
  });
});

describe('a topic', () => {
  const add = async (by = desk) => String((await addTopic(by, { name: 'Floods' })).n);

  /** The topic that a new claim of an import is about. */
  async function hangsOn(claim: string): Promise<string> {
    const text = inPieces(JSON.stringify([{ claim, about: 'floods' }]), 1000);
    const format = csvFormat({ claim: 'claim', topics: 'about' });
    expect(await importFile(desk, { format, file: 'rows.json', text })).toMatchObject({ added: 1 });
    const { topics } = await desk.store.reader
      .selectFrom('record_reference as reference')
      .innerJoin('record', 'record.n', 'reference.target')
      .select('reference.target as topics')
      .where('record.kind', '=', 'topic')
      .orderBy('reference.n', 'desc')
      .executeTakeFirstOrThrow();
    return String(topics);
  }

  it('is the one of that name that is there', async () => {
    const known = await add();
    await add();
    expect(await hangsOn('One.')).toBe(known);
  });

  it('is none that is only proposed, but one that was accepted', async () => {
    const draft = await add(as(desk, model));
    const own = await hangsOn('One.');
    expect(own).not.toBe(draft);
    expect(await hangsOn('Two.')).toBe(own);
    await acceptDrafts(desk, { records: [draft] });
    expect(await hangsOn('Three.')).toBe(draft);
  });
});
