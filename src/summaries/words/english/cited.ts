import { ownPhrase, phrase } from '../../phrase.ts';
import { citing } from '../citing.ts';
import type { Words } from '../words.ts';
import { quoted, quotedEnd } from './basics.ts';

export const { cited, placedIn, placeIn } = citing({
  ...{ quoted, quotedEnd },
  within: phrase`, in `,
  page: (page) => phrase`page ${ownPhrase(page)}`,
  at: (time) => phrase`at ${ownPhrase(time)}`,
});

/** A translation into English of what was quoted just before. */
export const translated: Words['translated'] = ({ by, acceptedBy, text }) =>
  phrase`In English, translated by ${by}${acceptedBy === null ? [] : phrase` and accepted by ${acceptedBy}`}: ${quotedEnd(text)}`;
