import { describe, expect, it } from 'vitest';
import { anchorSelection } from '../../src/text/anchor-selection.ts';
import { fold } from '../../src/text/fold.ts';
import { textPlace } from '../../src/text/word-exact-places.ts';
import { article } from './fixtures.ts';

/** What a tool records of a stretch of a text. */
function selected(text: string, start: number, end: number) {
  const folded = fold(text);
  const { prefix, suffix } = textPlace(folded, start, end);
  return { quote: folded.index.slice(start, end), prefix, suffix };
}

describe('a recorded selection', () => {
  it('anchors to itself wherever it begins and ends, code point by code point', () => {
    const text = 'Ele\u0301na: “no 👍🏽 evi\u00addence …”, she\u00a0 said [sic].';
    const folded = fold(text);
    for (let start = 0; start < folded.index.length; start += 1) {
      for (let end = start + 1; end <= folded.index.length; end += 1) {
        const found = anchorSelection(folded, selected(text, start, end));
        expect(found).toMatchObject({ outcome: 'found', start, end, context: 'same' });
      }
    }
  });

  it('is ambiguous where a twin has the same 32 characters on both sides, and only there', () => {
    const line = 'There is no evidence of a plan for the quay, the board of the port said again. ';
    const text = line.repeat(3);
    const at = line.indexOf('evidence');
    const middle = selected(text, line.length + at, line.length + at + 8);
    expect(anchorSelection(fold(text), middle)).toMatchObject({ outcome: 'ambiguous', count: 2 });
    const first = selected(text, at, at + 8);
    expect(anchorSelection(fold(text), first)).toMatchObject({ outcome: 'found', start: at });
  });

  it('is found after marks were straightened and spaces collapsed', () => {
    const text = 'They  said:\u00a0“We don’t know,” and left.\n\nNobody asked.';
    const plain = 'They said: "We don\'t know," and left.\nNobody asked.';
    const quote = selected(text, text.indexOf('“'), text.indexOf(' and'));
    expect(anchorSelection(fold(plain), quote)).toMatchObject({
      outcome: 'found',
      exact: '"We don\'t know,"',
    });
  });

  it('does not anchor by a few words when nothing around them is as it was', () => {
    const selection = {
      quote: 'Linus',
      prefix: 'It was made by ',
      suffix: ' in a weekend, he said.',
    };
    const other = fold('Nobody in Linus Street had heard of a port.');
    expect(anchorSelection(other, selection)).toMatchObject({
      outcome: 'not_found',
      nearest: { exact: 'Linus', differs: [] },
    });
    const side = fold('Yet Linus in a weekend, he said.');
    expect(anchorSelection(side, selection).outcome).toBe('found');
  });

  it('is never found with a letter changed', () => {
    const start = article.indexOf('So far');
    const { quote, prefix, suffix } = selected(article, start, start + 70);
    const changed = quote.replace('no evidence', 'so evidence');
    expect(anchorSelection(fold(article), { quote: changed, prefix, suffix })).toMatchObject({
      outcome: 'not_found',
      nearest: { start, differs: [{ quote: 'so', text: 'no', kind: 'negation' }] },
    });
  });
});
