import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../src/formats/csv.ts';
import { csvRows } from '../../src/formats/csv-rows.ts';
import { guessColumns } from '../../src/formats/guess-columns.ts';
import { RowProblem } from '../../src/formats/import-format.ts';
import { tableRows } from '../../src/formats/table-rows.ts';
import { holdsAsync } from '../seeded.ts';
import { gathered, inPieces } from './texts.ts';

const rows = async (text: string, length?: number) =>
  (await gathered(csvRows(inPieces(text, length)))).map((row) =>
    'problem' in row ? row : row.value,
  );
const guessed = (text: string) => guessColumns(tableRows(inPieces(text, 10_000)));
const guess = async (text: string) => (await guessed(text)).map;

describe('a table', () => {
  it('has cells with line ends, quotation marks and delimiters in them', async () => {
    expect(await rows('\uFEFFa,b\r\n"x\r\n1","say ""no"", twice"\r\n,"=1+1"')).toEqual([
      { a: 'x\r\n1', b: 'say "no", twice' },
      { a: '', b: '=1+1' },
    ]);
  });

  it.each([
    ['a\tb\n1\t2', 'tabs'],
    ['a;b\n1;2', 'semicolons'],
    ['a|b\n1|2', 'bars'],
    ['a,b\r1,2', 'carriage returns alone'],
  ])('%j is read with %s', async (text) => {
    expect(await rows(text, 100)).toEqual([{ a: '1', b: '2' }]);
  });

  it('keeps cells without a column and columns of one name apart', async () => {
    expect(await rows('a,a,\n1,2,3,4,5\n6')).toEqual([
      { a: '1', 'a#2': '2', '#3': '3', '+1': '4', '+2': '5' },
      { a: '6' },
    ]);
  });

  it('says so where a quotation mark never closes', async () => {
    for (const length of [3, 100]) {
      expect(await rows('\uFEFFa,b\n1,ö\n"3,4\n5,6', length)).toMatchObject([
        { a: '1', b: 'ö' },
        { row: 2, problem: expect.stringContaining('from here on'), raw: '"3,4\n5,6' },
      ]);
    }
  });

  it('keeps the rows before a quotation mark that does not close within 16 MB', async () => {
    const text = `a,b\n1,2\n"3,4\n${'5,6\n'.repeat(4_250_000)}`;
    const read = await gathered(csvRows(inPieces(text, 1_000_000)));
    const problem =
      'it is no CSV from here on: a row of more than 16 MB, as where a quotation mark never closes';
    expect(read.map((row) => ('problem' in row ? row.problem : row.value))).toEqual([
      { a: '1', b: '2' },
      problem,
    ]);
    const left = read.flatMap((row) => ('raw' in row ? row.raw : []));
    expect(left.map((raw) => [raw.slice(0, 10), raw.length])).toEqual([
      ['"3,4\n5,6\n5', 16_000_000],
    ]);
  });

  it('comes back cell by cell, whatever stands in the cells', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', '\t', 'é', ' ', '='),
    });
    await holdsAsync(
      'cells of a table',
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        async (cells, length) => {
          const quoted = ([one, other]: readonly [string, string]) =>
            [one, other].map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
          const text = ['one,other', ...cells.map(quoted)].join('\n');
          expect(await rows(text, length)).toEqual(cells.map(([one, other]) => ({ one, other })));
        },
      ),
      { runs: 100 },
    );
  });
});

describe('a map of columns', () => {
  it('is guessed from the header', async () => {
    expect(
      await guess(
        'verdict,statement_originator,statement,factcheck_date,factcheck_analysis_link\nfalse,Ana,It was.,3/4/2023,https://a.example',
      ),
    ).toEqual({
      claim: 'statement',
      speaker: 'statement_originator',
      rating: 'verdict',
      publishedOn: 'factcheck_date',
      url: 'factcheck_analysis_link',
    });
  });

  it('is guessed from the texts where the header says nothing', async () => {
    expect(await guess('x,y\nThe bridge was closed.,1\nThe bridge was open.,2')).toEqual({
      claim: 'x',
    });
  });

  it('is guessed to tell when it was said where its date says "stated on"', async () => {
    const row = { vclaim: 'It rose.', text: ['A page.'], truth_label: 'false', speaker: 'Ana:' };
    const dated = { ...row, date: 'stated on October 5, 2016 in a speech:' };
    const guessed = { claim: 'vclaim', rating: 'truth_label', speaker: 'speaker' };
    expect(await guess(JSON.stringify([dated]))).toEqual({ ...guessed, saidOn: 'date' });
    const published = { ...row, date: 'October 5, 2016' };
    expect(await guess(JSON.stringify([published]))).toEqual({ ...guessed, publishedOn: 'date' });
  });

  it('is guessed to tell when it was said by the date of a table without reviews', async () => {
    expect(await guess('claim,speaker,date\nIt rose.,Ana,2023-05-01')).toEqual({
      ...{ claim: 'claim', speaker: 'speaker', saidOn: 'date' },
    });
    expect(await guess('claim,date,url\nIt rose.,2023-05-01,https://a.example')).toMatchObject({
      publishedOn: 'date',
    });
    expect(await guess('claim,date published\nIt rose.,2023-05-01')).toMatchObject({
      publishedOn: 'date published',
    });
  });

  it('is guessed from German and Arabic names, too, and names what it takes for nothing', async () => {
    expect(
      await guessed('Behauptung;Sprecherin;Datum;Ablage\nEr stieg.;Ana;1.5.2023;A 12'),
    ).toEqual({
      map: { claim: 'Behauptung', speaker: 'Sprecherin', saidOn: 'Datum' },
      unread: ['Ablage'],
    });
    expect((await guessed('الادعاء,القائل,التاريخ\nارتفع.,آنا,2023-05-01')).unread).toEqual([]);
    const german =
      'Aussage;Wer;Wann;Urteil;Link;Thema\nEr stieg.;Ana;2023-05;Falsch;https://x.example/1;Zinsen';
    expect((await guessed(german)).map).toMatchObject({ saidOn: 'Wann', topics: 'Thema' });
  });

  it('never guesses that an author is the speaker', async () => {
    expect(await guess('claimReview_claimReviewed,creativeWork_author_name\nIt was.,Ana')).toEqual({
      claim: 'claimReview_claimReviewed',
    });
  });

  it('reads rows, with one value for all of them where it says so', () => {
    const format = csvFormat({
      claim: 'c',
      speaker: 's',
      rating: 'r',
      topics: 't',
      publisher: { value: 'The Checkers' },
    });
    expect(format.read({ c: 'It was.', s: 'Ana', r: 'Vero', t: "['a', 'b']" })).toMatchObject({
      claim: { text: 'It was.', topics: ['a', 'b'] },
      appearances: [{ speaker: { name: 'Ana' } }],
      reviews: [{ publisher: 'The Checkers', rating: 'Vero', status: 'supported' }],
    });
  });
});

it('topics in a list are its texts and numbers, and nothing else', () => {
  const format = csvFormat({ claim: 'c', topics: 't' });
  const topics = (t: string) => format.read({ c: 'It was.', t }).claim?.topics;
  expect(topics("['a', 2, None, {'toString': 0}, ['b']]")).toEqual(['a', '2']);
});

describe('a date in a table', () => {
  const format = csvFormat({
    claim: 'c',
    speaker: 's',
    saidOn: 'on',
    publishedOn: 'at',
    rating: 'r',
    publisher: 's2',
  });
  const read = (dates: { readonly on?: string; readonly at?: string }) =>
    format.read({ c: 'It was.', s: 'Ana', r: 'False', s2: 'The Checkers', ...dates });

  it.each([
    ['2023-03-09T10:00:00Z', '2023-03-09'],
    ['March 9, 2023', '2023-03-09'],
    ['2023-03~', '2023-03~'],
    ['2023-21', '2023-21'],
    ['2023-03-01/2023-03-05', '2023-03-01/2023-03-05'],
  ])('is read as others write it, or as EDTF: %s', (on, text) => {
    expect(read({ on }).appearances).toMatchObject([{ saidOn: { text } }]);
  });

  it.each(['3/9/2023', 'last Tuesday', ''])(
    'that cannot be read for sure says nothing: "%s"',
    (on) => {
      expect(read({ on }).appearances?.map(({ saidOn }) => saidOn)).toEqual([undefined]);
    },
  );

  it.each([
    ['day-first', '2023-05-04'],
    ['month-first', '2023-04-05'],
  ] as const)('of two numbers is read as the map says: %s', (order, text) => {
    const ordered = csvFormat({ claim: 'c', speaker: 's', saidOn: { column: 'on', order } });
    const row = { c: 'It was.', s: 'Ana', on: '04.05.2023' };
    expect(ordered.read(row).appearances).toMatchObject([
      { saidOn: { text }, at: { saidOn: ['on'] } },
    ]);
    expect(read(row).dates).toMatchObject([{ field: 'saidOn', column: 'on', date: undefined }]);
  });

  it.each(['2023-99', '2023-02-30', ' 2023/13/01'])(
    'that no calendar has rejects the row: "%s"',
    (date) => {
      expect(() => read({ on: date })).toThrow(`"${date.trim()}" is in no calendar`);
      expect(() => read({ at: date })).toThrow(RowProblem);
    },
  );

  it.each([
    ['2019/20', 'if 2019 to 2020 is meant, write 2019/2020 (EDTF)'],
    ['2019-20', 'if 2019 to 2020 is meant, write 2019/2020 (EDTF)'],
    ['1999/00', 'if 1999 to 2000 is meant, write 1999/2000 (EDTF)'],
    ['2019/13', 'write a day, a month or a year of EDTF, such as 2023-03-01, 2023-03 or 2023'],
    ['2023-02-30', 'write a day, a month or a year of EDTF, such as 2023-03-01, 2023-03 or 2023'],
  ])('%s is rejected with what to write instead', (on, instead) => {
    expect(() => read({ on })).toThrow(`"${on}" is in no calendar: ${instead}`);
  });
});
