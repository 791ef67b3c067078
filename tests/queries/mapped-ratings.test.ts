import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { csv } from '../../src/cli/exports/csv.ts';
import { claimText } from '../../src/cli/present/claim-text.ts';
import { dossierJson } from '../../src/cli/present/dossier-json.ts';
import { whyText } from '../../src/cli/present/why-text.ts';
import type { Desk } from '../../src/desk.ts';
import { climateFever } from '../../src/formats/climate-fever.ts';
import { factCheckApi } from '../../src/formats/fact-check-api.ts';
import type { ImportFormat } from '../../src/formats/import-format.ts';
import type { RecordValue } from '../../src/model/nouns/nouns.ts';
import type { NounName } from '../../src/model/record/noun-name.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import type { ClaimQuestion } from '../../src/queries/claim-question.ts';
import { claimsInFull } from '../../src/queries/claims-in-full.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { resolveMoment } from '../../src/queries/moment.ts';
import { status } from '../../src/queries/status.ts';
import { addReview } from '../../src/services/add-review.ts';
import { importFile } from '../../src/services/import-file.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { toJson } from '../../src/summaries/json.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { inPieces } from '../formats/texts.ts';
import { as, model } from '../support/bridge-world.ts';
import { apart } from '../support/counting-desk.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  return () => desk.store.close();
});

const take = (format: ImportFormat, value: unknown, at: Desk = desk) =>
  importFile(at, { format, file: 'file.json', text: inPieces(JSON.stringify(value), 1000) });

/** An answer of the search for fact-checks: a claim with a review of this rating. */
const checked = (text: string, textualRating: string) => ({
  text,
  claimant: 'Ines Okoro',
  claimReview: [
    {
      publisher: { name: 'Quay Check' },
      url: `https://quay.example/${textualRating}`,
      reviewDate: '2023-03-04',
      textualRating,
    },
  ],
});
const ferry = 'The ferry sank in March 2023.';
const takeFerry = (rating = 'False', at: Desk = desk) =>
  take(factCheckApi, { claims: [checked(ferry, rating)] }, at);

const only = async (kind: NounName): Promise<number> => {
  const [record] = await readRecords(desk.store.reader, kind, {});
  return record?.n ?? 0;
};
const record = <Name extends NounName>(kind: Name, value: RecordValue<Name>): Promise<number> =>
  performAct(desk, 'record.made', async (act) => (await act.record(kind, value)).n);

/** What is told of the mapping of its one review, the same by status and dossier. */
async function mappedOf(question: Omit<ClaimQuestion, 'claim'> = {}) {
  const asked = { ...question, claim: String(await only('claim')) };
  const [told] = (await status(desk, asked)).reviews;
  const found = await dossier(desk, asked);
  const { reviews } = toJson(found, outlineOf(found));
  expect(reviews.map(({ mapped }) => mapped)).toEqual([told?.mapped]);
  expect(dossierJson(found).reviews).toMatchObject([{ mapped: told?.mapped }]);
  return told?.mapped;
}

const byRatings = { rule: { name: 'ratings', release: '2' } };
const refuted = { status: 'refuted', ...byRatings };

describe('what a rule reads a rating as', () => {
  it('is told beside the rating with the rule, and moves no status', async () => {
    await takeFerry();
    const rule = await only('rule');
    expect(await mappedOf()).toEqual({
      status: 'refuted',
      rule: { n: rule, id: expect.any(String), name: 'ratings', release: '2' },
    });
    const claim = String(await only('claim'));
    const found = await status(desk, { claim });
    expect(found).toMatchObject({ derived: { status: 'unchecked' }, assessed: null });
    const records = await dossier(desk, { claim });
    const told = 'read as refuted by the rule ratings 2, which moves no status';
    expect(whyText(found, records, 1_000)).toContain(`\nmapped       ${told}\n`);
    expect(claimText(records, 1_000)).toContain(`is “False”.\n  ${told}\n`);
  });

  it('is no status where the rating could mean two, and null where no rule has read it', async () => {
    await takeFerry('Half true');
    expect(await mappedOf()).toMatchObject({ status: null, ...byRatings });
    const claim = String(await only('claim'));
    const told = 'read as none of the statuses by the rule ratings 2\n';
    expect(claimText(await dossier(desk, { claim }), 1_000)).toContain(told);
    await addReview(desk, { claim, publisher: 'By hand', rating: 'Wrong', on: '2023-03-05' });
    const { reviews } = await status(desk, { claim });
    expect(reviews.map(({ mapped }) => mapped?.rule.name ?? null)).toEqual(['ratings', null]);
  });

  it('stands in each row of the reviews in CSV, and in the package that describes it', async () => {
    const claims = [checked('One.', 'True'), checked('Two.', 'Half true'), checked('Three.', 'No')];
    await take(factCheckApi, { claims });
    const { tables, pieces } = await csv.run(desk, { table: 'reviews' });
    const described = tables?.flatMap(({ columns }) => columns?.slice(-6, -3));
    expect(described).toEqual(['language', 'mapped_status', 'mapping_rule']);
    let text = '';
    for await (const piece of pieces) text += piece.text;
    const ends = text.split('\r\n').map((line) => line.split(',').slice(-5, -3));
    expect(ends.slice(0, 3)).toEqual([
      ['mapped_status', 'mapping_rule'],
      ['supported', 'ratings 2'],
      ['', 'ratings 2'],
    ]);
  });

  it('stands small beside the rating on its page, in both languages, and in nothing that others frame', async () => {
    await takeFerry();
    const path = `${await only('claim')}.html`;
    const read = async (words: typeof english): Promise<(of: string) => string> => {
      const site = join(folder, words.language);
      await publishSite(desk, { folder: site, words, base: 'https://facts.example.org' });
      return (of) => readFileSync(join(site, of, path), 'utf8').replaceAll(/<\/?bdi>/g, '');
    };
    const small = (text: string): string => `<small class="facts">${text}</small></dd>`;
    const readEnglish = await read(english);
    expect(readEnglish('claims')).toContain(
      small('read as refuted by the rule ratings 2, which moves no status'),
    );
    expect((await read(german))('claims')).toContain(
      small('von der Regel ratings 2 als „widerlegt“ gelesen, was keinen Stand bewegt'),
    );
    expect(readEnglish('claims')).toContain('class="standing s-unchecked"');
    expect(readEnglish('embed')).not.toContain('refuted');
    const [description] = /<meta property="og:description"[^>]*>/.exec(readEnglish('claims')) ?? [];
    expect(description).not.toContain('refuted');
  });
});

describe('of several readings of one rating', () => {
  it('the latest that was known holds, at every day, and none that was taken back', async () => {
    await takeFerry();
    const review = await only('review');
    const before = (await status(desk, { claim: String(await only('claim')) })).position;
    const rule = await record('rule', { name: 'ratings', release: '3', text: 'Read it anew.' });
    const mapping = await record('mapping', { review, rule });
    const anew = { status: null, rule: { name: 'ratings', release: '3' } };
    expect(await mappedOf()).toMatchObject(anew);
    expect(await mappedOf({ asOf: '2023-06-01' })).toMatchObject(anew);
    expect(await mappedOf({ knownAt: String(before) })).toMatchObject(refuted);
    await record('correction', {
      ...{ record: mapping, field: 'status', after: 'supported' },
      because: 'Misread.',
    });
    expect(await mappedOf()).toMatchObject({ ...anew, status: 'supported' });
    await record('retraction', { record: mapping, retractionKind: 'mistake', because: 'Slip.' });
    expect(await mappedOf()).toMatchObject(refuted);
  });

  it('what a model proposes holds once a person has accepted it', async () => {
    await takeFerry();
    const review = await only('review');
    const rule = await only('rule');
    const mapping = await performAct(as(desk, model), 'record.made', (act) =>
      act.record('mapping', { review, rule, status: 'supported' }),
    );
    expect(await mappedOf()).toMatchObject(refuted);
    await acceptDrafts(desk, { records: [String(mapping.n)] });
    expect(await mappedOf()).toMatchObject({ status: 'supported', ...byRatings });
  });
});

describe('what is private or withheld', () => {
  it.each(['mapping', 'rule'] as const)('is not told to the public: the %s', async (kind) => {
    await takeFerry();
    expect(await mappedOf({ public: true })).toMatchObject(refuted);
    await hideRecord(desk, { record: String(await only(kind)), because: 'Not yet.' });
    expect(await mappedOf({ public: true })).toBeNull();
    expect(await mappedOf()).toMatchObject(refuted);
  });

  it('a rating that is withheld is not told by what it was read as', async () => {
    await takeFerry();
    await withholdRecord(desk, { record: String(await only('review')), because: 'By order.' });
    expect(await mappedOf()).toBeNull();
    expect(await mappedOf({ public: true })).toBeNull();
  });
});

it('evidence that a rule graded names the rule and its release', async () => {
  const row = {
    claim: 'The quay sinks by a metre a year.',
    claim_label: 'NOT_ENOUGH_INFO',
    evidences: [
      { evidence_label: 'REFUTES', article: 'Quay', evidence: 'It rises.', votes: ['REFUTES'] },
    ],
  };
  await take(climateFever, row);
  const claim = String(await only('claim'));
  const records = await dossier(desk, { claim });
  const rule = { n: await only('rule'), name: 'climate-fever', release: '1' };
  expect(dossierJson(records).evidence).toMatchObject([{ rule }]);
  const text = whyText(await status(desk, { claim }), records, 1_000);
  expect(text).toContain('; graded by the rule climate-fever 1');
});

it('the mappings of many claims are asked for at once', async () => {
  const words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
  await take(factCheckApi, { claims: words.map((word) => checked(`${word} ferries sank.`, 'No')) });
  const claims = await readRecords(desk.store.reader, 'claim', {});
  const asked = async (count: number): Promise<number> => {
    const counting = apart(desk);
    const sight = { moment: await resolveMoment(counting, {}), audience: 'private' } as const;
    const numbers = claims.slice(0, count).map(({ n }) => n);
    const found = await claimsInFull(counting.store.reader, numbers, sight);
    const rules = found.map(({ dossier: { reviews } }) => reviews[0]?.mapped?.by.value.name);
    expect(rules).toEqual(numbers.map(() => 'ratings'));
    return counting.asked();
  };
  expect(await asked(6)).toBe(await asked(2));
});
