import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

describe('few who do', () => {
  const most: readonly (readonly [text: string, claim: string])[] = [
    ['Few Germans back the reform.', 'Most Germans back the reform.'],
    ['Only a few Germans back the reform.', 'Germans back the reform.'],
    ['Hardly any Germans back the reform.', 'Most Germans back the reform.'],
    ['Kaum ein Deutscher unterstützt die Reform.', 'Die Deutschen unterstützen die Reform.'],
    [
      'Nur wenige Deutsche unterstützen die Reform.',
      'Die meisten Deutschen unterstützen die Reform.',
    ],
    ['Peu de Français soutiennent la réforme.', 'Les Français soutiennent la réforme.'],
    ['Pocos españoles apoyan la reforma.', 'La mayoría de los españoles apoya la reforma.'],
    ['Pochi italiani vogliono la riforma.', 'Gli italiani vogliono la riforma.'],
    ['Мало кто из немцев поддерживает реформу.', 'Немцы поддерживают реформу.'],
    ['Немногие немцы поддерживают реформу.', 'Большинство немцев поддерживает реформу.'],
  ];
  it.each(most)('are the contrary of all or most: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['opposite', 'opposite']);
  });

  const others: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['Few Germans back the reform.', 'Some Germans back the reform.', 'same_topic'],
    ['Few Germans back the reform.', 'No Germans back the reform.', 'same_topic'],
    ['Few Germans back the reform.', 'Ten percent of Germans back the reform.', 'same_topic'],
    ['Few voters know him.', 'Hardly any voters know him.', 'same'],
    ['In the last few months rents fell.', 'Rents fell in the last few months.', 'same'],
    ['Vor wenigen Tagen sind die Mieten gestiegen.', 'Die Mieten sind gestiegen.', 'same'],
    ['Мало кто знает, что мэр продал мост.', 'Мэр продал мост.', 'same'],
  ];
  it.each(others)('say how many: %s | %s', (text, claim, kind) => {
    expect(kindOf(text, claim)).toBe(kind);
  });

  const some: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['A few Germans back the reform.', 'Germans back the reform.', 'same_topic'],
    ['Some schools teach yoga.', 'Schools teach yoga.', 'same_topic'],
    [
      'Einige Firmen haben in der Krise keine Löhne gezahlt.',
      'Die Firmen haben in der Krise keine Löhne gezahlt.',
      'same_topic',
    ],
    ['A handful of schools teach yoga.', 'Schools teach yoga.', 'same_topic'],
    ['A few Germans back the reform.', 'Most Germans back the reform.', 'same_topic'],
    ['A few Germans back the reform.', 'Some Germans back the reform.', 'same'],
    ['The mayor sold the bridge a few days ago.', 'Days ago the mayor sold the bridge.', 'same'],
    ['He gave the party some money.', 'He gave the party money.', 'same'],
  ];
  it.each(some)('are more than none and less than all: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
