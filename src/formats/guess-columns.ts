import { type ColumnField, type ColumnMap, columnFields } from './column-map.ts';
import { type ForeignRow, type ForeignValue, isObject, textAt } from './foreign.ts';

/** How many rows are looked at. */
const rowsSampled = 200;

/** A map of a table's columns, and the columns that it takes for nothing. */
export interface GuessedColumns {
  readonly map: ColumnMap;
  readonly unread: readonly string[];
}

/**
 * A first map of a table's columns, from its header and the first rows: a column is taken for what its name says; a
 * table whose header says nothing of the claim has it in the column of the longest texts that differ. "Author" alone is
 * never taken for the speaker: in tables of reviews it is as often the reviewer, and a claim would be put in the wrong mouth.
 */
export async function guessColumns(rows: AsyncIterable<ForeignRow>): Promise<GuessedColumns> {
  const samples: ForeignValue[] = [];
  for await (const row of rows) {
    if ('value' in row) samples.push(row.value);
    if (samples.length >= rowsSampled) break;
  }
  const columns = [...new Set(samples.flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
  const named = saidOrPublished(namedColumns(columns), samples);
  const isTold = named.claim !== undefined || named.url !== undefined;
  const map = isTold ? named : { ...named, claim: wordiest(columns, samples) };
  const taken = new Set<unknown>(Object.values(map));
  return { map, unread: columns.filter((column) => !taken.has(column)) };
}

function namedColumns(columns: readonly string[]): ColumnMap {
  const map: Partial<Record<ColumnField, string>> = {};
  const taken = new Set<string>();
  for (const field of Object.keys(columnFields) as ColumnField[]) {
    const found = names[field]
      .map((name) => columns.find((column) => name.test(plainName(column)) && !taken.has(column)))
      .find((column) => column !== undefined);
    if (found === undefined) continue;
    map[field] = found;
    taken.add(found);
  }
  return map;
}

/**
 * A column that is called "date" tells when it was said where it says "stated on October 5, 2016", or where nothing in the
 * table is of a review.
 */
function saidOrPublished(map: ColumnMap, samples: readonly ForeignValue[]): ColumnMap {
  const { publishedOn: column, saidOn, ...others } = map;
  if (typeof column !== 'string' || saidOn !== undefined) return map;
  const isOfClaim = !ofReviews.some((field) => field in map) && bareDate.test(plainName(column));
  if (isOfClaim) return { ...others, saidOn: column };
  const texts = samples.flatMap((row) => textAt(row, [column]) ?? []);
  const said = texts.filter((text) => /^(?:stated|said) on\b/i.test(text));
  return said.length * 2 > texts.length ? { ...others, saidOn: column } : map;
}

const ofReviews: readonly ColumnField[] = ['rating', 'ratingValue', 'publisher', 'title', 'url'];
const bareDate = /^(?:date|datum|fecha|data|дата|التاريخ)$/;

/** `claimReview_claimReviewed` → `claim review claim reviewed`. */
const plainName = (column: string): string =>
  column
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What the columns are called, the surest names first. */
const names: Readonly<Record<ColumnField, readonly RegExp[]>> = {
  claim: [
    /claim reviewed$/,
    /^(?:claim|v ?claim|verified claim|checked claim|statement|quote|claim text|claim statement|statement text)$/,
    /^(?:aussage|behauptung|afirmación|alegação|affirmation|stwierdzenie|утверждение|الادعاء|ادعاء)$/,
    /^text$/,
  ],
  speaker: [
    /^(?:claimant|speaker|statement originator|claimed by|said by|claim author|claim speaker|who|source name)$/,
    /^(?:sprecher(?: ?in)?|wer|orador|portavoz|locuteur|mówca|спикер|القائل|المتحدث)$/,
  ],
  role: [/^(?:role|job|job title|speaker job|speaker s job title|position|title of speaker)$/],
  place: [/^(?:place|venue|context|location|where|statement source)$/],
  saidOn: [
    /^(?:said on|claim date|statement date|creative work date published|date of claim)$/,
    /^(?:wann|gesagt(?: am)?)$/,
  ],
  appearanceUrl: [/^(?:claim url|original claim url|appearance|appearance url|statement url)$/],
  topics: [
    /^(?:topics?|subjects?|tags?|extra tags|keywords?|categor(?:y|ies))$/,
    /^(?:them(?:a|en)|schlagw(?:ort|orte|örter))$/,
  ],
  publisher: [
    /^(?:publisher|publisher name|fact checker|claim review author name|claim review source|site|outlet|organi[sz]ation)$/,
  ],
  rating: [
    /^(?:rating alternate name|rating|textual rating|verdict|truth label|label|ruling|truth rating|truthfulness|veracity|conclusion)$/,
    /^(?:bewertung|urteil|veredicto|calificación|classificação|ocena|вердикт|التقييم|الحكم)$/,
  ],
  ratingValue: [/^(?:rating rating value|rating value)$/],
  bestRating: [/^(?:rating )?best rating$/],
  worstRating: [/^(?:rating )?worst rating$/],
  title: [/^(?:title|extra title|headline|review title|claim review title|name)$/],
  url: [
    /^(?:claim review url|review url|fact ?check analysis link|fact check url|url|link|permalink)$/,
  ],
  publishedOn: [
    /^(?:claim review date published|review date|fact ?check date|published on|publication date|date published|published|date)$/,
    bareDate,
    /^(?:veröffentlicht(?: am)?)$/,
  ],
  language: [/^(?:language|lang|language code|in language)$/],
};

/** The column of the longest texts that mostly differ from row to row and are no addresses. */
function wordiest(
  columns: readonly string[],
  samples: readonly ForeignValue[],
): string | undefined {
  const lengths = columns.map((column) => {
    const texts = samples.flatMap((row) => textAt(row, [column]) ?? []);
    const isProse =
      new Set(texts).size * 2 > texts.length && !texts.some((text) => URL.canParse(text));
    const length = texts.reduce((total, text) => total + Math.min(text.length, 300), 0);
    return { column, length: isProse ? length / Math.max(1, texts.length) : 0 };
  });
  const [most] = lengths.toSorted((one, other) => other.length - one.length);
  return most && most.length > 0 ? most.column : undefined;
}
