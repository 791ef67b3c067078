import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type Database from 'better-sqlite3';
import { v7 } from 'uuid';

/** One line of the generated file. */
interface Line {
  readonly url: string;
  readonly claimReviewed: string;
  readonly author: { readonly name: string };
  readonly datePublished: string;
  readonly reviewRating: { readonly alternateName: string };
  readonly itemReviewed: {
    readonly author: { readonly name: string };
    readonly datePublished: string;
  };
}

const statusOf: Readonly<Record<string, string>> = {
  False: 'refuted',
  Falso: 'refuted',
  True: 'supported',
};
const rowsPerBatch = 5_000;
const openEnd = 2_147_483_647;

/**
 * What somebody would write by hand for this one file: the same tables, leaves, entries, index and standing as
 * `asof import claim-review`, with prepared statements over one connection, and nothing of the program's own code.
 */
export async function loadByHand(db: Database.Database, file: string): Promise<void> {
  const loader = new HandLoader(db);
  for await (const line of createInterface({ input: createReadStream(file) })) loader.row(line);
  loader.end();
}

class HandLoader {
  private n = 0;
  private id = '';
  private position = 0;
  private link: string;
  private first = 1;
  private leaves: Buffer[] = [];
  private rows = 0;
  private readonly at = new Date().toISOString();
  private readonly today = Math.floor(Date.now() / 86_400_000);
  private readonly speakers = new Map<string, number>();
  private readonly claims = new Map<string, number>();
  private readonly statements = new Map<string, Database.Statement>();
  private rule = 0;

  constructor(private readonly db: Database.Database) {
    this.link = String(db.prepare('SELECT link FROM desk_head').pluck().get());
    db.exec('BEGIN IMMEDIATE');
    this.record(
      'actor',
      { name: '#hand', actorKind: 'person' },
      { name: 'hand', name_key: 'hand', actor_kind: 'person', release: null },
    );
  }

  row(text: string): void {
    const line = JSON.parse(text) as Line;
    const key = createHash('sha256')
      .update(JSON.stringify(sorted(line)))
      .digest();
    if (this.run('SELECT 1 FROM desk_import_row WHERE key = ?').get(key) !== undefined) return;
    if (this.rule === 0) this.stateRule();
    const claim = this.claim(line);
    this.appearance(claim, line);
    this.review(claim, line);
    if (this.rows === 0)
      this.run('INSERT INTO desk_import VALUES (1, ?, ?, ?, 0, 0, NULL)').run(
        'claim-review',
        'x',
        this.at,
      );
    this.rows += 1;
    const { url: _, claimReviewed: __, ...rest } = line;
    this.run('INSERT INTO desk_import_row VALUES (?, 1, ?, ?, ?)').run(
      key,
      this.rows,
      claim,
      JSON.stringify(rest),
    );
    if (this.rows % rowsPerBatch === 0) this.commit();
  }

  end(): void {
    this.commit();
    this.db.exec('COMMIT');
  }

  private stateRule(): void {
    const text = 'By hand.';
    this.rule = this.record(
      'rule',
      { name: '#ratings', release: '1', text: `#${text}` },
      { name: 'ratings', release: '1', text },
    );
  }

  private claim({ claimReviewed }: Line): number {
    const words = claimReviewed.normalize('NFC').replace(/\s+/g, ' ').trim();
    const known = this.claims.get(words);
    if (known) return known;
    const n = this.record(
      'claim',
      { text: `#${claimReviewed}`, claimKind: 'event' },
      { text: claimReviewed, claim_kind: 'event' },
    );
    this.claims.set(words, n);
    this.search(n, claimReviewed, '', '', '');
    this.run('INSERT INTO derived_shown VALUES (?, ?)').run(n, `${this.id} ${claimReviewed}`);
    this.run('INSERT INTO derived_standing VALUES (?, ?, ?, ?, ?, NULL, NULL, 0, ?)').run(
      'private',
      n,
      -openEnd,
      openEnd,
      'unchecked',
      'ladder/1',
    );
    return n;
  }

  private appearance(claim: number, { itemReviewed: { author, datePublished } }: Line): void {
    const key = author.name.normalize('NFKC').toLowerCase();
    let speaker = this.speakers.get(key);
    if (speaker === undefined) {
      speaker = this.record(
        'speaker',
        { name: `#${author.name}`, speakerKind: 'person' },
        { name: author.name, name_key: key, speaker_kind: 'person' },
      );
      this.speakers.set(key, speaker);
      this.search(speaker, '', '', author.name, '');
    }
    const day = dayOf(datePublished);
    this.record(
      'appearance',
      { claim, speaker, manner: 'asserts', saidOn: datePublished },
      {
        claim,
        speaker,
        manner: 'asserts',
        said_on: datePublished,
        said_on_first: day,
        said_on_last: day,
      },
    );
  }

  private review(claim: number, line: Line): void {
    const { author, url, datePublished } = line;
    const rating = line.reviewRating.alternateName;
    const day = dayOf(datePublished);
    const publisher = author.name;
    const review = this.record(
      'review',
      {
        claim,
        publisher: `#${publisher}`,
        rating: `#${rating}`,
        url: `#${url}`,
        publishedOn: datePublished,
      },
      {
        claim,
        publisher,
        rating,
        url,
        published_on: datePublished,
        published_on_first: day,
        published_on_last: day,
      },
    );
    this.search(review, '', publisher, '', rating);
    const status = statusOf[rating] ?? null;
    const { rule } = this;
    this.record(
      'mapping',
      { review, rule, ...(status ? { status } : {}) },
      { review, rule, status },
    );
  }

  /** Texts that are sealed begin with `#`. */
  private record(
    kind: string,
    fields: Readonly<Record<string, string | number>>,
    columns: Readonly<Record<string, string | number | null>>,
  ): number {
    this.n += 1;
    const { n } = this;
    const id = v7();
    this.id = id;
    const salt = Object.values(fields).some((field) => String(field).startsWith('#'))
      ? randomBytes(16)
      : null;
    const held: Record<string, string | number> = { kind, version: 1, n, id };
    for (const [name, field] of Object.entries(fields))
      held[name] =
        typeof field === 'string' && field.startsWith('#') && salt
          ? createHash('sha256').update(salt).update(field.slice(1)).digest('base64url')
          : field;
    const leaf = createHash('sha256')
      .update('\0')
      .update(JSON.stringify(held, Object.keys(held).sort()))
      .digest();
    this.run('INSERT INTO record VALUES (?, ?, ?, 1, NULL, ?, ?)').run(n, id, kind, salt, leaf);
    const names = Object.keys(columns);
    this.run(
      `INSERT INTO record_${kind} (n, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})`,
    ).run(n, ...Object.values(columns));
    this.leaves.push(leaf);
    return n;
  }

  private search(n: number, claim: string, source: string, name: string, note: string): void {
    this.run(
      'INSERT INTO derived_search (rowid, claim, quote, source, name, note) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(n, claim, '', source, name, note);
  }

  private commit(): void {
    if (this.leaves.length === 0) return;
    this.position += 1;
    const previous = this.link;
    const entry = {
      position: this.position,
      at: this.at,
      day: this.today,
      actor: 1,
      action: 'rows.imported',
      first: this.first,
      count: this.leaves.length,
      root: rootOf(this.leaves).toString('hex'),
      previous,
    };
    const canonical = JSON.stringify(
      { ...entry, version: 1 },
      [...Object.keys(entry), 'version'].sort(),
    );
    this.link = createHash('sha256')
      .update('\x02')
      .update(Buffer.from(previous, 'hex'))
      .update(canonical)
      .digest('hex');
    this.run('INSERT INTO ledger_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      ...Object.values(entry),
      this.link,
    );
    this.run('UPDATE desk_head SET position = ?, n = ?, link = ?').run(
      this.position,
      this.n,
      this.link,
    );
    this.run('UPDATE desk_import SET rows = ?, position = ?').run(this.rows, this.position);
    this.db.exec('COMMIT; BEGIN IMMEDIATE');
    this.first = this.n + 1;
    this.leaves = [];
  }

  private run(sql: string): Database.Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const made = this.db.prepare(sql);
    this.statements.set(sql, made);
    return made;
  }
}

/** RFC 6962, as it is written there. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const sides = [rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split))];
  return createHash('sha256').update('\x01').update(Buffer.concat(sides)).digest();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, held]) => [key, sorted(held)]),
  );
}

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;
