import { type MatchDocument, readMatchDocument } from '../../matching/match-document.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { withCorrectedText } from '../case/corrected-text.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { oneWithEach } from '../identity/identities.ts';
import { readAppearances } from './read-appearances.ts';
import { readArticles } from './read-articles.ts';
import { readReviews } from './read-reviews.ts';
import { readSpellings } from './read-spellings.ts';

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
  const published = await readReviews(reader, { column: 'claim', among: numbers }, upTo);
  const reviews = groupBy(published, ({ claim }) => claim);
  const articles = await readArticles(reader, published, upTo);
  const one = await oneWithEach(reader, numbers, { n: upTo, audience: 'private' });
  const expressed = await readAppearances(reader, [...one.values()].flat(), upTo);
  const appearances = groupBy(expressed, ({ claim }) => claim);
  const speakers = expressed.map(({ speaker }) => speaker);
  const spellings = await readSpellings(reader, speakers, upTo);
  return new Map(
    claims.map(({ n, text, language }) => {
      const reviewed = reviews.get(n) ?? [];
      const said = appearances.get(n) ?? [];
      const byAll = (one.get(n) ?? [n]).flatMap((each) => appearances.get(each) ?? []);
      const words = {
        text,
        language,
        titles: reviewed.flatMap(({ title }) => title ?? []),
        articles: articles.get(n) ?? [],
        speakers: [...new Set(byAll.flatMap(({ speaker }) => spellings.get(speaker) ?? []))],
        days: reviewed.flatMap(({ publishedOn }) => publishedOn ?? []),
        saidOn: said.flatMap(({ saidOn }) => saidOn ?? []),
      };
      return [n, readMatchDocument(words, otherwise)];
    }),
  );
}

async function readTexts(reader: Reader, numbers: readonly number[], upTo: number) {
  const rows = await askInPortions(numbers, (among) =>
    runShaped(reader, {
      shape: `texts to match ${among.length}`,
      parameters: [...among, upTo],
      build: () =>
        reader
          .selectFrom('record_claim')
          .select(['n', 'text', 'language'])
          .where('n', 'in', [...among])
          .where('n', '<=', upTo),
    }),
  );
  const told = rows.filter(({ text }) => text !== '');
  return withCorrectedText(reader, await recordsInForce(reader, told, upTo), 'text', upTo);
}
