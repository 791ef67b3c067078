import { CompiledQuery, type Kysely } from 'kysely';
import type { SqlValue } from '../../model/record/columns.ts';
import { type NounName, nounNames } from '../../model/record/noun-name.ts';
import type { BulkLoad, RecordRow, SearchEntry, Tables } from '../port.ts';
import { insertSearchRows } from './insert-search-rows.ts';

/**
 * Rows by the thousand in one statement, each column as one array. COPY would be faster by little, and does not pass
 * through every pooler.
 */
export class PostgresqlBulkLoad implements BulkLoad {
  constructor(private readonly db: Kysely<Tables>) {}

  async insertRecords(rows: readonly RecordRow[]): Promise<void> {
    await this.insert('record', stampColumns, rows.map(stampOf));
    for (const noun of loadOrder) {
      const own = rows.filter(({ kind }) => kind === noun);
      const columns = Object.keys(own[0]?.stored.columns ?? {});
      await this.insert(
        `record_${noun}`,
        ['n', ...columns],
        own.map(({ n, stored }) => [n, ...columns.map((name) => stored.columns[name] ?? null)]),
      );
    }
    await this.insert(
      'record_reference',
      ['n', 'field', 'seq', 'target'],
      rows.flatMap(referencesOf),
    );
  }

  indexWords(entries: readonly SearchEntry[]): Promise<void> {
    return insertSearchRows(this.db, entries);
  }

  insertRows(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void> {
    return this.insert(table, columns, rows);
  }

  private async insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void> {
    for (let from = 0; from < rows.length; from += rowsInserted) {
      const portion = rows.slice(from, from + rowsInserted);
      const held = columns.map((name, place) => columnOf(name, place, portion)).filter(isHeld);
      const names = held.map(({ name }) => `"${name}"`).join(', ');
      const arrays = held.map(({ type }, place) => `$${place + 1}::${type}[]`).join(', ');
      const text = `INSERT INTO "${table}" (${names}) SELECT * FROM unnest(${arrays})`;
      await this.db.executeQuery(
        CompiledQuery.raw(
          text,
          held.map(({ values }) => values),
        ),
      );
    }
  }
}

/** A statement beyond this is no faster, and its text is held in memory on both sides. */
const rowsInserted = 2000;

/** Nouns in the order in which they refer to each other: grades name the rule that made them. */
export const loadOrder: readonly NounName[] = [
  'rule',
  ...nounNames.filter((name) => name !== 'rule'),
];

const stampColumns = ['n', 'id', 'kind', 'version', 'slug', 'salt', 'sha256'];

const stampOf = (row: RecordRow): readonly SqlValue[] => {
  const { n, id, kind, version, slug = null, salt, sha256 } = row;
  return [n, id, kind, version, slug, salt, sha256];
};

const referencesOf = ({ n, stored }: RecordRow): readonly (readonly SqlValue[])[] =>
  stored.references.flatMap(({ field, targets }) =>
    targets.map((target, seq) => [n, field, seq, target]),
  );

interface HeldColumn {
  readonly name: string;
  readonly type: 'int' | 'text' | 'bytea';
  readonly values: readonly SqlValue[];
}

/** A column that is null in every row has no type to tell, and is left out: null is what it gets. */
function columnOf(
  name: string,
  place: number,
  rows: readonly (readonly SqlValue[])[],
): HeldColumn | null {
  const values = rows.map((row) => bytesOf(row[place] ?? null));
  const first = values.find((value) => value !== null);
  if (first === undefined) return null;
  if (typeof first === 'number') return { name, type: 'int', values };
  return { name, type: typeof first === 'string' ? 'text' : 'bytea', values };
}

const isHeld = (column: HeldColumn | null): column is HeldColumn => column !== null;

/** The driver knows bytes by their Buffer. */
const bytesOf = (value: SqlValue): SqlValue =>
  value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value;
