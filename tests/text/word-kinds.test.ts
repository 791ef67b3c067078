import { describe, expect, it } from 'vitest';
import { comparableWords } from '../../src/text/comparable-words.ts';
import { kindOfChange, kindsOfWords } from '../../src/text/word-kinds.ts';

const kindIn = (sentence: string, word: string) => {
  const words = comparableWords(sentence);
  return kindsOfWords(words)[words.findIndex((each) => each.text === word)];
};

describe('a word is', () => {
  it.each([
    ['There is no evidence', 'no', 'negation'],
    ["It wasn't him", "wasn't", 'negation'],
    ['No one saw it', 'one', 'negation'],
    ['Das ist nicht wahr', 'nicht', 'negation'],
    ["Il n'a rien vu", 'rien', 'negation'],
    ['No hay nada', 'nada', 'negation'],
    ['Этого не было', 'не', 'negation'],
    ['لم يحدث ذلك', 'لم', 'negation'],
    ['这没有发生', '没有', 'negation'],
    ['เขาไม่รู้', 'ไ', 'negation'],
    ['ربما حدث ذلك', 'ربما', 'hedge'],
    ['他们可能会来', '可', 'hedge'],
    ['三百人', '三', 'number'],
    ['Вони не прийшли', 'не', 'negation'],
    ['Non è vero', 'Non', 'negation'],
    ['It cost $3.5 then', '$3.5', 'number'],
    ['It took twelve days', 'twelve', 'number'],
    ['The third visit', 'third', 'number'],
    ['Ten per cent', 'cent', 'number'],
    ['drei Tage', 'drei', 'number'],
    ['It may happen', 'may', 'hedge'],
    ['The so-called plan', 'called', 'hedge'],
    ['Nothing so far', 'far', 'hedge'],
    ['None that I am aware of', 'that', 'hedge'],
    ['About 50 people', 'About', 'hedge'],
    ['Он якобы уехал', 'якобы', 'hedge'],
    ['They met in Minsk', 'Minsk', 'name'],
    ['Since May they met', 'May', 'name'],
    ['May 2023 was wet', 'May', 'name'],
    ['May they meet', 'May', 'hedge'],
    ['They met about it', 'about', 'other'],
    ['Today it rained', 'Today', 'other'],
    ['It rained. Then they met', 'Then', 'other'],
    ['So I went', 'I', 'other'],
  ])('in “%s” %s: %s', (sentence, word, kind) => expect(kindIn(sentence, word)).toBe(kind));
});

it('names a change of two words by the more telling of them', () => {
  expect(kindOfChange('other', 'hedge', ['has', 'may'])).toBe('hedge');
  expect(kindOfChange('number', 'negation', ['two', 'no'])).toBe('negation');
});

it('sees a negation in a prefix', () => {
  expect(kindOfChange('other', 'other', ['unlawful', 'lawful'])).toBe('negation');
  expect(kindOfChange('other', 'other', ['possible', 'impossible'])).toBe('negation');
  expect(kindOfChange('other', 'other', ['undergo', 'go'])).toBe('other');
});
