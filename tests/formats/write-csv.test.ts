import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTables, writeCsv } from '../../src/formats/csv/write-csv.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { holdsAsync } from '../seeded.ts';
import { dossiers } from '../summaries/arbitrary-dossier.ts';

async function* one(dossier: Dossier): AsyncIterable<Dossier> {
  yield dossier;
}

async function tablesOf(dossier: Dossier, lossless: boolean): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const { table, text } of writeCsv(one(dossier), { tables: csvTables, lossless })) {
    texts.set(table, (texts.get(table) ?? '') + text);
  }
  return texts;
}

/** Rows and cells by RFC 4180, read by hand. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const nasty = fc.constantFrom(
  ...['=HYPERLINK("http://x")', '+1', '-1', '@x', '\tx', '\rx', '＝1', 'a "b", c\r\nd', "'quoted"],
);
const withText = fc.tuple(dossiers, nasty).map(([dossier, text]) => ({
  text,
  dossier: {
    ...dossier,
    claim: { ...dossier.claim, value: { ...dossier.claim.value, text, terms: text } },
  },
}));

describe('the tables', () => {
  it('have as many cells in every row as columns, and give texts back to the byte when lossless', async () => {
    await holdsAsync(
      'CSV is lossless',
      fc.asyncProperty(withText, async ({ dossier, text }) => {
        const texts = await tablesOf(dossier, true);
        for (const { name, columns } of csvTables) {
          const rows = cellsOf(texts.get(name) ?? '');
          for (const row of rows) expect(row).toHaveLength(Object.keys(columns).length);
        }
        const [head = [], claim = []] = cellsOf(texts.get('claims') ?? '');
        expect(claim[head.indexOf('text')]).toBe(text);
        expect(claim[head.indexOf('terms')]).toBe(text);
      }),
      { runs: 100 },
    );
  });

  it('hold no cell that a spreadsheet takes for a formula, unless told', async () => {
    await holdsAsync(
      'CSV is safe in spreadsheets',
      fc.asyncProperty(withText, async ({ dossier, text }) => {
        const texts = await tablesOf(dossier, false);
        const cells = [...texts.values()].flatMap(cellsOf).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
        expect(cells.some((cell) => cell === text || cell === `'${text}`)).toBe(true);
      }),
      { runs: 100 },
    );
  });
});
