import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { type LedgerEntry, linkOf } from '../../src/model/ledger-entry.ts';
import { nouns } from '../../src/model/nouns/nouns.ts';
import { canonicalRecord, sealingWith } from '../../src/model/record/canonical-record.ts';
import { nameKey } from '../../src/model/record/keys.ts';
import { leafHash, merkleRoot } from '../../src/model/record/merkle.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { rawDatabase } from '../support/raw-database.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const acts = 24;
let desk: Desk;
let raw: Database;
beforeEach(async () => {
  desk = await newDesk(folder);
  for (let count = 1; count <= acts; count += 1) {
    const name = count === 7 ? 'Ře\u010d e\u0301 1' : `Topic ${count}`;
    await performAct(desk, 'topic.added', (act) => act.record('topic', { name }, `topic-${count}`));
  }
  raw = rawDatabase(desk.store.url.slice('file:'.length));
});
afterEach(async () => {
  raw.close();
  await desk.store.close();
});

/** Record 1 is the actor's, so the topic of act 7 is record 8. */
const topic = 8;
const entryOf = (n: number): number => n - 1;

async function found(): Promise<readonly string[]> {
  const { problems } = await verifyDesk(desk);
  return problems.map(({ table, n, id }) => `${table} ${n ?? id}`);
}

/** Gives a topic another name, and all that is derived from it in the open: its key and its words. */
function rename(n: number, name: string): void {
  const known = raw.prepare('SELECT name FROM record_topic WHERE n = ?').pluck().get(n);
  if (known === undefined) throw new Error(`no topic ${n}`);
  raw
    .prepare('UPDATE record_topic SET name = ?, name_key = ? WHERE n = ?')
    .run(name, nameKey(name), n);
  raw.prepare('DELETE FROM derived_search WHERE rowid = ?').run(n);
  raw
    .prepare(
      "INSERT INTO derived_search (rowid, claim, quote, source, name, note) VALUES (?, '', '', '', ?, '')",
    )
    .run(n, name);
}

/** Computes a topic's leaf anew. */
function forgeLeaf(n: number): void {
  const { id, slug, salt } = raw
    .prepare('SELECT id, slug, salt FROM record WHERE n = ?')
    .get(n) as {
    readonly id: string;
    readonly slug: string;
    readonly salt: Buffer;
  };
  const name = raw.prepare('SELECT name FROM record_topic WHERE n = ?').pluck().get(n) as string;
  const leaf = leafHash(canonicalRecord(nouns.topic, { n, id, slug }, { name }, sealingWith(salt)));
  raw.prepare('UPDATE record SET sha256 = ? WHERE n = ?').run(leaf, n);
}

/** Computes roots and links anew from one entry to the last, and the head: nothing is left that could tell. */
function forgeChain(from: number): void {
  const entries = raw
    .prepare('SELECT * FROM ledger_entry WHERE position >= ? ORDER BY position')
    .all(from) as LedgerEntry[];
  let previous = entries[0]?.previous ?? '';
  for (const entry of entries) {
    const leaves = raw
      .prepare('SELECT sha256 FROM record WHERE n >= ? AND n < ? ORDER BY n')
      .pluck()
      .all(entry.first, entry.first + entry.count) as Buffer[];
    const forged = { ...entry, previous, root: merkleRoot(leaves).toString('hex') };
    const link = linkOf(forged);
    raw
      .prepare('UPDATE ledger_entry SET root = ?, previous = ?, link = ? WHERE position = ?')
      .run(forged.root, previous, link, entry.position);
    previous = link;
  }
  raw.prepare('UPDATE desk_head SET link = ?').run(previous);
}

describe('a name that was changed in the dark is found', () => {
  it.each([
    ['by a blank behind it', 'Ře\u010d e\u0301 1 '],
    ['to the composed form', 'Ře\u010d e\u0301 1'.normalize('NFC')],
    ['to the decomposed form', 'Ře\u010d e\u0301 1'.normalize('NFD')],
    ['in one letter', 'Ře\u010d e\u0301 2'],
    ['to the name of another', 'Topic 3'],
  ])('%s', async (_, name) => {
    rename(topic, name);
    expect(await found()).toEqual([`record_topic ${topic}`, `record ${topic}`]);
  });

  it('when two records have each other’s', async () => {
    const [one, other] = ['Topic 3', 'Topic 4'];
    rename(4, other);
    rename(5, one);
    expect(await found()).toEqual(['record_topic 4', 'record 4', 'record_topic 5', 'record 5']);
  });

  it.each(['name', 'name_key'])('when its %s is kept as bytes', async (column) => {
    raw.exec(`UPDATE record_topic SET ${column} = CAST(${column} AS BLOB) WHERE n = ${topic}`);
    expect(await found()).toContain(`record_topic ${topic}`);
  });

  it('when the zone of the desk is kept as bytes', async () => {
    raw.exec('UPDATE desk_head SET zone = CAST(zone AS BLOB)');
    expect(await found()).toEqual(['desk_head 1']);
  });

  it('when its slug is kept as bytes', async () => {
    raw.exec(`UPDATE record SET slug = CAST(slug AS BLOB) WHERE n = ${topic}`);
    expect(await found()).not.toEqual([]);
  });
});

describe('a leaf that was computed anew', () => {
  it('is narrowed to its entry', async () => {
    rename(topic, 'Forged');
    forgeLeaf(topic);
    expect(await found()).toEqual([`ledger_entry ${entryOf(topic)}`]);
  });

  it('with all the chain behind it is found by a head kept elsewhere, and by that alone', async () => {
    const { head: latest } = await verifyDesk(desk);
    const links = raw
      .prepare('SELECT position, link FROM ledger_entry ORDER BY position')
      .all() as {
      readonly position: number;
      readonly link: string;
    }[];
    rename(topic, 'Forged');
    forgeLeaf(topic);
    forgeChain(entryOf(topic));
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    for (const { position, link } of links) {
      const published = { desk: latest.desk, position, link };
      const { ok, problems } = await verifyDesk(desk, { published });
      expect(ok, `the head at ${position}`).toBe(position < entryOf(topic));
      expect(problems).toHaveLength(ok ? 0 : 1);
    }
  });
});

it('the last k records cut off with their entries are found by a head, and by that alone', async () => {
  const { head: published } = await verifyDesk(desk);
  for (let cut = 1; cut <= 20; cut += 1) {
    const position = acts - cut;
    raw.exec(`DELETE FROM ledger_entry WHERE position > ${position};
      DELETE FROM record_topic WHERE n > ${position + 1}; DELETE FROM record WHERE n > ${position + 1};
      DELETE FROM derived_search WHERE rowid > ${position + 1};
      UPDATE desk_head SET position = ${position}, n = ${position + 1},
        link = (SELECT link FROM ledger_entry WHERE position = ${position})`);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, entries: position, problems: [] });
    const { problems } = await verifyDesk(desk, { published });
    expect(problems.map(({ table }) => table)).toEqual(['desk_head']);
    expect(problems[0]?.what).toContain('no longer leads to the published head');
  }
});

it('a record told a second time is found, and an entry told a second time too', async () => {
  raw.exec(`INSERT INTO record SELECT ${acts + 2}, id || 'x', kind, version, slug || 'x', salt, sha256
      FROM record WHERE n = ${topic};
    INSERT INTO record_topic SELECT ${acts + 2}, name, name_key FROM record_topic WHERE n = ${topic}`);
  expect(await found()).toContain(`record ${acts + 2}`);
  raw.exec(`INSERT INTO ledger_entry
      SELECT ${acts + 1}, at, day, actor, action, ${acts + 2}, count, root, previous, link
      FROM ledger_entry WHERE position = ${entryOf(topic)}`);
  expect(await found()).toContain(`ledger_entry ${acts + 1}`);
});
