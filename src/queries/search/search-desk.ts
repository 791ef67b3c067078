import { sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import { everyRecord } from '../../model/record/every-record.ts';
import { indexLanguages, languagesAre, languagesLastTold } from '../../store/index-languages.ts';
import type { IndexQuestion, Reader } from '../../store/port.ts';
import { type SearchTerm, searchTerms } from '../../text/search-terms.ts';
import { holdsPrivate } from '../audience/marked-private.ts';
import { hasProposers } from '../case/read-drafts.ts';
import { isHead, type Moment, resolveMoment } from '../moment.ts';
import { claimsOf } from './claims-of.ts';
import { claimsOfHits } from './claims-of-hits.ts';
import { countFacets, type SearchFacets } from './count-facets.ts';
import { conditionsOf, filtersAsked, isAboutClaims, type SearchQuestion } from './filters-asked.ts';
import { hitsInPublic } from './hits-in-public.ts';
import { hitOf, readHits, type SearchHit, type StandingHit, writtenBeside } from './read-hits.ts';
import type { SearchFilter } from './search-filter.ts';
import { searchInWords } from './search-in-words.ts';
import { roughMoment, type SearchMoment, searchMoment } from './search-moment.ts';
import { wantedBy } from './snippet.ts';
import { stoodAt } from './standing-then.ts';
import { tellingTerms, termsMost } from './telling-terms.ts';

/** One page of what was found. */
export interface SearchResults {
  /** What was looked for, in words. */
  readonly reads: string;
  /** Whether the query was too long and only its most telling words were looked for. */
  readonly cut: boolean;
  readonly hits: readonly SearchHit[];
  /** On the first page where they are asked for; null where what is private or of a proposal is left out, which only reading tells. */
  readonly facets: SearchFacets | null;
  readonly next: string | null;
}

/**
 * Looks for words in claims, quotes, sources, names and notes. Words in quotation marks stand in a row, `word*` begins
 * words; all must be there, of more than eight one is enough. Mistakes, drafts and what was withheld are not found.
 *
 * @throws InvalidInput for a query without words, one beyond 100,000 characters, or a filter that is none; NotFound for
 * an unknown speaker, topic or source.
 */
export async function searchDesk(desk: Desk, question: SearchQuestion): Promise<SearchResults> {
  const { reader } = desk.store;
  let languages = await languagesLastTold(reader);
  for (;;) {
    const results = await searchByLanguages(desk, question, languages);
    if (results !== null) return results;
    languages = await indexLanguages(reader);
  }
}

/** What is found where the index holds words by the stems of these languages; null where it holds them by those of others. */
async function searchByLanguages(
  desk: Desk,
  question: SearchQuestion,
  languages: readonly string[],
): Promise<SearchResults | null> {
  const { reader, dialect } = desk.store;
  const written = writtenTerms(question.query);
  const { limit, after } = pageAsked(question);
  const publicOnly = question.public === true;
  const asksCounts = question.facets !== false && !after;
  const isOfClaims = isAboutClaims(question);
  // Words alone are looked for in all there is, whatever the day, without asking where the ledger stands.
  const isDated = question.asOf !== undefined || question.knownAt !== undefined;
  const needsMoment = asksCounts || isOfClaims || isDated;
  const known = needsMoment ? await resolveMoment(desk, question) : null;
  const upTo = known?.n ?? everyRecord;
  const terms = await tellingTerms(reader, dialect, written, languages);
  const all = Math.max(terms.length, written.length) <= allMost;
  const index = { terms, all, upTo };
  const isRough = publicOnly && needsMoment && (await hidesAny(reader, upTo));
  const isCounted = asksCounts && !isRough;
  const moment =
    known && (isCounted || isOfClaims)
      ? await momentOf(desk, { ...index, where: conditionOf(question.in) }, known, isRough)
      : null;
  const { filters, where, fitting } =
    isOfClaims && moment
      ? await narrowing(desk, question, index, moment)
      : { filters: [], where: conditionOf(question.in), fitting: undefined };
  const page = await readPage(
    desk,
    { terms, all, upTo, where, premise: languagesAre(languages), after, limit: limit + 1 },
    { publicOnly, fitting, languages },
  );
  if (page === null) return null;
  const wanted = wantedBy(written, languages);
  const audience = publicOnly ? 'public' : 'private';
  const claims = await claimsOfHits(reader, page.hits, { n: upTo, audience });
  const looked = { terms, all, filters, written: written.length, moment: known };
  return {
    reads: `${searchInWords(question, looked)}${page.newestFirst ? notTogether : ''}`,
    cut: written.length > termsMost,
    hits: page.hits.map((hit) => hitOf(hit, wanted, claims.get(hit.found.n) ?? [])),
    facets:
      isCounted && moment ? await countFacets(desk, { ...index, where }, filters, moment) : null,
    next: page.next,
  };
}

const momentOf = (
  desk: Desk,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'>,
  known: Moment,
  isRough: boolean,
): Promise<SearchMoment> =>
  isRough ? roughMoment(desk.store.reader, known) : searchMoment(desk, asked, known);

/** Whether the desk has anything that readers do not see, or may have. */
const hidesAny = async (reader: Reader, upTo: number): Promise<boolean> =>
  (await holdsPrivate(reader, upTo)) || (await hasProposers(reader));

/** What narrows a search, and the condition that it comes to. */
interface Narrowing extends Pick<IndexQuestion, 'where'> {
  readonly filters: readonly SearchFilter[];
  /** Where the condition leaves more than fits: those of some hits that do. */
  readonly fitting?:
    | ((hits: readonly StandingHit[]) => Promise<readonly StandingHit[]>)
    | undefined;
}

/** The filters, and of an earlier knowledge the status that only the records tell. */
async function narrowing(
  desk: Desk,
  question: SearchQuestion,
  index: Pick<IndexQuestion, 'terms' | 'all' | 'upTo'>,
  moment: SearchMoment,
): Promise<Narrowing> {
  const { status, in: kinds } = question;
  const { reader } = desk.store;
  const asked = await filtersAsked(reader, question, moment.n);
  const filters = await conditionsOf(reader, asked, moment);
  const where = conditionOf(kinds, filters, moment);
  if (moment.isRough) {
    const rough = moment.isMergedOtherwise ? conditionOf(kinds) : where;
    return { filters, where: rough, fitting: (hits) => hitsInPublic(reader, hits, asked, moment) };
  }
  if (status === undefined || (await isHead(reader, moment))) return { filters, where };
  const stood = await stoodAt(desk, status, { ...index, where }, filters, moment);
  const all = [...filters, stood];
  return { filters: all, where: conditionOf(kinds, all, moment) };
}

const areStill = async (reader: Reader, languages: readonly string[]): Promise<boolean> =>
  (await indexLanguages(reader)).join() === languages.join();

/** A short query means all its words; of a long one no record holds every word. */
const allMost = 8;
const charactersMost = 100_000;

function writtenTerms(query: string): readonly SearchTerm[] {
  const terms = query.length > charactersMost ? [] : searchTerms(query);
  if (terms.length > 0) return terms;
  throw new InvalidInput(
    'bad_search',
    'A search has at least one word and 100,000 characters at most.',
    {
      hints: ['Give words, "words in a row" or the beginning of one: asof search "vlad*".'],
    },
  );
}

function pageAsked({ limit = 20, after }: SearchQuestion) {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new InvalidInput('bad_limit', 'A page holds 1 to 1000 records.');
  }
  if (after === undefined) return { limit, after: undefined };
  const [, score, n] = /^(-?\d[\d.e-]{0,30}):(\d{1,10})$/.exec(after) ?? [];
  const place = { score: Number(score), n: Number(n) };
  if (Number.isFinite(place.score) && place.n <= everyRecord) return { limit, after: place };
  throw new InvalidInput('bad_cursor', 'This is not where a page ended: give what "next" said.');
}

function conditionOf(
  kinds: SearchQuestion['in'],
  filters: readonly SearchFilter[] = [],
  moment?: SearchMoment,
) {
  const among = kinds === undefined ? [] : [sql`record.kind IN (${sql.join([...kinds])})`];
  if (moment === undefined || filters.length === 0) return among[0];
  const all = sql.join(
    [moment.inForce('claims.claim'), ...filters.map(({ where }) => where)],
    sql` AND `,
  );
  // PostgreSQL makes a join of what ends without an offset, and derives all there is about claims for each record that it finds.
  const about = sql`EXISTS (SELECT 1 FROM ${claimsOf(moment)} WHERE claims.n = record.n AND ${all} LIMIT 1 OFFSET 0)`;
  return sql.join([about, ...among], sql` AND `);
}

interface SearchPage {
  readonly hits: readonly StandingHit[];
  readonly next: string | null;
  readonly newestFirst: boolean;
}

const notTogether = '; they are too many to be ranked together, and the newest come first';

/** How a page is read beside what is looked for. */
interface PageAsked extends Pick<Narrowing, 'fitting'> {
  readonly publicOnly: boolean;
  readonly languages: readonly string[];
}

/**
 * Reads on until the page is full: what is a draft or a mistake is told only by reading it. Null where the index holds words by the
 * stems of other languages than was thought.
 */
async function readPage(
  { store: { reader, dialect } }: Desk,
  question: IndexQuestion,
  { publicOnly, fitting, languages }: PageAsked,
): Promise<SearchPage | null> {
  const { upTo, limit, terms, all } = question;
  const wanted = limit - 1;
  const beside = writtenBeside(dialect);
  const hits: StandingHit[] = [];
  let asked = question;
  for (;;) {
    const { records: ranked, newestFirst } = await dialect.search(reader, asked, beside);
    // What is found in turn comes of more than one statement, of which the last may have found nothing for that.
    const isInDoubt = ranked.length === 0 || (newestFirst && ranked.length < limit);
    if (isInDoubt && !(await areStill(reader, languages))) return null;
    const standing = await readHits(reader, ranked, { n: upTo, publicOnly, terms, all });
    hits.push(...(fitting ? await fitting(standing) : standing));
    const last = ranked.at(-1);
    if (last && hits.length <= wanted && ranked.length >= limit) {
      asked = { ...question, after: { score: last.score, n: last.n } };
      continue;
    }
    const end = hits[wanted - 1];
    return {
      hits: hits.slice(0, wanted),
      next: hits.length > wanted && end ? `${end.found.score}:${end.found.n}` : null,
      newestFirst,
    };
  }
}
