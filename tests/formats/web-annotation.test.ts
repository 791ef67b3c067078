import { describe, expect, it } from 'vitest';
import { readWebAnnotations } from '../../src/formats/read-web-annotation.ts';
import {
  type AnnotatedPassage,
  toAnnotationCollection,
  toWebAnnotation,
} from '../../src/formats/web-annotation.ts';

const passage: AnnotatedPassage = {
  id: '019ab000-0000-7000-8000-000000000001',
  createdAt: '2026-11-24T12:00:00.000Z',
  sourceUrl: 'https://harbour.example/talks',
  sourceId: '019ab000-0000-7000-8000-000000000002',
  capturedAt: '2026-11-23T12:00:00.000Z',
  pieces: [{ exact: 'no 👍🏽', prefix: 'so ', suffix: '', start: 3, end: 7 }],
  remarks: [],
  translations: [],
};

describe('a passage as an annotation', () => {
  it('names its source, its words and its place in code points', () => {
    expect(toWebAnnotation(passage)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:019ab000-0000-7000-8000-000000000001',
      type: 'Annotation',
      motivation: 'identifying',
      created: '2026-11-24T12:00:00.000Z',
      target: {
        source: 'https://harbour.example/talks',
        selector: [
          { type: 'TextQuoteSelector', exact: 'no 👍🏽', prefix: 'so ' },
          { type: 'TextPositionSelector', start: 3, end: 7 },
        ],
        state: { type: 'TimeState', sourceDate: '2026-11-23T12:00:00.000Z' },
      },
    });
  });

  it('has a target for each piece, and names a source without a url by its id', () => {
    const [piece] = passage.pieces;
    if (piece === undefined) throw new Error('The passage has a piece.');
    const elided = { ...passage, sourceUrl: undefined, pieces: [piece, { ...piece, start: 9 }] };
    expect(toWebAnnotation(elided).target).toMatchObject([
      { source: 'urn:uuid:019ab000-0000-7000-8000-000000000002' },
      { selector: [{}, { start: 9 }] },
    ]);
  });

  it('is read back as the selection it was written from', () => {
    const desk = { desk: passage.sourceId, label: 'Passages' };
    const collection = toAnnotationCollection(desk, [passage]);
    expect(readWebAnnotations(collection)).toEqual({
      read: 1,
      annotations: collection.first?.items,
      unread: [],
      selections: [
        {
          row: 1,
          id: 'urn:uuid:019ab000-0000-7000-8000-000000000001',
          source: 'https://harbour.example/talks',
          quote: 'no 👍🏽',
          prefix: 'so ',
          suffix: undefined,
          position: { start: 3, end: 7, unit: 'code_point' },
          saying: null,
        },
      ],
    });
  });
});

describe('annotations of others', () => {
  it('of Hypothesis count UTF-16 units', () => {
    const row = {
      id: 'abc',
      uri: 'https://harbour.example/talks',
      target: [
        {
          source: 'https://harbour.example/talks',
          selector: [
            { type: 'RangeSelector', startContainer: '/div[1]', startOffset: 0 },
            { type: 'TextPositionSelector', start: 6, end: 9 },
            { type: 'TextQuoteSelector', exact: 'Two', prefix: '👍🏽 ', suffix: ' Three' },
          ],
        },
      ],
    };
    expect(readWebAnnotations({ total: 1, rows: [row] })?.selections).toMatchObject([
      { row: 1, id: 'abc', quote: 'Two', position: { start: 6, end: 9, unit: 'utf_16' } },
    ]);
  });

  it.each([
    ['a whole page', { target: 'https://harbour.example/' }, 'whole resource'],
    ['no target', { type: 'Annotation' }, 'no target'],
    [
      'only a place',
      { target: { source: 'urn:x', selector: { type: 'TextPositionSelector', start: 1, end: 2 } } },
      'quotes no words',
    ],
    [
      'nothing, and answer another',
      { references: ['abc'], target: [{ source: 'urn:x' }] },
      'answers another',
    ],
    ['nothing', 7, 'no annotation'],
    ['what is nested beyond all reading', nested(10_000), 'too deep'],
  ])('that select %s are named with the reason', (_what, annotation, reason) => {
    const read = readWebAnnotations([annotation]);
    expect(read?.selections).toEqual([]);
    expect(read?.unread).toMatchObject([{ row: 1, reason: expect.stringContaining(reason) }]);
  });

  it.each([[7], ['text'], [null], [{}], [{ rows: 3 }]])('are none in %j', (value) => {
    expect(readWebAnnotations(value)).toBeNull();
  });
});

function nested(depth: number): object {
  let inner: object = {};
  for (let level = 0; level < depth; level += 1) inner = { target: inner };
  return inner;
}
