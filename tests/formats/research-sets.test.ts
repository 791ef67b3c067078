import { describe, expect, it } from 'vitest';
import { averitec } from '../../src/formats/averitec.ts';
import { climateFever } from '../../src/formats/climate-fever.ts';
import { cslJson } from '../../src/formats/csl-json.ts';
import { fever } from '../../src/formats/fever.ts';
import type { ForeignValue } from '../../src/formats/foreign.ts';
import { liar } from '../../src/formats/liar.ts';
import { parsePythonLiteral } from '../../src/formats/python-literal.ts';
import { valuesOf } from './texts.ts';

describe('LIAR', () => {
  const line =
    '7.json\tpants-fire\tThe "bridge was closed.\troads,bridges\tana-ruiz\tMayor\t\tnone\t1\t0\t0\t0\t2\ta "speech';

  it('takes a quotation mark for a quotation mark', async () => {
    const rows = await valuesOf(liar, `${line}\n${line.replace('7', '8')}\r\n`);
    expect(rows).toHaveLength(2);
    expect(liar.read(rows[0] as ForeignValue)).toMatchObject({
      claim: { text: 'The "bridge was closed.', topics: ['roads', 'bridges'] },
      appearances: [{ speaker: { name: 'ana-ruiz' }, role: 'Mayor', place: 'a "speech' }],
      reviews: [{ publisher: 'PolitiFact', rating: 'pants-fire', status: 'refuted' }],
    });
  });

  it('rejects a line without a statement', () => {
    expect(() => liar.read(['1.json', 'true'])).toThrow('no statement');
  });
});

describe('AVeriTeC', () => {
  const row = {
    claim: 'The bridge was closed.',
    label: 'Not Enough Evidence',
    claim_date: '5-8-2020',
    speaker: 'Ana Ruiz',
    questions: [
      {
        question: 'Was it closed?',
        answers: [
          {
            answer: 'No',
            answer_type: 'Boolean',
            boolean_explanation: 'It was open',
            source_url: 'https://a.example',
          },
        ],
      },
      {
        question: 'Who closed it?',
        answers: [{ answer: 'No answer could be found.', answer_type: 'Unanswerable' }],
      },
    ],
  };

  it('makes an answer context without a grade, and a question without one a search up to the day of the claim', () => {
    const { evidence, absences, reviews } = averitec.read(row);
    expect(evidence).toMatchObject([
      {
        stance: 'context',
        note: 'AVeriTeC asks and answers: Was it closed? No. It was open',
        source: { url: 'https://a.example' },
      },
    ]);
    expect(evidence?.[0]).not.toHaveProperty('strength');
    expect(absences).toMatchObject([
      {
        searchTerms: ['Who closed it?'],
        untilOn: { text: '2020-08-05' },
        speaker: { kind: 'group' },
      },
    ]);
    expect(reviews).toMatchObject([{ rating: 'Not Enough Evidence', status: undefined }]);
  });

  it('records no search whose end nobody knows', () => {
    expect(averitec.read({ ...row, claim_date: null }).absences).toEqual([]);
  });

  it.each([
    ['Supported', 'supported'],
    ['Refuted', 'refuted'],
    ['Not Enough Evidence', undefined],
    ['Conflicting Evidence/Cherrypicking', undefined],
  ])('maps %s to %s', (label, status) => {
    expect(averitec.read({ ...row, label }).reviews).toMatchObject([{ rating: label, status }]);
  });
});

describe('FEVER', () => {
  it('cites no sentence whose number is none', () => {
    const evidence = [
      [
        [1, 2, 'Town', { toString: 0 }],
        [1, 2, 'Town', [[]]],
        [1, 2, 'Town', 4],
      ],
    ];
    const { evidence: cited } = fever.read({
      id: 1,
      label: 'SUPPORTS',
      claim: 'It was.',
      evidence,
    });
    expect(cited?.map(({ note }) => note)).toEqual([
      'Sentence 4 of the article as FEVER numbers them.',
    ]);
  });

  it('makes each cited sentence evidence without a strength, and an article one source', () => {
    const evidence = [
      [[1, 2, 'Old_Bridge_-LRB-Town-RRB-', 3]],
      [
        [1, 3, 'Old_Bridge_-LRB-Town-RRB-', 3],
        [1, 3, 'Town', 0],
      ],
    ];
    const read = fever.read({ id: 1, label: 'REFUTES', claim: 'It was closed.', evidence });
    expect(
      read.evidence?.map(({ stance, strength, source }) => [
        stance,
        strength,
        source.title,
        source.url,
      ]),
    ).toEqual([
      [
        'refutes',
        undefined,
        'Old Bridge (Town)',
        'https://en.wikipedia.org/wiki/Old_Bridge_(Town)',
      ],
      ['refutes', undefined, 'Town', 'https://en.wikipedia.org/wiki/Town'],
    ]);
  });

  it('cites nothing where there is not enough info', () => {
    const read = fever.read({
      id: 2,
      label: 'NOT ENOUGH INFO',
      claim: 'It was.',
      evidence: [[[1, null, null, null]]],
    });
    expect(read.evidence).toEqual([]);
    expect(read.reviews).toMatchObject([{ status: undefined }]);
  });
});

describe('Climate-FEVER', () => {
  const evidence = (label: string, votes: string) =>
    `{'article': 'Town', 'evidence_label': '${label}', 'evidence': "It's so", 'votes': [${votes}]}`;
  const read = (evidences: string) =>
    climateFever.read({ claim: 'It was.', claim_label: 'DISPUTED', evidences: `[${evidences}]` });

  it.each([
    ['SUPPORTS', "'SUPPORTS', 'SUPPORTS', None", 'supports', 'moderate'],
    ['REFUTES', "'REFUTES', 'SUPPORTS', 'REFUTES'", 'refutes', 'weak'],
    ['SUPPORTS', "'SUPPORTS', None, None", 'supports', 'weak'],
    ['NOT_ENOUGH_INFO', "'SUPPORTS', 'NOT_ENOUGH_INFO'", 'context', undefined],
  ])('grades %s by the votes %s: %s, %s', (label, votes, stance, strength) => {
    expect(read(evidence(label, votes)).evidence).toMatchObject([
      { stance, strength, note: "Climate-FEVER gives this sentence of it: It's so" },
    ]);
  });

  it('maps DISPUTED to conflicting', () => {
    expect(read('').reviews).toMatchObject([{ status: 'conflicting' }]);
  });

  it('rejects evidences that are no list', () => {
    expect(() => climateFever.read({ claim: 'It was.', evidences: '__import__("os")' })).toThrow(
      'no list',
    );
  });
});

describe('a literal of Python', () => {
  it.each([
    [
      `[1, -2.5, 'it\\'s', "a\\n\\u00e9\\x41", None, True, (), {'a': [{}]},]`,
      [1, -2.5, "it's", 'a\né' + 'A', null, true, [], { a: [{}] }],
    ],
    ["'\\d'", '\\d'],
  ])('%s is read', (text, value) => {
    expect(parsePythonLiteral(text)).toEqual({ value });
  });

  it.each(['[1', "{'a' 1}", 'open()', '[1] + [2]', '{1: 2}', "'", `${'['.repeat(5000)}`, ''])(
    '%s is none',
    (text) => {
      expect(parsePythonLiteral(text)).toBeNull();
    },
  );
});

it('CSL-JSON gives sources with authors and dates as far as they are known', async () => {
  const items = [
    {
      type: 'article-newspaper',
      title: 'The bridge',
      'container-title': 'The Paper',
      author: [{ given: 'Ana', family: 'Ruiz' }, { literal: 'The Desk' }],
      issued: { 'date-parts': [['2023', 3]] },
      URL: 'https://paper.example/1',
    },
    { type: 'book', title: 'Bridges', issued: { raw: '1999' } },
  ];
  const read = (await valuesOf(cslJson, JSON.stringify(items))).map(
    (row) => cslJson.read(row as ForeignValue).source,
  );
  expect(read).toMatchObject([
    {
      title: 'The bridge',
      kind: 'article',
      publisher: 'The Paper',
      authors: ['Ana Ruiz', 'The Desk'],
      publishedOn: { text: '2023-03' },
    },
    { title: 'Bridges', kind: 'document', publishedOn: { text: '1999' } },
  ]);
});
