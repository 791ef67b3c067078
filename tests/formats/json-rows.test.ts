import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonRows } from '../../src/formats/json-rows.ts';
import { holdsAsync } from '../seeded.ts';
import { gathered, inPieces } from './texts.ts';

const lists = new Set(['claims', 'dataFeedElement', '@graph']);
const rows = async (text: string, length?: number) =>
  (await gathered(jsonRows(inPieces(text, length), lists))).map((row) =>
    'problem' in row ? row.problem : row.value,
  );

describe('rows of JSON', () => {
  const some = [{ a: 1 }, { a: '}],"\\' }, { claims: 'no list', b: [[{}]] }];

  it.each([
    ['a list', JSON.stringify(some)],
    ['a list over many lines', JSON.stringify(some, null, 2)],
    ['one a line', some.map((each) => JSON.stringify(each)).join('\n')],
    [
      'one a line, Windows ends, a mark and blanks',
      `\uFEFF${some.map((each) => JSON.stringify(each)).join('\r\n\r\n')}\r\n`,
    ],
    [
      'values over many lines, one after another',
      some.map((each) => JSON.stringify(each, null, 2)).join('\n'),
    ],
    ['a list under a known key', JSON.stringify({ count: 3, claims: some, next: null }, null, 1)],
    ['the same on one line', JSON.stringify({ count: 3, claims: some })],
    [
      'each in its script element',
      some
        .map((each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`)
        .join('\n'),
    ],
    [
      'scripts of a page',
      `<!doctype html><title>[{</title><script>var a = {};</script>${some.map((each) => `<script type='application/ld+json'>\n<!--${JSON.stringify(each)}-->\n</script>`).join('<p>')}`,
    ],
  ])('are found in %s', async (_, text) => {
    expect(await rows(text)).toEqual(some);
    expect(await rows(text, 100_000)).toEqual(some);
  });

  it('say which is broken and go on behind it', async () => {
    expect(await rows('{"a":1}\n{"a":\n{"a":3}')).toEqual([{ a: 1 }, 'it is no JSON', { a: 3 }]);
    expect(await rows('{"a":x\n{"a":2}\n{"a":3}')).toEqual(['it is no JSON', { a: 2 }, { a: 3 }]);
    expect(await rows('[{"a":1},{"a":},{"a":3}]')).toEqual([{ a: 1 }, 'it is no JSON', { a: 3 }]);
  });

  it.each([
    ['a quotation mark too many', '"a":"x"y"'],
    ['a quotation mark too few', '"a":"x'],
    ['no closing bracket', '"a":2'],
    ['an end in the middle', ''],
  ])('say that nothing behind one can be told apart: %s', async (_, inside) => {
    const behind = inside === '' ? '' : `${inside === '"a":2' ? '' : '}'},{"a":3},{"a":4}]`;
    const problem = 'it is no JSON from here on: the file ends before the value does';
    for (const length of [3, 1000]) {
      expect(await rows(`[{"a":1},{${inside}${behind}`, length)).toEqual([{ a: 1 }, problem]);
    }
  });

  it('are looked for no further in a row of more than 16 MB, of which no more is held', async () => {
    let read = 0;
    async function* endless() {
      yield '[{"a":1},{"a":"';
      for (; read < 100_000_000; read += 1_000_000) yield 'x'.repeat(1_000_000);
    }
    const [first, last, ...more] = await gathered(jsonRows(endless(), lists));
    expect([first, more]).toEqual([{ row: 1, value: { a: 1 } }, []]);
    expect(last).toMatchObject({
      row: 2,
      problem: expect.stringContaining('from here on: a row of more than 16 MB'),
    });
    expect(last && 'raw' in last ? last.raw.length : 0).toBe(16_000_000);
    expect(read).toBeLessThan(20_000_000);
  });

  it('are rejected where a line is longer than any row, and those behind it are read', async () => {
    const line = `{"a":"${'x'.repeat(40_000_000)}"}`;
    const read = await gathered(jsonRows(inPieces(`{"a":1}\n${line}\n{"a":3}`, 1_000_000), lists));
    expect(read.map((row) => ('problem' in row ? row.problem : row.value))).toEqual([
      { a: 1 },
      'it is no JSON',
      { a: 3 },
    ]);
    expect(read.flatMap((row) => ('raw' in row ? row.raw.length < 18_000_000 : []))).toEqual([
      true,
    ]);
  });

  it('are no lines where lines of a longer value happen to be whole', async () => {
    const text = '{"claims": [\n{"a":1},\n{"a":2}\n,\n{"a":3}\n]}';
    expect(await rows(text, 100)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
  });

  it('are rejected, without exhausting anything, when they are nested ten thousand deep', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const deepObjects = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    expect(await rows(`[{"a":${deep}}, {"b":${deepObjects}}, {"c":1}]`)).toEqual([
      'it is nested more than 200 deep',
      'it is nested more than 200 deep',
      { c: 1 },
    ]);
  });

  it('are the same however the file is cut into pieces', async () => {
    await holdsAsync(
      'pieces of JSON',
      fc.asyncProperty(
        fc.array(
          fc.jsonValue().map((value) => ({ value })),
          { minLength: 2 },
        ),
        fc.integer({ min: 1, max: 50 }),
        async (some, length) => {
          const plain = JSON.parse(JSON.stringify(some));
          expect(await rows(JSON.stringify({ a: 1, claims: some }, null, 1), length)).toEqual(
            plain,
          );
          expect(await rows(JSON.stringify(some), length)).toEqual(plain);
        },
      ),
      { runs: 100 },
    );
  });
});
