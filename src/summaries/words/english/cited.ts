import type { Cited } from '../../cited.ts';
import { joinPhrases, ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import { quoted, quotedEnd } from './basics.ts';

type Place = Pick<Cited, 'page' | 'time'>;

/** The end of a sentence that cites: `: “…”, in “…”, page 3.` */
export function cited({ quote, source, ...place }: Cited): Phrase {
  if (quote === undefined) {
    return source === undefined ? phrase`.` : phrase`, in ${quotedEnd(source)}`;
  }
  if (source === undefined) return phrase`: ${quotedEnd(quote)}`;
  const isPlaced = placeIn(place).length > 0;
  const where = isPlaced ? phrase`${placedIn(source, place)}.` : quotedEnd(source);
  return phrase`: ${quoted(quote)}, in ${where}`;
}

/** A source, and where in it: `“…”, page 3`. */
export function placedIn(source: string, place: Place): Phrase {
  const where = placeIn(place);
  return where.length === 0 ? quoted(source) : phrase`${quoted(source)}, ${where}`;
}

/** Where in its source a quote stands: `page 3`, `at 00:12:31`. */
export function placeIn({ page, time }: Place): Phrase {
  return joinPhrases(
    [
      ...(page === undefined ? [] : [phrase`page ${ownPhrase(page)}`]),
      ...(time === undefined ? [] : [phrase`at ${ownPhrase(time)}`]),
    ],
    ', ',
  );
}
