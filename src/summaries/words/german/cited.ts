import { ownPhrase, phrase } from '../../phrase.ts';
import { citing } from '../citing.ts';
import type { Words } from '../words.ts';
import { quoted, quotedEnd } from './basics.ts';

export const { cited, placedIn, placeIn } = citing({
  ...{ quoted, quotedEnd },
  within: phrase`, in `,
  page: (page) => phrase`Seite ${ownPhrase(page)}`,
  at: (time) => phrase`bei ${ownPhrase(time)}`,
});

/** A translation into German of what was quoted just before. */
export const translated: Words['translated'] = ({ by, acceptedBy, text }) =>
  phrase`Auf Deutsch, übersetzt von ${by}${acceptedBy === null ? [] : phrase` und angenommen von ${acceptedBy}`}: ${quotedEnd(text)}`;
