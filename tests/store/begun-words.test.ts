import { expect, it } from 'vitest';
import { withBegunWords } from '../../src/store/begun-words.ts';
import { holdsTerms } from '../../src/store/holds-terms.ts';

const words =
  `vaccinations government happiness possibility organization investigators democracy terrorism responsibility carefully
  hopping agreement relational representatives formality electricity replacement adjustable communism homologous feudalism decisiveness
  successful technological employees lawyers analysis prayers lobbyist`.split(/\s+/);

const holds = (text: string, claim: string): boolean =>
  holdsTerms({ claim }, { terms: [withBegunWords({ text, prefix: true })], all: true });

it.each(words)('each beginning of four letters or more finds %s', (word) => {
  const beginnings = [...word].map((_, at) => word.slice(0, at + 1)).slice(3);
  expect(beginnings.filter((begun) => !holds(begun, `They said ${word} today.`))).toEqual([]);
  expect(holds(`said ${word.slice(0, -1)}`, `They said ${word} today.`)).toBe(true);
  expect(holds(`${word.slice(0, -1)}q`, `They said ${word} today.`)).toBe(false);
});

it('what may go on in no shorter word is looked for as it is', () => {
  for (const text of ['dam', 'clos', 'Київ', '武器']) {
    const term = { text, prefix: true };
    expect(withBegunWords(term)).toBe(term);
  }
  const whole = { text: 'vaccinati', prefix: false };
  expect(withBegunWords(whole)).toBe(whole);
});
