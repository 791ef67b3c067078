import { type Phrase, phrase } from '../../phrase.ts';
import type { ClaimWords } from '../words.ts';
import { amount, date, quotedEnd, quotedWithin } from './basics.ts';

/** What the claim is, in German. */
export const claim: ClaimWords = {
  kinds: {
    event: phrase`Behauptet wird, dass etwas geschehen ist oder so ist.`,
    quantity: phrase`Behauptet wird eine Zahl.`,
    quote: phrase`Behauptet wird, dass bestimmte Worte gefallen sind.`,
    causal: phrase`Behauptet wird eine Ursache.`,
    position: phrase`Behauptet wird, wofür jemand steht oder was jemand will.`,
    forecast: phrase`Es ist eine Vorhersage.`,
    promise: phrase`Es ist ein Versprechen.`,
    opinion: phrase`Es ist eine Meinung.`,
  },
  terms: (terms) => phrase`Was die Wörter hier bedeuten: ${quotedEnd(terms)}`,
  about: (on) => phrase`Die Zeit, um die es geht: ${date(on)}.`,
  dueOn: (on) => phrase`Der genannte Tag: ${date(on)}.`,
  draft: phrase`Ein Entwurf: Niemand hat diese Behauptung angenommen.`,
  rejected: ({ by, on, because }) =>
    phrase`Ein Entwurf, der von ${by} abgelehnt wurde (${date(on)})${because === undefined ? phrase`.` : phrase`: ${quotedEnd(because)}`}`,
  merged: ({ text, on, because }) =>
    phrase`Sie wurde auch als ${quotedWithin(text)} eingetragen; seit ${date(on)} zählt diese Redaktion beide als eine Behauptung${because === undefined ? phrase`.` : phrase`, mit der Begründung: ${quotedEnd(because)}`}`,
  amount: (low, high, unit) =>
    phrase`Die genannte Menge: ${range(low, high)}${unit === undefined ? [] : phrase` ${unit}`}.`,
};

function range(low: string | undefined, high: string | undefined): Phrase {
  if (low === undefined) return high === undefined ? [] : phrase`bis zu ${amount(high)}`;
  return high === undefined || high === low
    ? amount(low)
    : phrase`zwischen ${amount(low)} und ${amount(high)}`;
}
