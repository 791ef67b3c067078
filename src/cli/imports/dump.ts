import { openDump } from '../../formats/dump/read-dump.ts';
import { makeDeskLike } from '../../make-desk.ts';
import { openDesk } from '../../open-desk.ts';
import { type RestoredDesk, restoreDesk } from '../../services/dump/restore-desk.ts';
import type { Answer, CommandContext } from '../context.ts';
import { type NumberedLine, readLines } from '../read-lines.ts';

/** Puts a dumped desk together again, as a new desk. */
export async function restoreDump(
  file: string,
  { url, actor, terminal }: CommandContext,
): Promise<Answer> {
  const { mark, parts } = await openDump(textsOf(readLines(file, terminal)));
  const restored = await makeDeskLike(url, mark, async (draft) => {
    const desk = await openDesk(draft, { actor });
    try {
      return await restoreDesk(desk, mark, parts);
    } finally {
      await desk.store.close();
    }
  });
  return { json: restoredJson(url, restored), text: () => restoredText(url, restored) };
}

async function* textsOf(lines: AsyncIterable<NumberedLine>): AsyncGenerator<string> {
  for await (const { text } of lines) yield text;
}

function restoredJson(url: string, { head, ...counts }: RestoredDesk) {
  const { records } = counts;
  return { desk: url, read: records, added: records, unchanged: 0, rejected: [], ...counts, head };
}

const restoredText = (url: string, { entries, records, blobs, head }: RestoredDesk): string =>
  `Restored ${url}: ${entries} entries, ${records} records, ${blobs} captured contents; head ${head.link.slice(0, 16)}… at position ${head.position}.`;
