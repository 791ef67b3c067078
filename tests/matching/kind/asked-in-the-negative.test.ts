import { describe, expect, it } from 'vitest';
import { kindOf } from './kind-of.ts';

type Pairs = readonly (readonly [text: string, claim: string])[];

describe('a question in the negative', () => {
  const asked: Pairs = [
    ["Didn't Germany ban nuclear power?", 'Germany banned nuclear power.'],
    ['Didnt Germany ban nuclear power??', 'Germany banned nuclear power.'],
    ["Wait, hasn't the mayor sold the stadium?", 'The mayor sold the stadium.'],
    ["The mayor sold the stadium, didn't he?", 'The mayor sold the stadium.'],
    ["Isn't it true that the mayor sold the stadium?", 'The mayor sold the stadium.'],
    ['Is it not true that the mayor sold the stadium?', 'The mayor sold the stadium.'],
    ['Hat Deutschland nicht die Kernkraft verboten?', 'Deutschland hat die Kernkraft verboten.'],
    [
      "La France n'a-t-elle pas interdit les téléphones à l'école ?",
      "La France a interdit les téléphones à l'école.",
    ],
    ['¿No ha prohibido España los toros?', 'España ha prohibido los toros.'],
    ['Разве мэр не продал мост?', 'Мэр продал мост.'],
  ];
  it.each(asked)('asks whether it is so: %s | %s', (text, claim) => {
    expect(kindOf(text, claim)).toBe('same');
  });

  const denied: Pairs = [
    ["Why didn't Germany ban nuclear power?", 'Germany banned nuclear power.'],
    ["Germany didn't ban nuclear power, did it?", 'Germany banned nuclear power.'],
    ["Didn't Germany ban nuclear power? No.", 'Germany banned nuclear power.'],
    ["Germany banned nuclear power? It didn't.", 'Germany banned nuclear power.'],
    ["Germany didn't ban nuclear power.", 'Germany banned nuclear power.'],
    ["Didn't Germany ban nuclear power?", 'Germany did not ban nuclear power.'],
  ];
  it.each(denied)('is no denial, which others are: %s | %s', (text, claim) => {
    expect(kindOf(text, claim)).toBe('opposite');
  });
});
