import { type RawBuilder, sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import type { IndexQuestion } from '../../store/port.ts';
import { isHead, type Moment } from '../moment.ts';
import { appearanceRow, evidenceRow, type StatedRow } from './day-of-row.ts';
import { foundTables } from './found-tables.ts';
import { mostFrequentFirst } from './most-frequent-first.ts';
import type { SearchFilter } from './search-filter.ts';
import type { SearchMoment } from './search-moment.ts';
import { countStatuses } from './standing-then.ts';

/** How many of a kind were found, by its code. */
export type Counts = Readonly<Record<string, number>>;

/** A record that found claims share, with how many of them do. */
export interface NamedCount {
  readonly n: number;
  readonly slug: string | null;
  readonly name: string;
  readonly found: number;
}

/** What was found, counted. Drafts, mistakes and what was withheld are counted nowhere. */
export interface SearchFacets {
  /** Whether more was found than is counted: of a very common word the first 50,000 records are. */
  readonly partial: boolean;
  /** Records that hold the words, by noun. */
  readonly nouns: Counts;
  /** The claims that those records are about, merged ones as one; what follows counts these. */
  readonly claims: number;
  readonly kinds: Counts;
  /** By where they stand as of the day. */
  readonly statuses: Counts;
  /** By the stances of the evidence put to them. */
  readonly stances: Counts;
  /** The most frequent ones. */
  readonly speakers: readonly NamedCount[];
  readonly topics: readonly NamedCount[];
  readonly sources: readonly NamedCount[];
}

/** Counts what a search finds, in one pass over the index. */
export async function countFacets(
  desk: Desk,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'>,
  filters: readonly SearchFilter[],
  moment: SearchMoment,
): Promise<SearchFacets> {
  const { reader } = desk.store;
  const most = { ...asked, limit: foundMost };
  const tables = foundTables(desk, most, filters, moment);
  const atHead = await isHead(reader, moment);
  const parts = [...countsOf(moment), ...(atHead ? [storedStatuses(moment)] : [])];
  const { rows } = await sql<FacetRow>`${tables} ${sql.join(
    parts.map((part) => sql`SELECT * FROM (${part}) AS part`),
    sql` UNION ALL `,
  )}`.execute(reader);
  const of = (facet: string): readonly FacetRow[] => rows.filter((row) => row.facet === facet);
  const nouns = byCode(of('noun'));
  return {
    partial: Object.values(nouns).reduce((sum, found) => sum + found, 0) >= foundMost,
    nouns,
    claims: Number(of('claims')[0]?.found ?? 0),
    kinds: byCode(of('kind')),
    statuses: atHead
      ? byCode(of('status'))
      : await countStatuses(reader, sql`${tables} SELECT claim FROM about`, moment),
    stances: byCode(of('stance')),
    ...{ speakers: named(of('speaker')), topics: named(of('topic')), sources: named(of('source')) },
  };
}

interface FacetRow {
  readonly facet: string;
  readonly code: string | null;
  readonly n: number | null;
  readonly slug: string | null;
  readonly found: number | string;
}

const namedMost = 20;
const foundMost = 50_000;

/** Tables that are joined in this order, and on what: left to choose, SQLite reads a whole table against what was found. */
interface Joined {
  readonly tables: readonly RawBuilder<unknown>[];
  readonly where: RawBuilder<unknown>;
}

const told = sql`told AS about`;

function countsOf({ rows, identity: { canonical } }: SearchMoment) {
  const put = (table: string, row: StatedRow): Joined => ({
    tables: [told, sql`${sql.table(table)} AS put`],
    where: sql`put.claim = +about.own AND ${rows.counts(row)}`,
  });
  const evidence = put('record_evidence', evidenceRow('put'));
  const cited = sql.join(
    [put('record_appearance', appearanceRow('put')), evidence].map(
      (from) => sql`SELECT about.claim, put.source FROM ${inTurn(from)}`,
    ),
    sql` UNION ALL `,
  );
  return [
    byCodeOf('noun', sql`found.kind`, { tables: [sql`found`], where: sql`TRUE` }),
    sql`SELECT 'claims' AS facet, CAST(NULL AS TEXT) AS code, CAST(NULL AS INTEGER) AS n, CAST(NULL AS TEXT) AS slug, COUNT(*) AS found FROM about`,
    byCodeOf('kind', sql`claim.claim_kind`, {
      tables: [sql`about`, sql`record_claim claim`],
      where: sql`claim.n = +about.claim`,
    }),
    byCodeOf('stance', rows.stance('put'), evidence, sql`DISTINCT about.claim`),
    byNameOf('speaker', canonical(sql`said.speaker`), {
      tables: [told, sql`record_appearance said`],
      where: sql`said.claim = +about.own AND ${rows.counts(appearanceRow('said'))}`,
    }),
    byNameOf('topic', sql`said.target`, {
      tables: [told, sql`record_reference said`],
      where: sql`said.n = +about.own AND said.field = 'topics'`,
    }),
    byNameOf('source', sql`about.source`, {
      tables: [sql`(${cited}) AS about`],
      where: sql`about.source IS NOT NULL`,
    }),
  ];
}

const storedStatuses = ({ day }: Moment): RawBuilder<unknown> =>
  byCodeOf('status', sql`stands.status`, {
    tables: [sql`about`, sql`derived_standing stands`],
    where: sql`stands.claim = +about.claim
      AND stands.audience = 'private' AND stands.from_day <= ${day} AND stands.to_day >= ${day}`,
  });

const inTurn = ({ tables, where }: Joined): RawBuilder<unknown> =>
  sql`${sql.join(tables, sql` CROSS JOIN `)} WHERE ${where}`;

const byCodeOf = (
  facet: string,
  code: RawBuilder<unknown>,
  from: Joined,
  counted: RawBuilder<unknown> = sql`*`,
): RawBuilder<unknown> => sql`SELECT ${sql.lit(facet)} AS facet, ${code} AS code, CAST(NULL AS INTEGER) AS n, CAST(NULL AS TEXT) AS slug,
  COUNT(${counted}) AS found FROM ${inTurn(from)} GROUP BY ${code}`;

/** Counted by number alone, and named then: to PostgreSQL a join of thousands that it takes for few is a comparison of each with each. */
const byNameOf = (
  facet: 'speaker' | 'topic' | 'source',
  n: RawBuilder<unknown>,
  from: Joined,
): RawBuilder<unknown> => sql`SELECT ${sql.lit(facet)} AS facet, ${sql.ref(`named.${facet === 'source' ? 'title' : 'name'}`)} AS code,
  most.n, record.slug, most.found FROM (
    SELECT n, COUNT(DISTINCT claim) AS found FROM (SELECT ${n} AS n, about.claim FROM ${inTurn(from)}) AS each
    GROUP BY n ORDER BY found DESC, n LIMIT ${sql.lit(namedMost)}) AS most
  CROSS JOIN ${sql.table(`record_${facet}`)} AS named CROSS JOIN record
  WHERE named.n = most.n AND record.n = most.n ORDER BY most.found DESC, most.n`;

const byCode = (rows: readonly FacetRow[]): Counts =>
  mostFrequentFirst(rows.map(({ code, found }) => [code ?? '', Number(found)] as const));

const named = (rows: readonly FacetRow[]): readonly NamedCount[] =>
  rows.map(({ code, n, slug, found }) => ({
    ...{ n: Number(n), slug, name: code ?? '', found: Number(found) },
  }));
