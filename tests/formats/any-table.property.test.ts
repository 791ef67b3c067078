import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/formats/csv-rows.ts';
import type { ForeignRow } from '../../src/formats/foreign.ts';
import { decoded } from '../../src/text/decoded.ts';
import { holdsAsync } from '../seeded.ts';
import { gathered } from './texts.ts';

/*
 * Tables as they come: with marks at their beginning or as UTF-16, with any line ends and delimiters, ragged, with cells
 * that are formulas. Each is read, or says from which row on it is no table; what was written comes back.
 */

/** A file's bytes in pieces, as its encoding has them. */
async function* bytesOf(text: string, encoding: Encoding, length: number): AsyncIterable<Buffer> {
  const bytes = encodings[encoding](text);
  for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length);
}

const encodings = {
  utf8: (text: string) => Buffer.from(text),
  'utf8 with its mark': (text: string) => Buffer.from(`\uFEFF${text}`),
  utf16le: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  utf16be: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
} as const;
type Encoding = keyof typeof encodings;

const rowsIn = (text: string, encoding: Encoding, length: number): Promise<readonly ForeignRow[]> =>
  gathered(csvRows(decoded(bytesOf(text, encoding, length))));

const encoding = fc.constantFrom(...(Object.keys(encodings) as Encoding[]));
const pieces = fc.integer({ min: 1, max: 60 });
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', '\r', ' ', '=', 'é', '漢', '😀'),
    maxLength: 8,
  }),
  fc.constantFrom('=HYPERLINK("http://x")', '+1', '-1', '@x', '__proto__', 'a#2', '\u00a0'),
);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const lineOf = (cells: readonly string[], between: string): string =>
  cells.map(quoted).join(between);

/** A million columns in `npm run test:long`, which sets RUNS_TIMES. */
const columns = process.env.RUNS_TIMES === undefined ? 100_000 : 1_000_000;

describe('any table at all', () => {
  it('is read, or says from which row on it is none, the same however it is encoded and cut', async () => {
    const line = fc.array(cell, { maxLength: 5 });
    const text = fc
      .tuple(fc.array(line, { maxLength: 6 }), delimiter, lineEnd)
      .map(([lines, between, end]) => lines.map((cells) => cells.join(between)).join(end));
    await holdsAsync(
      'any text as a table',
      fc.asyncProperty(text, encoding, pieces, async (whole, how, length) => {
        const rows = await rowsIn(whole, how, length);
        for (const [place, row] of rows.entries()) {
          expect(row.row).toBe(place + 1);
          if ('problem' in row)
            expect([place, row.problem]).toEqual([rows.length - 1, expect.stringMatching(/\S/)]);
          else expect(Object.values(row.value as object).every(isText)).toBe(true);
        }
        expect(rows).toEqual(await rowsIn(whole, 'utf8', 1_000_000));
      }),
      { runs: 1000 },
    );
  });

  it('gives every cell back under its column, ragged rows and columns of one name too', async () => {
    const table = fc.record({
      header: fc.array(cell, { minLength: 2, maxLength: 5 }),
      lines: fc.array(fc.array(cell, { minLength: 2, maxLength: 7 }), { maxLength: 5 }),
      between: delimiter,
      end: lineEnd,
    });
    await holdsAsync(
      'cells of any table',
      fc.asyncProperty(
        table,
        encoding,
        pieces,
        async ({ header, lines, between, end }, how, length) => {
          const text = [header, ...lines].map((cells) => lineOf(cells, between)).join(end);
          const rows = await rowsIn(text, how, length);
          expect(rows.map(({ row }) => row)).toEqual(lines.map((_, place) => place + 1));
          for (const [place, row] of rows.entries()) {
            const value = 'value' in row ? (row.value as Readonly<Record<string, string>>) : {};
            const cells = lines[place] ?? [];
            expect(Object.values(value).sort()).toEqual([...cells].sort());
            const [first = ''] = header;
            if (first !== '')
              expect(Object.getOwnPropertyDescriptor(value, first)?.value).toBe(cells[0]);
          }
        },
      ),
      { runs: 1000 },
    );
  });

  it(`may have ${columns} columns`, async () => {
    const names = Array.from({ length: columns }, (_, place) => `c${place % (columns - 1)}`).join();
    expect(await rowsIn(`${names}\nx,=1+1\n`, 'utf8', 262_144)).toEqual([
      { row: 1, value: { c0: 'x', c1: '=1+1' } },
    ]);
  }, 60_000);
});

const isText = (held: unknown): boolean => typeof held === 'string';
