import { describe, expect, it } from 'vitest';
import { candidateClaims } from '../../../src/text/suggest/candidate-claims.ts';
import { sentencesOf } from '../../../src/text/suggest/sentences.ts';

const sentences = (text: string, language?: string) =>
  sentencesOf(text, language).map((sentence) => sentence.text);

describe('a full stop ends no sentence', () => {
  it.each([
    ['de', 'Die Brücke wird bis zum 20. November 2026 geschlossen.'],
    ['de', 'Am 3. März kam die Flut.'],
    ['de', 'Im 19. Jahrhundert stand hier ein Turm.'],
    ['de', 'Es kostete 4 Mio. Euro, z. B. Nr. 5 und Abs. 3.'],
    ['de-AT', 'Vom 1. Jänner an gilt es.'],
    ['de', '20. Dezember 2026 war ein Sonntag.'],
    ['en', 'Dr. Ana Ruiz spoke at 4 p.m. there.'],
  ])('within a date, behind an ordinal or an abbreviation (%s): %s', (language, text) => {
    expect(sentences(text, language)).toEqual([text]);
  });
});

it.each([
  ['de', 'Er kam 2019. November war es.'],
  ['de', 'Es waren zwanzig. Danach kam niemand.'],
  ['de', 'Gezählt wurden 20. Danach kam niemand.'],
  ['en', 'There were 20. Nobody came after.'],
])('it ends one elsewhere (%s): %s', (language, text) => {
  expect(sentences(text, language)).toHaveLength(2);
});

it('the day of a German date is the time a candidate is about', () => {
  const [found] = candidateClaims('Die Brücke wurde am 20. November 2026 geschlossen.', 'de');
  expect(found).toMatchObject({ about: '2026-11-20' });
});
