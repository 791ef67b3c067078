import type { LinkKind } from '../../../model/vocabularies/claims.ts';
import { type Phrase, phrase } from '../../phrase.ts';
import type { LinkWords } from '../words.ts';
import { quotedEnd, quotedWithin } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** How a claim bears on others, in German. */
export const links: LinkWords = {
  said: ({ kind, direction, text, stands }) =>
    phrase`${verbs[kind][direction]}: ${quotedWithin(text)}; Stand dort: ${judgedInWords(stands)}.`,
  misleading: (who, leftOut) =>
    phrase`Jene Behauptung ist von ${who} als irreführend bezeichnet; was weggelassen ist: ${quotedEnd(leftOut)}`,
  because: (note) => phrase`Die Redaktion merkt an: ${quotedEnd(note)}`,
};

const verbs: Readonly<Record<LinkKind, Readonly<Record<'from' | 'to', Phrase>>>> = {
  repeats: { from: phrase`Sie wiederholt`, to: phrase`Sie wird wiederholt von` },
  narrows: { from: phrase`Sie verengt`, to: phrase`Sie wird verengt von` },
  contradicts: { from: phrase`Sie widerspricht`, to: phrase`Sie widerspricht` },
  presupposes: { from: phrase`Sie setzt voraus`, to: phrase`Sie wird vorausgesetzt von` },
  supersedes: { from: phrase`Sie ersetzt`, to: phrase`Sie wird ersetzt von` },
};
