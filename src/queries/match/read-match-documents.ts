import type { Compilable } from 'kysely';
import { type MatchDocument, readMatchDocument } from '../../matching/match-document.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { withCorrectedText } from '../case/corrected-text.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { readArticles } from './read-articles.ts';

/**
 * Logged claims as they are compared, with what was entered up to a number, by the claim's number.
 *
 * @param otherwise the language of claims of which none is recorded.
 */
export async function readMatchDocuments(
  reader: Reader,
  numbers: readonly number[],
  upTo: number,
  otherwise?: string,
): Promise<ReadonlyMap<number, MatchDocument>> {
  if (numbers.length === 0) return new Map();
  const claims = await readTexts(reader, numbers, upTo);
  const published = await readReviews(reader, numbers, upTo);
  const reviews = groupByClaim(published);
  const articles = await readArticles(reader, published, upTo);
  const appearances = groupByClaim(await readAppearances(reader, numbers, upTo));
  return new Map(
    claims.map(({ n, text, language }) => {
      const reviewed = reviews.get(n) ?? [];
      const said = appearances.get(n) ?? [];
      const words = {
        text,
        language,
        titles: reviewed.flatMap(({ title }) => title ?? []),
        articles: articles.get(n) ?? [],
        speakers: [...new Set(said.flatMap(({ name, spelling }) => [name, spelling ?? name]))],
        days: [
          ...reviewed.flatMap((review) => review.published_on_first ?? []),
          ...said.flatMap((appearance) => appearance.said_on_first ?? []),
        ],
      };
      return [n, readMatchDocument(words, otherwise)];
    }),
  );
}

async function readTexts(reader: Reader, numbers: readonly number[], upTo: number) {
  const rows = await askAmong(reader, numbers, {
    shape: 'texts to match',
    parameters: (among) => [...among, upTo],
    build: (among) =>
      reader
        .selectFrom('record_claim')
        .select(['n', 'text', 'language'])
        .where('n', 'in', among)
        .where('n', '<=', upTo),
  });
  const told = rows.filter(({ text }) => text !== '');
  return withCorrectedText(reader, await recordsInForce(reader, told, upTo), 'text', upTo);
}

function readReviews(reader: Reader, numbers: readonly number[], upTo: number) {
  return askAmong(reader, numbers, {
    shape: 'reviews to match',
    parameters: (among) => [...among, upTo],
    build: (among) =>
      reader
        .selectFrom('record_review')
        .select(['claim', 'title', 'url', 'published_on_first'])
        .where('claim', 'in', among)
        .where('n', '<=', upTo),
  });
}

function readAppearances(reader: Reader, numbers: readonly number[], upTo: number) {
  return askAmong(reader, numbers, {
    shape: 'appearances to match',
    parameters: (among) => [upTo, ...among, upTo],
    build: (among) =>
      reader
        .selectFrom('record_appearance as appearance')
        .innerJoin('record_speaker as speaker', 'speaker.n', 'appearance.speaker')
        .leftJoin('record_name as name', (join) =>
          join.onRef('name.speaker', '=', 'speaker.n').on('name.n', '<=', upTo),
        )
        .select(['appearance.claim', 'appearance.said_on_first', 'speaker.name', 'name.spelling'])
        .where('appearance.claim', 'in', among)
        .where('appearance.n', '<=', upTo),
  });
}

interface AskedAmong<Row> {
  readonly shape: string;
  readonly parameters: (among: readonly number[]) => readonly number[];
  readonly build: (among: readonly number[]) => Compilable<Row>;
}

/** Asks portion by portion of the numbers, with one text for each length of a portion. */
const askAmong = <Row>(
  reader: Reader,
  numbers: readonly number[],
  { shape, parameters, build }: AskedAmong<Row>,
): Promise<readonly Row[]> =>
  askInPortions(numbers, (among) =>
    runShaped(reader, {
      shape: `${shape} ${among.length}`,
      parameters: parameters(among),
      build: () => build(among),
    }),
  );

function groupByClaim<Row extends { readonly claim: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.claim);
    if (group) group.push(row);
    else groups.set(row.claim, [row]);
  }
  return groups;
}
