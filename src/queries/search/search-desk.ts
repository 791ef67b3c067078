import { sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { searchWords } from '../../model/search-words.ts';
import type { IndexQuestion, Reader, ScoredRecord } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { type SearchTerm, searchTerms } from '../../text/search-terms.ts';
import { holdsPrivate } from '../audience/marked-private.ts';
import { ofNoProposal } from '../audience/of-no-proposal.ts';
import { withoutPrivate } from '../audience/without-private.ts';
import { corrected } from '../case/corrected.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { isHead, type Moment } from '../moment.ts';
import { claimsOf } from './claims-of.ts';
import { countFacets, type SearchFacets } from './count-facets.ts';
import { filtersAsked, type SearchQuestion } from './filters-asked.ts';
import type { SearchFilter } from './search-filter.ts';
import { type SearchMoment, searchMoment } from './search-moment.ts';
import { type Snippet, snippetOf, type Wanted, wantedBy } from './snippet.ts';
import { stoodAt } from './standing-then.ts';
import { tellingTerms, termsMost } from './telling-terms.ts';

/** A record that holds what was looked for. */
export interface SearchHit {
  readonly kind: NounName;
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  /** Its own words, as they stand now. */
  readonly text: string;
  readonly snippet: string;
  /** Where the found words stand in the snippet: code points, end exclusive. */
  readonly highlights: Snippet['highlights'];
  /** Higher is liker; comparable within one search. */
  readonly score: number;
}

/** One page of what was found. */
export interface SearchResults {
  /** What was looked for, in words. */
  readonly reads: string;
  /** Whether the query was too long and only its most telling words were looked for. */
  readonly cut: boolean;
  readonly hits: readonly SearchHit[];
  /** On the first page where they are asked for; null where private records are left out, which only reading tells. */
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
  const { reader, dialect } = desk.store;
  const written = writtenTerms(question.query);
  const { limit, after } = pageAsked(question);
  const moment = await searchMoment(desk, question);
  const filters = await filtersAsked(reader, question, moment);
  const terms = await tellingTerms(reader, dialect, written);
  const index = { terms, all: Math.max(terms.length, written.length) <= allMost, upTo: moment.n };
  const narrowed = await narrowing(desk, question, index, filters, moment);
  const asked = { ...index, where: conditionOf(narrowed, question.in, moment) };
  const page = await readPage(desk, { ...asked, after, limit: limit + 1 }, question, moment);
  const isCounted =
    question.facets !== false &&
    !after &&
    !(question.public === true && (await holdsPrivate(reader, moment.n)));
  return {
    reads: `${inWords(asked, narrowed, written.length)}${page.newestFirst ? notTogether : ''}`,
    cut: written.length > termsMost,
    hits: page.hits,
    facets: isCounted ? await countFacets(desk, asked, narrowed, moment) : null,
    next: page.next,
  };
}

/** The filters, and of an earlier knowledge the status that only the records tell. */
async function narrowing(
  desk: Desk,
  { status, in: kinds }: SearchQuestion,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo'>,
  filters: readonly SearchFilter[],
  moment: SearchMoment,
): Promise<readonly SearchFilter[]> {
  if (status === undefined || (await isHead(desk.store.reader, moment))) return filters;
  const where = conditionOf(filters, kinds, moment);
  return [...filters, await stoodAt(desk, status, { ...asked, where }, filters, moment)];
}

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
  const found = /^(-?[\d.e-]{1,30}):(\d{1,10})$/.exec(after);
  if (!found) {
    throw new InvalidInput('bad_cursor', 'This is not where a page ended: give what "next" said.');
  }
  return { limit, after: { score: Number(found[1]), n: Number(found[2]) } };
}

function conditionOf(
  filters: readonly SearchFilter[],
  kinds: SearchQuestion['in'],
  { identity }: SearchMoment,
) {
  const among = kinds === undefined ? [] : [sql`record.kind IN (${sql.join([...kinds])})`];
  if (filters.length === 0) return among[0];
  const all = sql.join(
    filters.map(({ where }) => where),
    sql` AND `,
  );
  const about = sql`EXISTS (SELECT 1 FROM ${claimsOf(identity)} WHERE claims.n = record.n AND ${all})`;
  return sql.join([about, ...among], sql` AND `);
}

interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly next: string | null;
  readonly newestFirst: boolean;
}

const notTogether = '; they are too many to be ranked together, and the newest come first';

/** Reads on until the page is full: what is a draft or a mistake is told only by reading it. */
async function readPage(
  { store: { reader, dialect } }: Desk,
  question: IndexQuestion,
  { public: publicOnly, query }: SearchQuestion,
  { n }: Moment,
): Promise<SearchPage> {
  const wanted = question.limit - 1;
  const wantedWords = wantedBy(searchTerms(query));
  const hits: SearchHit[] = [];
  let after = question.after;
  for (;;) {
    const { records: ranked, newestFirst } = await dialect.search(reader, { ...question, after });
    const told = await readHits(reader, ranked, { n, publicOnly: publicOnly === true });
    for (const { score, record } of told) hits.push(hitOf(record, score, wantedWords));
    const last = ranked.at(-1);
    after = last && { score: last.score, n: last.n };
    if (hits.length <= wanted && ranked.length >= question.limit) continue;
    const end = hits[wanted - 1];
    return {
      hits: hits.slice(0, wanted),
      next: hits.length > wanted && end ? `${end.score}:${end.n}` : null,
      newestFirst,
    };
  }
}

async function readHits(
  reader: Reader,
  ranked: readonly ScoredRecord[],
  { n, publicOnly }: { readonly n: number; readonly publicOnly: boolean },
): Promise<readonly { readonly score: number; readonly record: WrittenRecord }[]> {
  const read: WrittenRecord[] = [];
  const found = await recordsInForce(reader, ranked, n);
  for (const [kind, among] of groupBy(found, (each) => each.kind)) {
    read.push(...(await readRecords(reader, kind, { numbers: among.map((each) => each.n) })));
  }
  const open = publicOnly
    ? await withoutPrivate(reader, await ofNoProposal(reader, read, n), n)
    : read;
  const told = await corrected(reader, open, n, publicOnly ? 'public' : 'private');
  const byNumber = new Map(told.map((record) => [record.n, record]));
  return ranked.flatMap(({ n: number, score }) => {
    const record = byNumber.get(number);
    return record ? [{ score, record }] : [];
  });
}

function hitOf(
  { n, id, slug, kind, value }: WrittenRecord,
  score: number,
  wanted: Wanted,
): SearchHit {
  const words = Object.values(searchWords(kind, value) ?? {}).filter((text) => text);
  const { text: snippet, highlights } = snippetOf(words.join(' · '), wanted);
  return { kind, n, id, slug: slug ?? null, text: words[0] ?? '', snippet, highlights, score };
}

function inWords(
  { terms, all }: Pick<IndexQuestion, 'terms' | 'all'>,
  filters: readonly SearchFilter[],
  written: number,
): string {
  const said = terms.map(({ text, prefix }) => `"${text}${prefix ? '…' : ''}"`);
  const holding = said.length === 1 ? said[0] : `${all ? 'all' : 'any'} of ${said.join(', ')}`;
  const about =
    filters.length === 0 ? '' : `, about claims ${filters.map(({ says }) => says).join(', ')}`;
  const cut = written > termsMost ? ` (the most telling of ${written} words)` : '';
  return `Records with ${holding}${cut}${about}`;
}
