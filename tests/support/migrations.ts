import { createHash } from 'node:crypto';
import {
  listMigrations,
  type Migration,
  newestMigration,
} from '../../src/store/migrate/migrations.ts';
import type { NewDesk } from '../../src/store/migrate/new-desk.ts';
import { countingIds } from './fixed-world.ts';
import { onServer } from './server-desks.ts';

/** The program's own migrations. */
export const released = listMigrations('sqlite');

/** The names of those that a new desk of the tests gets, as `init` says them. */
export const releasedNames = listMigrations(onServer ? 'postgresql' : 'sqlite').map(
  ({ name }) => name,
);

const createdAt = '2026-11-24T12:00:00.000Z';

export const born: NewDesk = {
  desk: countingIds().uuid(Date.parse(createdAt)),
  zone: 'Europe/Prague',
  createdAt,
};

/** A migration of a later release that does not exist. */
export function nextMigration(sql: string): Migration {
  return {
    name: '0099_next',
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  };
}

/** What a later release might do: the statements touch a table that exists and make a new one. */
export const nextStatements = [
  'CREATE TABLE "desk_note" ("n" INTEGER NOT NULL PRIMARY KEY, "text" TEXT NOT NULL)',
  'INSERT INTO "desk_note" VALUES (1, \'kept\')',
  'ALTER TABLE "record_topic" ADD COLUMN "colour" TEXT',
  'CREATE INDEX "record_topic_colour_idx" ON "record_topic"("colour")',
  `PRAGMA user_version = ${newestMigration.sqlite + 1}`,
];
