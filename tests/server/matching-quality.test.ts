import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { evaluateMatching } from '../../src/services/evaluate/evaluate-matching.ts';
import { stopwatch } from '../../src/system.ts';
import { droppedAtTheEnd, noServer, testServer } from '../support/server-desks.ts';
import { newFileDesk, newServerDesk, scratchFolder } from '../support/test-desks.ts';

const folder = join(import.meta.dirname, '../../../shared/data/claim-matching/2020');
const why = [
  ...(testServer === undefined ? [noServer] : []),
  ...(existsSync(folder) ? [] : ['the claims of CheckThat! 2020 are not at hand']),
];
droppedAtTheEnd();

/** Every claim that is right for a query, among so many others. */
const others = 1_500;

const linesOf = (name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8').trim().split('\n');

function files() {
  const qrels = linesOf('dev.qrels.tsv');
  const right = new Set(qrels.flatMap((line) => line.split(/\s+/).slice(1)));
  const claims = linesOf('claims.jsonl').filter(
    (line, place) => place < others || right.has(String(JSON.parse(line).id)),
  );
  return {
    claims: claims.join('\n'),
    queries: linesOf('dev.queries.jsonl').join('\n'),
    qrels: qrels.join('\n'),
  };
}

it.skipIf(why.length > 0)(
  `matches are ranked on a server as in a file, within a hundredth of MAP@5 ${why.join(', ')}`,
  async () => {
    const found = async (desk: Desk) => {
      const { map, recall, queries, claims } = await evaluateMatching(desk, files(), stopwatch());
      await desk.store.close();
      return { map, recall, queries, claims };
    };
    const file = await found(await newFileDesk(scratchFolder()));
    const server = await found(await newServerDesk());
    console.info(`SQLite ${JSON.stringify(file)}; PostgreSQL ${JSON.stringify(server)}`);
    expect(server.queries).toBe(file.queries);
    expect(file.map[5]).toBeGreaterThan(0.7);
    expect(Math.abs(server.map[5] - file.map[5])).toBeLessThanOrEqual(0.01);
    expect(Math.abs(server.recall[20] - file.recall[20])).toBeLessThanOrEqual(0.02);
  },
);
