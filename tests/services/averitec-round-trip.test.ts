import fc from 'fast-check';
import { expect, it } from 'vitest';
import { averitec as exporter } from '../../src/cli/exports/averitec.ts';
import type { ExportOptions } from '../../src/cli/exports/exporter.ts';
import type { Desk } from '../../src/desk.ts';
import type { AveritecClaim } from '../../src/formats/averitec/averitec-schema.ts';
import { averitec } from '../../src/formats/averitec.ts';
import { foreignRows } from '../../src/queries/foreign-rows.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { importFile } from '../../src/services/import-file.ts';
import { gathered, inPieces } from '../formats/texts.ts';
import { holdsAsync } from '../seeded.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const words = fc.constantFrom(
  'The bridge was closed.',
  'No',
  'Ana Ruiz',
  'a\u00a0b',
  'Ярко',
  '"',
  '=1+1',
  '',
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const url = fc.constantFrom('https://a.example/1', 'https://b.example/2?q=a b', 'none');
const answer = fc.record({
  answer: words,
  answer_type: fc.constantFrom('Extractive', 'Abstractive', 'Boolean', 'Unanswerable'),
  boolean_explanation: words,
  source_url: url,
  cached_source_url: url,
  source_medium: fc.constantFrom('Web text', 'PDF'),
});
const claim = fc.record({
  claim: fc.constantFrom('The bridge was closed.', 'It rained.', ' It  rained. '),
  required_reannotation: fc.boolean(),
  label: fc.constantFrom(
    'Supported',
    'Refuted',
    'Not Enough Evidence',
    'Conflicting Evidence/Cherrypicking',
  ),
  justification: words,
  claim_date: maybe(fc.constantFrom('25-8-2020', '1-10-2021', '31-2-2020')),
  speaker: maybe(words),
  original_claim_url: maybe(url),
  fact_checking_article: url,
  reporting_source: maybe(words),
  location_ISO_code: maybe(fc.constantFrom('US', 'IN')),
  claim_types: fc.subarray(['Numerical Claim', 'Event/Property Claim']),
  fact_checking_strategies: fc.subarray(['Written Evidence', 'Consultation']),
  questions: fc.array(fc.record({ question: words, answers: fc.array(answer, { maxLength: 2 }) }), {
    maxLength: 3,
  }),
});

const rowsOfClaims = fc.uniqueArray(claim, {
  minLength: 1,
  maxLength: 8,
  selector: (row) => JSON.stringify(row),
});

async function taken(rows: readonly object[]): Promise<Desk> {
  const desk = await newDesk(folder);
  const text = inPieces(JSON.stringify(rows), 500);
  const report = await importFile(desk, { format: averitec, file: 'dev.json', text });
  const { length } = rows;
  const { proposed, speakersAlike, ...counts } = report;
  expect(counts).toEqual({ read: length, added: length, unchanged: 0, rejected: [] });
  expect([proposed, speakersAlike?.count].every((count) => Number(count) >= 0)).toBe(true);
  return desk;
}

async function written(desk: Desk, options: ExportOptions = {}): Promise<readonly AveritecClaim[]> {
  const { pieces } = await exporter.run(desk, { asOf: '2027-01-01', ...options });
  let whole = '';
  for await (const piece of pieces) whole += piece.text;
  return JSON.parse(whole) as readonly AveritecClaim[];
}

it('every claim of AVeriTeC comes back as it was, and the desk verifies', async () => {
  await holdsAsync(
    'AVeriTeC there and back',
    fc.asyncProperty(rowsOfClaims, async (rows) => {
      const desk = await taken(rows);
      const again = await gathered(foreignRows(desk.store.reader, { format: 'averitec' }));
      expect(again.map(({ row }) => row)).toEqual(rows);
      expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
      for (const { n } of again) {
        // Answers are context and a search can find nothing: neither side is ever weighed.
        const { derived } = await status(desk, { claim: String(n) });
        expect(['unchecked', 'no_evidence_found']).toContain(derived.status);
      }
      await desk.store.close();
    }),
    { runs: 8 },
  );
});

it('claims of AVeriTeC are exported as they came in, and come into another desk as into the first', async () => {
  await holdsAsync(
    'AVeriTeC through its export',
    fc.asyncProperty(rowsOfClaims, async (rows) => {
      const desk = await taken(rows);
      const out = await written(desk, { reviews: 'others' });
      expect(out).toEqual(rows);
      const again = await taken(out);
      expect(await written(again, { reviews: 'others' })).toEqual(out);
      expect((await written(again)).map(saidIn)).toEqual((await written(desk)).map(saidIn));
      expect((await verifyDesk(again)).problems).toEqual([]);
      await Promise.all([desk, again].map(({ store }) => store.close()));
    }),
    { runs: 5 },
  );
}, 120_000);

it('as the desk sees it, a claim of AVeriTeC keeps its words, who said it, when and where', async () => {
  const different = fc.uniqueArray(claim, {
    minLength: 1,
    maxLength: 3,
    selector: (row) => wordsIn(row.claim),
  });
  await holdsAsync(
    'AVeriTeC as the desk sees it',
    fc.asyncProperty(different, async (rows) => {
      const desk = await taken(rows);
      const seen = await written(desk);
      // One without a day that is one counts from its entry on, and is given no day for it.
      const days = rows.map((row) => (isDay(row.claim_date) ? row : { ...row, claim_date: null }));
      expect(seen.map(saidIn)).toEqual(days.map(saidIn));
      await desk.store.close();
    }),
    { runs: 8 },
  );
}, 120_000);

it('is not exported to the public as it came in', async () => {
  const desk = await newDesk(folder);
  await expect(written(desk, { reviews: 'all', public: true })).rejects.toMatchObject({
    code: 'rows_not_public',
  });
  await desk.store.close();
});

const isDay = (written: string | null): boolean => written !== null && written !== '31-2-2020';

const wordsIn = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * What a claim says, without what AVeriTeC leaves to whoever writes it down: white space. An address that is none, and
 * when and where nobody said it, are not kept as such.
 */
function saidIn(
  row: Pick<AveritecClaim, 'claim' | 'speaker' | 'claim_date' | 'original_claim_url'>,
) {
  const speaker = wordsIn(row.speaker ?? '');
  const isSaid = speaker !== '';
  const url = row.original_claim_url;
  return {
    claim: wordsIn(row.claim),
    speaker,
    on: isSaid ? row.claim_date : null,
    url: isSaid && url !== null && URL.canParse(url) ? url : null,
  };
}
