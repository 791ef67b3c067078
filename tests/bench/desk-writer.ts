import type Database from 'better-sqlite3';
import { linkOf } from '../../src/model/ledger-entry.ts';
import { nouns } from '../../src/model/nouns/nouns.ts';
import {
  canonicalRecord,
  holdsText,
  sealingWith,
} from '../../src/model/record/canonical-record.ts';
import { columnsOf, tableOf, toStored } from '../../src/model/record/columns.ts';
import { leafHash, merkleRoot } from '../../src/model/record/merkle.ts';
import type { Noun } from '../../src/model/record/noun.ts';
import type { NounName } from '../../src/model/record/noun-name.ts';
import { searchWords } from '../../src/model/search-words.ts';
import { showingOver } from '../../src/store/sqlite/shown-claims.ts';
import { countingIds } from '../support/fixed-world.ts';
import type { Drafted } from './world.ts';

/** What an entry of the generated desk says beside its records. */
export interface EntryFacts {
  readonly at: string;
  readonly day: number;
  readonly action: string;
}

/**
 * Writes records into a new desk with prepared statements, through the product's own codec and hashes, so
 * that `verify` passes. One transaction and one ledger entry for each batch.
 */
export class DeskWriter {
  n = 0;
  private position = 0;
  private link: string;
  private leaves: Uint8Array[] = [];
  private readonly ids = countingIds('bench');
  private readonly inserts = new Map<NounName, Database.Statement>();
  private readonly stamp: Database.Statement;
  private readonly reference: Database.Statement;
  private readonly search: Database.Statement;
  private readonly show: ReturnType<typeof showingOver>;

  constructor(private readonly db: Database.Database) {
    this.link = String(db.prepare('SELECT link FROM desk_head').pluck().get());
    this.stamp = db.prepare(
      'INSERT INTO record (n, id, kind, version, slug, salt, sha256) VALUES (?, ?, ?, ?, NULL, ?, ?)',
    );
    this.reference = db.prepare('INSERT INTO record_reference VALUES (?, ?, ?, ?)');
    this.search = db.prepare(
      'INSERT INTO derived_search (rowid, claim, quote, source, name, note) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.show = showingOver(db);
    db.exec('BEGIN');
  }

  /** Writes one record and gives its number. */
  add<Name extends NounName>({ kind, value }: Drafted<Name>): number {
    this.n += 1;
    const noun: Noun = nouns[kind];
    const stamp = { n: this.n, id: this.ids.uuid(Date.UTC(2026, 0, 1)) };
    const salt = holdsText(noun, value, undefined) ? this.ids.salt() : null;
    const leaf = leafHash(
      canonicalRecord(noun, stamp, value, sealingWith(salt ?? new Uint8Array())),
    );
    this.stamp.run(this.n, stamp.id, kind, noun.version, salt, leaf);
    const { columns, references } = toStored(noun, value);
    this.insertOf(kind, noun).run({ ...columns, n: this.n });
    for (const { field, targets } of references) {
      for (const [seq, target] of targets.entries()) this.reference.run(this.n, field, seq, target);
    }
    const words = searchWords(kind, value);
    if (words) {
      const { claim = '', quote = '', source = '', name = '', note = '' } = words;
      this.search.run(this.n, claim, quote, source, name, note);
      this.show([{ n: this.n, ...words }]);
    }
    this.leaves.push(leaf);
    return this.n;
  }

  /** How many records wait for their entry. */
  get waiting(): number {
    return this.leaves.length;
  }

  /** Binds the records since the last entry; the first record of the desk is its actor. */
  closeEntry({ at, day, action }: EntryFacts): void {
    if (this.leaves.length === 0) return;
    this.position += 1;
    const unlinked = {
      position: this.position,
      at,
      day,
      actor: 1,
      action,
      first: this.n - this.leaves.length + 1,
      count: this.leaves.length,
      root: merkleRoot(this.leaves).toString('hex'),
      previous: this.link,
    };
    const entry = { ...unlinked, link: linkOf(unlinked) };
    const columns = Object.keys(entry);
    this.db
      .prepare(
        `INSERT INTO ledger_entry (${columns}) VALUES (${columns.map((name) => `@${name}`)})`,
      )
      .run(entry);
    this.db
      .prepare('UPDATE desk_head SET position = ?, n = ?, link = ?')
      .run(this.position, this.n, entry.link);
    this.db.exec('COMMIT; BEGIN');
    this.link = entry.link;
    this.leaves = [];
  }

  end(): void {
    this.db.exec('COMMIT');
  }

  private insertOf(kind: NounName, noun: Noun): Database.Statement {
    const known = this.inserts.get(kind);
    if (known) return known;
    const names = ['n', ...columnsOf(noun).map(({ name }) => name)];
    const quoted = names.map((name) => `"${name}"`);
    const made = this.db.prepare(
      `INSERT INTO ${tableOf(kind)} (${quoted}) VALUES (${names.map((name) => `@${name}`)})`,
    );
    this.inserts.set(kind, made);
    return made;
  }
}
