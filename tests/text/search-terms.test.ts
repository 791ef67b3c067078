import { expect, it } from 'vitest';
import { searchTerms } from '../../src/text/search-terms.ts';

it.each([
  ['"closed the bridge" mayor', ['closed the bridge', 'mayor']],
  ['“closed the bridge” mayor', ['closed the bridge', 'mayor']],
  ['„die Brücke“ Kiew', ['die Brücke', 'Kiew']],
  ['„die Brücke” «мост закрыт» 「橋を閉じた」', ['die Brücke', 'мост закрыт', '橋を閉じた']],
  ['“the brid”* "a dam*" dam*', ['the brid*', 'a dam*', 'dam*']],
  ['the mayor’s “bridge', ['the', 'mayor s', 'bridge']],
  ['""“” ** - NOT (a OR b)', ['NOT', 'a', 'OR', 'b']],
])('the terms of %s', (query, terms) => {
  expect(searchTerms(query).map(({ text, prefix }) => `${text}${prefix ? '*' : ''}`)).toEqual(
    terms,
  );
});
