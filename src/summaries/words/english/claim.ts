import { type Phrase, phrase } from '../../phrase.ts';
import type { ClaimWords } from '../words.ts';
import { amount, date, quotedEnd, quotedWithin } from './basics.ts';

/** What the claim is, in English. */
export const claim: ClaimWords = {
  kinds: {
    event: phrase`It is a claim that something happened or is so.`,
    quantity: phrase`It is a claim about a number.`,
    quote: phrase`It is a claim that certain words were said.`,
    causal: phrase`It is a claim about a cause.`,
    position: phrase`It is a claim about what somebody stands for or wants.`,
    forecast: phrase`It is a forecast.`,
    promise: phrase`It is a promise.`,
    opinion: phrase`It is an opinion.`,
  },
  terms: (terms) => phrase`What its terms mean here: ${quotedEnd(terms)}`,
  about: (on) => phrase`The time it is about: ${date(on)}.`,
  dueOn: (on) => phrase`Its due date: ${date(on)}.`,
  draft: phrase`A draft: nobody has accepted this claim.`,
  rejected: ({ by, on, because }) =>
    phrase`A draft that was rejected by ${by} (${date(on)})${because === undefined ? phrase`.` : phrase`: ${quotedEnd(because)}`}`,
  merged: ({ text, on, because }) =>
    phrase`It was logged as ${quotedWithin(text)}, too; since ${date(on)} this desk counts both as one claim${because === undefined ? phrase`.` : phrase`, because: ${quotedEnd(because)}`}`,
  amount: (low, high, unit) =>
    phrase`The amount it names: ${range(low, high)}${unit === undefined ? [] : phrase` ${unit}`}.`,
};

function range(low: string | undefined, high: string | undefined): Phrase {
  if (low === undefined) return high === undefined ? [] : phrase`up to ${amount(high)}`;
  return high === undefined || high === low
    ? amount(low)
    : phrase`between ${amount(low)} and ${amount(high)}`;
}
