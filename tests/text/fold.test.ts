import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '../../src/text/fold.ts';

const same = (one: string, other: string) => expect(fold(one).text).toBe(fold(other).text);
const differ = (one: string, other: string) => expect(fold(one).text).not.toBe(fold(other).text);

describe('folding forgives', () => {
  it.each([
    ['white space', 'no evidence', 'no\u00a0\n\t\u2009evidence'],
    ['curly quotation marks', '"it\'s"', '“it’s”'],
    ['guillemets and low quotation marks', '"so"', '«so»'],
    ['doubled marks', '"so"', "``so''"],
    ['dashes between words', 'Russia -- China', 'Russia—China'],
    ['an en dash with spaces', 'Russia – China', 'Russia — China'],
    ['hyphens of all kinds', 'so-called', 'so\u2011called'],
    ['soft hyphens and zero width', 'evidence', 'evi\u00addence\u200b'],
    ['ligatures', 'fine flow office', 'ﬁne ﬂow oﬃce'],
    ['NFC and NFD', 'Łódź é 한국', 'Łódź é 한국'.normalize('NFD')],
    ['full width', 'ABC 123', 'ＡＢＣ　１２３'],
    ['an ellipsis character', 'well...', 'well…'],
    ['line breaks in Chinese', '中国政府', '中国\n政府'],
  ])('%s', (_name, one, other) => same(one, other));
});

describe('folding never forgives', () => {
  it.each([
    ['a hyphen', 're-sign', 'resign'],
    ['a range', '3-5', '35'],
    ['a minus', '-5', '5'],
    ['a dash taken for a minus', 'fell—5 degrees', 'fell -5 degrees'],
    ['a superscript', '10²', '102'],
    ['a fraction', '1½', '11/2'],
    ['a circled digit', '①', '1'],
    ['an ordinal mark', '1º', '1o'],
    ['a unit of five', '5′', '5″'],
    ['capitals', 'Polish', 'polish'],
    ['an accent', 'résumé', 'resume'],
    ['a missing space', 'no where', 'nowhere'],
    ['an apostrophe', "we're", 'were'],
    ['a comma', 'no, evidence', 'no evidence'],
  ])('%s', (_name, one, other) => differ(one, other));
});

describe('the offset map', () => {
  it('leads from a folded place to code points of the original', () => {
    const folded = fold('👍 “ﬁne” e\u0301nd');
    const at = folded.text.indexOf('énd');
    expect(folded.text).toBe("👍 'fine' énd");
    expect(folded.starts[at]).toBe(8);
    expect(folded.ends[at]).toBe(10);
    expect(folded.index.slice(8, 10)).toBe('e\u0301');
  });

  it('gives a dash its own place, not that of the spaces around it', () => {
    const folded = fold('a -- b');
    expect([folded.starts[1], folded.ends[1], folded.starts[2]]).toEqual([2, 4, 5]);
  });
});

it('compares names by a key without case', () => {
  expect(foldKey(' Gould\u2011Davies ')).toBe(foldKey('GOULD-DAVIES'));
});
