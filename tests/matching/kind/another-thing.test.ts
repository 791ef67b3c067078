import { describe, expect, it } from 'vitest';
import { kindOf } from './kind-of.ts';

type Pairs = readonly (readonly [text: string, claim: string])[];

describe('two deeds in one place', () => {
  const other: Pairs = [
    ['The mayor burned the school.', 'The mayor built the school.'],
    ['The mayor robbed the school.', 'The mayor inspected the school.'],
    ['The minister leaked the treaty.', 'The minister praised the treaty.'],
    ['Мэр сжёг школу.', 'Мэр построил школу.'],
    ['Der Minister hat die Studie gefälscht.', 'Der Minister hat die Studie gelesen.'],
  ];
  it.each(other)('are two unless one is known to stand for the other: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same_topic', 'same_topic']);
  });

  const one: Pairs = [
    ['The mayor bought the school.', 'The mayor purchased the school.'],
    ['Police detained the journalist.', 'Police arrested the journalist.'],
    ['The minister stepped down on Monday.', 'The minister resigned on Monday.'],
    ['Мэр возвёл школу.', 'Мэр построил школу.'],
  ];
  it.each(one)('are one where it is: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same', 'same']);
  });
});
