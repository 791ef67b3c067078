import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../src/formats/csv.ts';
import type { ForeignObject, ForeignValue } from '../../src/formats/foreign.ts';
import { type ImportFormat, RowProblem } from '../../src/formats/import-format.ts';
import { importFormats } from '../../src/formats/import-formats.ts';
import { recordable } from '../../src/services/recordable.ts';
import { holds } from '../seeded.ts';

/** Rows as they should be, whose parts are swapped for anything at all. */
const rows: Readonly<Record<string, ForeignObject>> = {
  'claim-review': {
    '@type': 'ClaimReview',
    claimReviewed: 'a',
    url: 'https://a.example',
    author: { '@type': 'Organization', name: 'b', url: 'https://b.example' },
    datePublished: '2023-01-01',
    inLanguage: 'en',
    reviewRating: { alternateName: 'c', ratingValue: '1', bestRating: 5, worstRating: 1 },
    itemReviewed: {
      '@type': 'Claim',
      author: [{ name: 'd', jobTitle: 'e' }],
      appearance: [{ url: 'https://c.example' }],
      firstAppearance: 'https://d.example',
      datePublished: '2023',
    },
    item: [{ '@type': 'ClaimReview', claimReviewed: 'f' }],
  },
  'fact-check-api': {
    text: 'a',
    claimant: 'b',
    claimDate: '2023-01-01T00:00:00Z',
    claimReview: [
      {
        publisher: { name: 'c', site: 'd' },
        url: 'e',
        title: 'f',
        textualRating: 'g',
        languageCode: 'en',
      },
    ],
  },
  averitec: {
    claim: 'a',
    label: 'Refuted',
    claim_date: '1-1-2023',
    speaker: 'b',
    original_claim_url: 'https://a.example',
    reporting_source: 'c',
    questions: [
      { question: 'd', answers: [{ answer: 'e', answer_type: 'Unanswerable', source_url: 'f' }] },
    ],
  },
  fever: { id: 1, claim: 'a', label: 'SUPPORTS', evidence: [[[1, 2, 'b', 3]]] },
  'climate-fever': {
    claim: 'a',
    claim_label: 'DISPUTED',
    evidences: [
      { article: 'b', evidence_label: 'SUPPORTS', evidence: 'c', votes: ['SUPPORTS', null] },
    ],
  },
  'csl-json': {
    type: 'book',
    title: 'a',
    author: [{ given: 'b', family: 'c' }],
    issued: { 'date-parts': [[2023, 1]] },
    URL: 'https://a.example',
  },
  csv: { claim: 'a', speaker: 'b', rating: 'c', url: 'https://a.example', topics: "['d']" },
  liar: {},
};
const format = (name: string): ImportFormat =>
  importFormats.get(name) ??
  csvFormat({ claim: 'claim', speaker: 'speaker', rating: 'rating', url: 'url', topics: 'topics' });

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<ForeignValue>,
  fc.constantFrom<ForeignValue>(
    '',
    ' ',
    -1,
    'https://',
    '\ud800',
    '\0',
    '9999-99-99',
    '__proto__',
    [],
    {},
    null,
  ),
);

/** The same value with some of its parts swapped. */
const swapped = (value: ForeignValue): fc.Arbitrary<ForeignValue> =>
  fc.oneof({ weight: 6, arbitrary: within(value) }, { weight: 1, arbitrary: anything });

function within(value: ForeignValue): fc.Arbitrary<ForeignValue> {
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  if (Array.isArray(value)) return fc.tuple(...value.map(swapped)) as fc.Arbitrary<ForeignValue>;
  const parts = Object.entries(value).map(([key, part]) => [key, swapped(part)] as const);
  return fc.record(Object.fromEntries(parts), { requiredKeys: [] }) as fc.Arbitrary<ForeignValue>;
}

describe('any row at all', () => {
  it.each(Object.keys(rows))('is read or refused by %s, and never anything else', (name) => {
    const row = name === 'liar' ? fc.array(fc.string()) : swapped(rows[name] ?? {});
    holds(
      `any row of ${name}`,
      fc.property(row, (value) => {
        try {
          const incoming = recordable(format(name).read(value as ForeignValue), 20_000);
          expect(incoming.claim?.text ?? incoming.source?.title).toMatch(/\S/);
        } catch (error) {
          expect(error).toBeInstanceOf(RowProblem);
        }
      }),
      { runs: 1000 },
    );
  });
});
