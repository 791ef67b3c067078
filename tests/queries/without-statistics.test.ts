import { type RawBuilder, sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { everyRecord } from '../../src/model/record/every-record.ts';
import { inForceCondition } from '../../src/queries/case/in-force-condition.ts';
import { claimsStanding } from '../../src/queries/claim-conditions.ts';
import { appearanceRow } from '../../src/queries/search/day-of-row.ts';
import { rowsThatCount } from '../../src/queries/search/rows-that-count.ts';
import type { Reader } from '../../src/store/port.ts';
import { newPGliteDesk } from '../support/test-desks.ts';

/*
 * A desk that was just moved or imported has no statistics on PostgreSQL: it looks at itself a minute later, and on some servers
 * never. What is said of one claim, or by one speaker, is then found by these alone, and not by every number besides.
 */

it('what a speaker said is looked up by the speaker on PostgreSQL, without statistics too', async () => {
  const desk = await newPGliteDesk();
  await speakMuch(desk);
  const filters = { kind: undefined, speaker: 1, speakers: [1], topic: undefined };
  const asked = claimsStanding(desk.store.reader, { ...filters, upTo: everyRecord }, 0);
  const way = await wayOf(desk.store.reader, sql`${asked}`);
  expect(way).toContain('record_appearance_speaker_idx');
  expect(lookedUpByNumber(way)).toEqual(['(n = record_correction.record)']);
  await desk.store.close();
});

it('what a search counts of what was said of claims is looked up by the claim, too', async () => {
  const desk = await newPGliteDesk();
  await speakMuch(desk);
  const { reader } = desk.store;
  const inForce = await inForceCondition(reader, everyRecord);
  const moved = { n: 1 + 2 * many, counts: true, day: { first: 0, last: 0 } };
  const { counts } = rowsThatCount([moved], { day: 0, inForce });
  const asked = sql`WITH about AS MATERIALIZED (SELECT n FROM record WHERE version = 1)
    SELECT said.n FROM about CROSS JOIN record_appearance AS said
    WHERE said.claim = +about.n AND ${counts(appearanceRow('said'))}`;
  const way = await wayOf(reader, asked);
  expect(way).toContain('record_appearance_claim_idx');
  expect(way).not.toContain('record_appearance_pkey');
  await desk.store.close();
});

/** By which numbers sayings are looked up: by that of a correction, and by none that holds for all up to a place. */
const lookedUpByNumber = (way: string): readonly (string | undefined)[] =>
  [...way.matchAll(/record_appearance_pkey[^\n]*\n\s*Index Cond: ([^\n]*)/g)].map(([, by]) => by);

/** A speaker, and some thousand sayings of as many claims: rows alone, which nothing but their number counts of. */
async function speakMuch({ store: { reader } }: Desk): Promise<void> {
  const rows = (table: string, columns: string): RawBuilder<unknown> =>
    sql`INSERT INTO ${sql.table(table)} (${sql.raw(columns)})`;
  const each = (from: number, values: string): RawBuilder<unknown> =>
    sql`SELECT ${sql.raw(values)} FROM generate_series(${sql.lit(from)}, ${sql.lit(from + many - 1)}) AS each (n)`;
  const record = rows('record', 'n, id, kind, version, sha256');
  const [claims, sayings] = [2, 2 + many];
  await sql`${record} VALUES (1, '1', 'speaker', 1, '')`.execute(reader);
  await sql`${rows('record_speaker', 'n, name, name_key, speaker_kind')} VALUES (1, 'Ana', 'ana', 'person')`.execute(
    reader,
  );
  await sql`${record} ${each(claims, `n, n, 'claim', 1, ''`)}`.execute(reader);
  await sql`${rows('record_claim', 'n, text, claim_kind')} ${each(claims, `n, 'It is so.', 'event'`)}`.execute(
    reader,
  );
  await sql`${record} ${each(sayings, `n, n, 'appearance', 1, ''`)}`.execute(reader);
  await sql`${rows('record_appearance', 'n, claim, speaker, manner')}
    ${each(sayings, `n, n - ${many}, 1, 'asserts'`)}`.execute(reader);
}

const many = 5000;

async function wayOf(reader: Reader, asked: RawBuilder<unknown>): Promise<string> {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`EXPLAIN ${asked}`.execute(reader);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
