import type { Judged } from '../../../model/judged.ts';
import type { LinkKind } from '../../../model/vocabularies/claims.ts';
import { type Phrase, phrase } from '../../phrase.ts';
import type { LinkWords } from '../words.ts';
import { quotedEnd, quotedWithin } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** How a claim bears on others, in English. */
export const links: LinkWords = {
  said: ({ kind, direction, text, stands }) =>
    phrase`It ${verbs[kind][direction]} ${quotedWithin(text)}, ${whichStands(stands)}.`,
  misleading: (who, leftOut) =>
    phrase`That claim is marked as misleading by ${who}; what is left out: ${quotedEnd(leftOut)}`,
  because: (note) => phrase`The desk notes: ${quotedEnd(note)}`,
};

const verbs: Readonly<Record<LinkKind, Readonly<Record<'from' | 'to', Phrase>>>> = {
  repeats: { from: phrase`repeats`, to: phrase`is repeated by` },
  narrows: { from: phrase`narrows`, to: phrase`is narrowed by` },
  contradicts: { from: phrase`contradicts`, to: phrase`contradicts` },
  presupposes: { from: phrase`presupposes`, to: phrase`is presupposed by` },
  supersedes: { from: phrase`takes the place of`, to: phrase`gives place to` },
};

/** A status as the end of a sentence on another claim. */
function whichStands(judged: Judged): Phrase {
  switch (judged.status) {
    case 'insufficient':
      return phrase`on which the evidence is insufficient`;
    case 'conflicting':
      return phrase`on which the evidence conflicts`;
    case 'no_evidence_found':
      return phrase`of which this is on record: ${judgedInWords(judged)}`;
    default:
      return phrase`which is ${judgedInWords(judged)}`;
  }
}
