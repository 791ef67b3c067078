import { describe, expect, it } from 'vitest';
import { annotationRemark } from '../../src/formats/annotation-remark.ts';
import type { ForeignValue } from '../../src/formats/foreign.ts';

const bodies = (body: ForeignValue) => annotationRemark({ type: 'Annotation', body })?.bodies;

describe('what an annotation says', () => {
  it.each<[string, ForeignValue, readonly unknown[] | undefined]>([
    ['a resource by its IRI', 'http://a.example/1', ['http://a.example/1']],
    ['a text where an IRI ought to be', 'Not so.', [{ type: 'TextualBody', value: 'Not so.' }]],
    [
      'a comment with what is said of it',
      {
        type: 'TextualBody',
        value: 'Oui',
        language: 'fr',
        format: 'text/plain',
        purpose: 'replying',
      },
      [
        {
          type: 'TextualBody',
          value: 'Oui',
          language: 'fr',
          format: 'text/plain',
          purpose: 'replying',
        },
      ],
    ],
    [
      'a comment, what is wrong with it left out',
      { value: 'Oui', language: 3, format: 'nothing', purpose: 'shouting', textDirection: 'up' },
      [{ type: 'TextualBody', value: 'Oui' }],
    ],
    ['an empty comment', { type: 'TextualBody', value: ' ' }, undefined],
    ['a comment that is none', { type: 'TextualBody', value: ['a'] }, undefined],
    [
      'one of several',
      { type: 'Choice', items: ['http://a.example/1', { value: 'b' }, 7] },
      [{ type: 'Choice', items: ['http://a.example/1', { type: 'TextualBody', value: 'b' }] }],
    ],
    [
      'a part of a resource',
      { source: { id: 'http://a.example/1' }, purpose: 'linking' },
      [{ type: 'SpecificResource', source: 'http://a.example/1', purpose: 'linking' }],
    ],
    [
      'a stretch of a resource',
      { source: 'http://a.example/1', selector: { type: 'FragmentSelector', value: 't=1,2' } },
      [
        {
          ...{ type: 'SpecificResource', source: 'http://a.example/1' },
          selector: { type: 'FragmentSelector', value: 't=1,2' },
        },
      ],
    ],
    ['a whole resource', { source: 'http://a.example/1', selector: 7 }, ['http://a.example/1']],
    ['a resource with an id', { id: 'http://a.example/1' }, [{ id: 'http://a.example/1' }]],
    ['a resource with none', { id: 'nothing' }, undefined],
    ['nothing', null, undefined],
  ])('is read: %s', (_what, body, read) => {
    expect(bodies(body)).toEqual(read);
  });

  it('in short is a comment', () => {
    const remark = annotationRemark({ type: 'Annotation', bodyValue: 'Not so.' });
    expect(remark).toMatchObject({ motivation: 'commenting', bodies: [{ value: 'Not so.' }] });
  });

  it('is by whoever wrote it, when they wrote it, as far as that can be read', () => {
    const by = (facts: Readonly<Record<string, ForeignValue>>) =>
      annotationRemark({ type: 'Annotation', bodyValue: 'Not so.', ...facts });
    expect(by({ creator: { type: 'Person', name: 'Ana', id: 'x' } })).toMatchObject({
      creator: { type: 'Person', name: 'Ana' },
    });
    expect(by({ creator: { email: 'a' } })?.creator).toBeUndefined();
    expect(by({ created: '2015-01-28T12:00:00.5+02:00' })?.created).toBe(
      '2015-01-28T10:00:00.500Z',
    );
    expect(by({ created: 'yesterday' })?.created).toBeUndefined();
    expect(by({ created: '2015-13-28T12:00:00Z' })?.created).toBeUndefined();
  });

  it('of Hypothesis may be tags alone, and names its author', () => {
    const row = {
      ...{ uri: 'https://a.example/', text: '', tags: ['quay', 7] },
      ...{ user: 'acct:ana@a.example', user_info: { display_name: 'Ana Ruiz' } },
    };
    expect(annotationRemark(row)).toMatchObject({
      motivation: 'tagging',
      creator: { id: 'acct:ana@a.example', type: 'Person', name: 'Ana Ruiz' },
      bodies: [{ purpose: 'tagging', value: 'quay' }],
      open: true,
    });
  });
});
