import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { dayOfInstant } from '../../src/model/day.ts';
import { readCase } from '../../src/queries/case/read-case.ts';
import { standingRow } from '../../src/queries/standing/refresh-standing.ts';
import { type StandingSpan, standingSpans } from '../../src/queries/standing/standing-spans.ts';
import { kyselyOver } from '../../src/store/sqlite/kysely-over.ts';
import { DeskWriter } from './desk-writer.ts';
import { fillDesk } from './fill-desk.ts';
import {
  type Captured,
  dated,
  patterns,
  recordsOfClaim,
  sourceCount,
  speakerCount,
  text,
} from './world.ts';

const at = '2026-01-01T12:00:00.000Z';
const recordsPerEntry = 5_000;

/** A desk of so many claims, about five records each; one that is there already is used again. */
export const generateDesk = (path: string, claims: number): Promise<string> =>
  fillDesk(path, async (db) => writeStandings(db, writeRecords(db, claims)));

function writeRecords(db: Database.Database, claims: number): readonly number[] {
  const writer = new DeskWriter(db);
  const facts = { at, day: dayOfInstant(at, 'UTC'), action: 'import.added' };
  const pace = (): void => {
    if (writer.waiting >= recordsPerEntry) writer.closeEntry(facts);
  };
  writer.add({ kind: 'actor', value: { name: 'Bench', actorKind: 'person' } });
  const speakers = Array.from({ length: speakerCount }, (_, index) => {
    pace();
    const name = `Speaker number ${index}`;
    return writer.add({ kind: 'speaker', value: { name, speakerKind: 'person' } });
  });
  const captured = writeSources(db, writer, pace);
  const numbers: number[] = [];
  for (let index = 0; index < claims; index += 1) {
    pace();
    const claim = writer.n + 1;
    const sources = [pick(captured, index * 3), pick(captured, index * 7 + 1)] as const;
    const speaker = pick(speakers, index * 11);
    const footing = { claim, speaker, sources };
    for (const drafted of recordsOfClaim(index, footing)) writer.add(drafted);
    numbers.push(claim);
  }
  writer.closeEntry(facts);
  writer.end();
  return numbers;
}

function writeSources(
  db: Database.Database,
  writer: DeskWriter,
  pace: () => void,
): readonly Captured[] {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const blob = db.prepare('INSERT INTO blob (sha256, kind, bytes, text) VALUES (?, ?, ?, ?)');
  blob.run(sha256, 'bytes', deflateSync(bytes), null);
  blob.run(sha256, 'text', null, text);
  return Array.from({ length: sourceCount }, (_, index) => {
    pace();
    const source = writer.add({
      kind: 'source',
      value: {
        title: `Paper number ${index}`,
        sourceKind: 'article',
        publisher: 'The Paper',
        publishedOn: dated('2010-01-01'),
      },
    });
    const snapshot = writer.add({
      kind: 'snapshot',
      value: {
        source,
        mediaType: 'text/plain',
        bytesSha256: sha256,
        byteLength: bytes.length,
        textSha256: sha256,
        characters: text.length,
        capturedAt: at,
        extractor: 'text/1',
      },
    });
    return { source, snapshot };
  });
}

/** Claims of one pattern stand alike on every day, so the rule is asked once for each pattern. */
async function writeStandings(db: Database.Database, claims: readonly number[]): Promise<void> {
  const reader = kyselyOver(db);
  const known = Number(db.prepare('SELECT n FROM desk_head').pluck().get());
  const spans: (readonly StandingSpan[])[] = [];
  for (const claim of claims.slice(0, patterns)) {
    spans.push(standingSpans(await readCase(reader, claim, known), claim));
  }
  const columns = Object.keys(standingRow(0, { ...pick(pick(spans, 0), 0) }));
  const insert = db.prepare(
    `INSERT INTO derived_standing (${columns}) VALUES (${columns.map((name) => `@${name}`)})`,
  );
  db.exec('BEGIN');
  for (const [index, claim] of claims.entries()) {
    for (const span of pick(spans, index)) insert.run(standingRow(claim, span));
  }
  db.exec('COMMIT');
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}
