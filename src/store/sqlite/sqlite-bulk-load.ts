import type { Columns, SqlValue } from '../../model/record/columns.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { BulkLoad, RecordRow, SearchEntry } from '../port.ts';
import type { Connection } from './connection.ts';
import { showingOver } from './shown-claims.ts';
import { indexOf, type WordIndex, wordsFor } from './word-indexes.ts';

/** Runs one statement with these values. */
type Insert = (values: readonly SqlValue[]) => void;

/** Prepared statements over the writing connection, each prepared once for as long as it is open. */
export class SqliteBulkLoad implements BulkLoad {
  private readonly inserts = new Map<string, Insert>();
  private readonly nounInserts = new Map<NounName, Insert>();
  private readonly wordInserts = new Map<WordIndex, Insert>();
  private show: ((entries: readonly SearchEntry[]) => void) | undefined;

  /** @param requireOpen throws when no transaction of the caller's is open. */
  constructor(
    private readonly connection: Connection,
    private readonly requireOpen: () => void,
  ) {}

  async insertRecords(rows: readonly RecordRow[]): Promise<void> {
    this.requireOpen();
    const stamp = this.insertOf('record', stampColumns);
    const reference = this.insertOf('record_reference', ['n', 'field', 'seq', 'target']);
    for (const { n, id, kind, version, slug = null, salt, sha256, stored } of rows) {
      stamp([n, id, kind, version, slug, salt, sha256]);
      this.insertNoun(kind, stored.columns, n);
      for (const { field, targets } of stored.references) {
        for (const [seq, target] of targets.entries()) reference([n, field, seq, target]);
      }
    }
  }

  async indexWords(entries: readonly SearchEntry[]): Promise<void> {
    this.requireOpen();
    const languages = new Set<string>();
    for (const entry of entries) {
      const index = indexOf(entry);
      this.wordInsertOf(index)([entry.n, ...wordsFor(index, entry, languages)]);
    }
    this.show ??= showingOver(this.connection);
    this.show(entries);
    const note = this.insertOf('derived_language', ['language'], 'OR IGNORE');
    for (const language of languages) note([language]);
  }

  async insertRows(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void> {
    this.requireOpen();
    const insert = this.insertOf(table, columns);
    for (const row of rows) insert(row);
  }

  /** The codec lays out every column of a noun, in the order of its table, whatever the record holds. */
  private insertNoun(kind: NounName, columns: Columns, n: number): void {
    const known = this.nounInserts.get(kind);
    const insert = known ?? this.insertOf(`record_${kind}`, ['n', ...Object.keys(columns)]);
    if (!known) this.nounInserts.set(kind, insert);
    insert([n, ...Object.values(columns)]);
  }

  private wordInsertOf(index: WordIndex): Insert {
    const known = this.wordInserts.get(index);
    if (known) return known;
    const insert = this.insertOf(index.table, ['rowid', ...index.columns]);
    this.wordInserts.set(index, insert);
    return insert;
  }

  private insertOf(table: string, columns: readonly string[], or = ''): Insert {
    const key = `${table} ${columns.join(' ')}`;
    const known = this.inserts.get(key);
    if (known) return known;
    const names = columns.map((name) => `"${name}"`).join(', ');
    const places = columns.map(() => '?').join(', ');
    const statement = this.connection.prepare(
      `INSERT ${or} INTO "${table}" (${names}) VALUES (${places})`,
    );
    const insert: Insert = (values) => void statement.run(values);
    this.inserts.set(key, insert);
    return insert;
  }
}

const stampColumns = ['n', 'id', 'kind', 'version', 'slug', 'salt', 'sha256'];
