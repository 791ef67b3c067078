import { ownPhrase, phrase } from '../../phrase.ts';
import { citing } from '../citing.ts';
import { quoted, quotedEnd } from './basics.ts';

export const { cited, placedIn, placeIn } = citing({
  ...{ quoted, quotedEnd },
  within: phrase`, in `,
  page: (page) => phrase`Seite ${ownPhrase(page)}`,
  at: (time) => phrase`bei ${ownPhrase(time)}`,
});
