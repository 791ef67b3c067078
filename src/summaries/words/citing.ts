import type { Cited } from '../cited.ts';
import { joinPhrases, type Phrase, phrase } from '../phrase.ts';

type Place = Pick<Cited, 'page' | 'time'>;

/** What a language puts together when it cites. */
interface CitingWords {
  readonly quoted: (text: string) => Phrase;
  /** The same at the end of a sentence, with its full stop. */
  readonly quotedEnd: (text: string) => Phrase;
  /** `, in `, before a source. */
  readonly within: Phrase;
  readonly page: (page: string) => Phrase;
  readonly at: (time: string) => Phrase;
}

/** How a language cites: by its own words, in the order that English and German share. */
export function citing({ quoted, quotedEnd, within, page, at }: CitingWords) {
  /** Where in its source a quote stands: `page 3`, `at 00:12:31`. */
  const placeIn = (place: Place): Phrase =>
    joinPhrases(
      [
        ...(place.page === undefined ? [] : [page(place.page)]),
        ...(place.time === undefined ? [] : [at(place.time)]),
      ],
      ', ',
    );

  /** A source, and where in it: `“…”, page 3`. */
  const placedIn = (source: string, place: Place): Phrase => {
    const where = placeIn(place);
    return where.length === 0 ? quoted(source) : phrase`${quoted(source)}, ${where}`;
  };

  /** The end of a sentence that cites: `: “…”, in “…”, page 3.` */
  const cited = ({ quote, source, ...place }: Cited): Phrase => {
    if (quote === undefined) {
      return source === undefined ? phrase`.` : phrase`${within}${quotedEnd(source)}`;
    }
    if (source === undefined) return phrase`: ${quotedEnd(quote)}`;
    const isPlaced = placeIn(place).length > 0;
    const where = isPlaced ? phrase`${placedIn(source, place)}.` : quotedEnd(source);
    return phrase`: ${quoted(quote)}${within}${where}`;
  };

  return { placeIn, placedIn, cited };
}
