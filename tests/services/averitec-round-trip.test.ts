import fc from 'fast-check';
import { expect, it } from 'vitest';
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

it('every claim of AVeriTeC comes back as it was, and the desk verifies', async () => {
  await holdsAsync(
    'AVeriTeC there and back',
    fc.asyncProperty(
      fc.uniqueArray(claim, { minLength: 1, maxLength: 8, selector: (row) => JSON.stringify(row) }),
      async (rows) => {
        const desk = await newDesk(folder);
        const text = inPieces(JSON.stringify(rows), 500);
        const report = await importFile(desk, { format: averitec, file: 'dev.json', text });
        expect(report).toEqual({
          read: rows.length,
          added: rows.length,
          unchanged: 0,
          rejected: [],
        });
        const again = await gathered(foreignRows(desk.store.reader, { format: 'averitec' }));
        expect(again.map(({ row }) => row)).toEqual(rows);
        expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
        for (const { n } of again) {
          // Answers are context and a search can find nothing: neither side is ever weighed.
          const { derived } = await status(desk, { claim: String(n) });
          expect(['unchecked', 'no_evidence_found']).toContain(derived.status);
        }
        await desk.store.close();
      },
    ),
    { runs: 8 },
  );
});
