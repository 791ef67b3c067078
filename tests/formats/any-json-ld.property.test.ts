import { Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimReview } from '../../src/formats/claim-review.ts';
import type { ForeignRow, ForeignValue } from '../../src/formats/foreign.ts';
import { RowProblem } from '../../src/formats/import-format.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { importFile } from '../../src/services/import-file.ts';
import { recordable } from '../../src/services/recordable.ts';
import { holdsAsync } from '../seeded.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';
import { gathered, inPieces } from './texts.ts';

/*
 * JSON-LD as it comes from anywhere: contexts elsewhere, ids that lead back to themselves, wrong types, nesting without
 * end, texts that would close a script. Each row is read or refused with a reason, and nothing is fetched for it.
 */

const folder = scratchFolder();
const { connect } = Socket.prototype;
let connected = 0;
beforeAll(() => {
  Socket.prototype.connect = function refuse(): never {
    connected += 1;
    throw new Error('a format reached for the network');
  };
});
afterAll(() => {
  Socket.prototype.connect = connect;
});

const text = fc.constantFrom(
  ...['The bridge was closed.', 'False', 'https://a.example/1', '2023-05-04', '', ' ', '-1'],
  ...[
    '</script><script>alert(1)</script>',
    '<!--',
    ']]>',
    '\u2028',
    '\ud83c\udf09',
    '\0',
    '\ud800',
  ],
  ...['__proto__', 'constructor', '_:loop', 'https://schema.org/ClaimReview', '9999-99-99'],
);
const key = fc.constantFrom(
  ...[
    '@context',
    '@type',
    '@id',
    '@graph',
    '@reverse',
    '@value',
    'type',
    'properties',
    'item',
    'name',
  ],
  ...['claimReviewed', 'itemReviewed', 'author', 'publisher', 'reviewRating', 'ratingValue', 'url'],
  ...['alternateName', 'datePublished', 'inLanguage', 'appearance', 'firstAppearance', 'headline'],
  ...['dataFeedElement', 'bestRating', 'worstRating', 'jobTitle', '__proto__', '='],
);
const value: fc.Memo<ForeignValue> = fc.memo((depth) =>
  depth <= 1
    ? fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
    : fc.oneof(
        { weight: 3, arbitrary: value(1) },
        fc.array(value(depth - 1), { maxLength: 3 }),
        object(depth - 1),
      ),
);
const object = (depth: number): fc.Arbitrary<ForeignValue> =>
  fc
    .array(fc.tuple(key, value(depth)), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries));

/** Something like a ClaimReview: what every one has, then anything over it and beside it. */
const review = fc
  .tuple(fc.boolean(), value(5), object(5), object(3))
  .map(([isClear, context, own, item]) => ({
    '@context': context,
    ...(isClear
      ? { '@type': 'ClaimReview', claimReviewed: 'It rained.', url: 'https://a.example' }
      : {}),
    itemReviewed: item,
    ...(own as object),
  }));

/** A list nested so deep, in a row. */
const deep = fc
  .integer({ min: 150, max: 10_000 })
  .map((depth) => `{"claimReviewed":${'['.repeat(depth)}"a"${']'.repeat(depth)}}`);

/** A context elsewhere, and a node that is its own author. */
const leading = fc.constantFrom(
  '{"@context":"https://elsewhere.example/context.jsonld","@type":"ClaimReview","@id":"_:loop","author":{"@id":"_:loop"},"claimReviewed":"a","url":"https://a.example"}',
  '{"@context":["http://127.0.0.1:9/",{"@import":"file:///etc/passwd"}],"@type":"ClaimReview","claimReviewed":"b","itemReviewed":{"@id":"_:loop","author":{"@id":"_:loop"}}}',
);

const raw = fc.oneof(
  { weight: 8, arbitrary: review.map((each) => JSON.stringify(each)) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: leading },
  { weight: 1, arbitrary: review.map((each) => JSON.stringify(each).slice(0, -2)) },
);

const layouts = {
  lines: (rows: readonly string[]) => rows.join('\n'),
  list: (rows: readonly string[]) => `[${rows.join(',\n')}]`,
  feed: (rows: readonly string[]) => `{"@type":"DataFeed","dataFeedElement":[${rows.join(',')}]}`,
  page: (rows: readonly string[]) =>
    `<!doctype html><title>[{</title>${rows.map((row) => `<script type="application/ld+json">${row.replaceAll('<', '\\u003c')}</script>`).join('<p>')}`,
};

const document = fc
  .tuple(fc.array(raw, { minLength: 1, maxLength: 4 }), fc.constantFrom(...Object.values(layouts)))
  .map(([rows, layOut]) => layOut(rows));

const rowsIn = (whole: string, length: number): Promise<readonly ForeignRow[]> =>
  gathered(claimReview.rows(inPieces(whole, length)));

it('is read or refused row by row, the same however it is cut, and nothing is fetched', async () => {
  let readable = 0;
  await holdsAsync(
    'any JSON-LD',
    fc.asyncProperty(document, fc.integer({ min: 1, max: 5000 }), async (whole, length) => {
      const rows = await rowsIn(whole, length);
      expect(rows).toEqual(await rowsIn(whole, 1_000_000));
      for (const row of rows) {
        if ('problem' in row) expect(row.problem).toMatch(/\S/);
        else if (isReadable(row.value)) readable += 1;
      }
    }),
    { runs: 1000 },
  );
  expect(readable).toBeGreaterThan(100);
  expect(connected).toBe(0);
});

function isReadable(value: ForeignValue): boolean {
  try {
    const incoming = recordable(claimReview.read(value), 20_000);
    expect(incoming.claim?.text).toMatch(/\S/);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(RowProblem);
    return false;
  }
}

it('is recorded as one file, each row accounted for and nothing fetched, by a desk that verifies', async () => {
  const desk = await newFileDesk(folder);
  const rows = fc.sample(raw, { numRuns: 600, seed: Number(process.env.SEED ?? 7) });
  const pieces = inPieces(layouts.lines(rows), 10_000);
  const { read, added, unchanged, rejected } = await importFile(desk, {
    ...{ format: claimReview, file: 'any.json', text: pieces },
  });
  expect(read).toBe(added + unchanged + rejected.length);
  expect([added > 100, rejected.length > 50]).toEqual([true, true]);
  expect((await verifyDesk(desk)).problems).toEqual([]);
  expect(connected).toBe(0);
  await desk.store.close();
}, 60_000);
