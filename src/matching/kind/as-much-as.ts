import type { MatchWord } from '../match-text.ts';
import { phrases } from './phrases.ts';

const asMuch = phrases(`
as much/many/often/high/low/long as|the same as/amount/number|genauso/ebenso/so viel/viele/oft/hoch wie|autant que/de|tanto/tanta/tantos/tantas como/quanto/quanti/quante
evenveel als|lika mycket/många som|lige så meget/mange som|like mye/mange som|столько же|стільки ж|tyle samo|tolik jako
`);

/** Whether one says that two are as much as each other, and the other how much one is: "as much as men", "82 cents for every dollar". */
export const isAmountOfAsMuch = (one: Counted, other: Counted): boolean =>
  isAsMuch(one, other) || isAsMuch(other, one);

const isAsMuch = (one: Counted, other: Counted): boolean =>
  one.amounts.length === 0 && other.amounts.length > 0 && asMuch(one.text.words).length > 0;

interface Counted {
  readonly text: { readonly words: readonly MatchWord[] };
  readonly amounts: readonly object[];
}
