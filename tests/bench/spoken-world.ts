import type Database from 'better-sqlite3';
import { openEnd, openStart } from '../../src/model/bounds.ts';
import { dayOfInstant } from '../../src/model/day.ts';
import { DeskWriter } from './desk-writer.ts';
import { fillDesk } from './fill-desk.ts';
import { dated } from './world.ts';

const at = '2026-01-01T12:00:00.000Z';
const recordsPerEntry = 5_000;
const speakerCount = 1_000;
const wordCount = 60_000;

/**
 * A desk whose claims have words as often as a language has them: few stand in very many claims, most in hardly any. Each
 * claim has a review with a title, and somebody who said it. One that is there already is used again.
 */
export const generateSpokenDesk = (path: string, claims: number): Promise<string> =>
  fillDesk(path, async (db) => writeStandings(db, writeClaims(db, claims)));

/** The words of a claim by its place, the same on every run. */
export function sentenceOf(claim: number, length: number): string {
  const words = Array.from({ length }, (_, place) => wordOf(chance(claim * 31 + place)));
  return `${words.join(' ')}.`;
}

/** A word by a chance between 0 and 1: the one of rank r about as often as 1/r. */
export const wordOf = (one: number): string => spelt(Math.floor(wordCount ** one) - 1);

/** A number between 0 and 1 that looks like chance, the same for the same seed. */
export function chance(seed: number): number {
  let state = Math.imul(seed + 0x9e3779b9, 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

const syllables = 'ba ke li mo nu pa re si to vu wa xe zi du fo gi'.split(' ');

function spelt(rank: number): string {
  let word = '';
  for (let left = rank + 16; left > 0; left = Math.floor(left / 16)) word += syllables[left % 16];
  return word;
}

function writeClaims(db: Database.Database, claims: number): readonly number[] {
  const writer = new DeskWriter(db);
  const facts = { at, day: dayOfInstant(at, 'UTC'), action: 'import.added' };
  writer.add({ kind: 'actor', value: { name: 'Bench', actorKind: 'person' } });
  const speakers = Array.from({ length: speakerCount }, (_, index) =>
    writer.add({
      kind: 'speaker',
      value: { name: `${spelt(index)} ${spelt(7 * index)}`, speakerKind: 'person' },
    }),
  );
  const numbers: number[] = [];
  for (let claim = 0; claim < claims; claim += 1) {
    if (writer.waiting >= recordsPerEntry) writer.closeEntry(facts);
    const text = sentenceOf(claim, 14);
    const n = writer.add({ kind: 'claim', value: { text, claimKind: 'event' } });
    numbers.push(n);
    const title = `${text.split(' ').slice(0, 5).join(' ')} ${sentenceOf(claim + claims, 8)}`;
    const publishedOn = dated(`20${10 + (claim % 15)}-0${1 + (claim % 9)}-1${claim % 9}`);
    writer.add({
      kind: 'review',
      value: { claim: n, publisher: 'Checkers', rating: 'False', title, publishedOn },
    });
    const speaker = speakers[claim % speakerCount] ?? 2;
    writer.add({ kind: 'appearance', value: { claim: n, speaker, manner: 'asserts' } });
  }
  writer.closeEntry(facts);
  writer.end();
  return numbers;
}

/** Nothing bears on them: they stand where such claims stand. */
function writeStandings(db: Database.Database, numbers: readonly number[]): void {
  const insert = db.prepare(
    `INSERT INTO derived_standing (audience, claim, from_day, to_day, status, stale_bits, rule)
      VALUES ('private', ?, ?, ?, 'unchecked', 0, '1')`,
  );
  db.transaction(() => {
    for (const n of numbers) insert.run(n, openStart, openEnd);
  })();
}
