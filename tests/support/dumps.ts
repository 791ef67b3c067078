import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../src/desk.ts';
import { openDump } from '../../src/formats/dump/read-dump.ts';
import { writeContent } from '../../src/formats/dump/write-content.ts';
import { writeDump } from '../../src/formats/dump/write-dump.ts';
import { makeDeskLike } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { contentLines } from '../../src/queries/dump/content-lines.ts';
import { readDesk } from '../../src/queries/dump/desk-parts.ts';
import { mergeDump } from '../../src/services/dump/merge-dump.ts';
import type { MergeReport } from '../../src/services/dump/merge-report.ts';
import { restoreDesk } from '../../src/services/dump/restore-desk.ts';
import { ana } from './fixed-world.ts';

/** A desk's dump as one text. */
export async function dumpOf(desk: Desk, knownAt?: string): Promise<string> {
  const { mark, parts } = await readDesk(desk, { knownAt });
  return textOf(writeDump(mark, parts));
}

/** What a desk says, as one text. */
export const contentOf = (desk: Desk): Promise<string> => textOf(writeContent(contentLines(desk)));

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  const held: string[] = [];
  for await (const piece of pieces) held.push(piece);
  return held.join('');
}

/** The lines of a text, one after another. */
export async function* linesOf(text: string): AsyncIterable<string> {
  yield* text.split('\n');
}

let restored = 0;

/** A new desk in a folder, put together from a dump. */
export async function restoredDesk(folder: string, dump: string): Promise<Desk> {
  restored += 1;
  const path = join(folder, `restored-${restored}.db`);
  rmSync(path, { force: true });
  const { mark, parts } = await openDump(linesOf(dump));
  await makeDeskLike(`file:${path}`, mark, async (url) => {
    const desk = await openDesk(url, { actor: ana });
    try {
      return await restoreDesk(desk, mark, parts);
    } finally {
      await desk.store.close();
    }
  });
  return openDesk(`file:${path}`, { actor: ana });
}

/** Merges a dump into a desk. */
export async function merged(desk: Desk, dump: string): Promise<MergeReport> {
  const { mark } = await openDump(linesOf(dump));
  return mergeDump(desk, {
    mark,
    parts: async function* () {
      yield* (await openDump(linesOf(dump))).parts;
    },
  });
}
