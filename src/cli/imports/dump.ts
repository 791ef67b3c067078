import type { Desk } from '../../desk.ts';
import { NotFound } from '../../errors.ts';
import { type OpenedDump, openDump } from '../../formats/dump/read-dump.ts';
import { makeDeskLike } from '../../make-desk.ts';
import type { DeskPart } from '../../model/desk-part.ts';
import { openDesk } from '../../open-desk.ts';
import { mergeDump } from '../../services/dump/merge-dump.ts';
import { type RestoredDesk, restoreDesk } from '../../services/dump/restore-desk.ts';
import { tryOut } from '../../services/dump/try-out.ts';
import { closing } from '../closing.ts';
import type { Answer, CommandContext } from '../context.ts';
import { dumpMergeText } from '../present/dump-merge-text.ts';
import { type NumberedLine, readLines } from '../read-lines.ts';

/** How a dump is imported. */
interface DumpOptions {
  /** Says what would be done, and keeps nothing of it. */
  readonly dryRun: boolean;
}

/** A dump becomes a new desk where there is none, and is merged into one that is there. */
export async function importDump(
  file: string,
  options: DumpOptions,
  context: CommandContext,
): Promise<Answer> {
  const desk = await deskIfThere(context);
  if (desk === null) return restoreDump(file, context, options);
  return closing(desk, async () => {
    const open = (): Promise<OpenedDump> => openDump(textsOf(readLines(file, context.terminal)));
    const parts = async function* (): AsyncIterable<DeskPart> {
      yield* (await open()).parts;
    };
    const report = await mergeDump(desk, { mark: (await open()).mark, parts }, options);
    return told(options, { ...report, rejected: [] }, () =>
      dumpMergeText(report, context.terminal.width),
    );
  });
}

/** Puts a dumped desk together again, as a new desk. */
export async function restoreDump(
  file: string,
  { url, deskName, actor, terminal }: CommandContext,
  options: DumpOptions = { dryRun: false },
): Promise<Answer> {
  const { mark, parts } = await openDump(textsOf(readLines(file, terminal)));
  const work = async (draft: string): Promise<RestoredDesk> => {
    const desk = await openDesk(draft, { actor });
    return closing(desk, () => restoreDesk(desk, mark, parts));
  };
  const restored = options.dryRun
    ? await tryOut<RestoredDesk>((undo) =>
        makeDeskLike(url, mark, async (draft) => undo(await work(draft))),
      )
    : await makeDeskLike(url, mark, work);
  return told(options, restoredJson(deskName, restored), () => restoredText(deskName, restored));
}

/** What became of a dump, or would become of it. */
function told({ dryRun }: DumpOptions, json: object, text: () => string): Answer {
  if (!dryRun) return { json, text };
  return {
    json: { dryRun, ...json },
    text: () => `A dry run, of which nothing was kept. Without --dry-run:\n${text()}`,
  };
}

async function* textsOf(lines: AsyncIterable<NumberedLine>): AsyncGenerator<string> {
  for await (const { text } of lines) yield text;
}

async function deskIfThere({ url, actor, writeWaitMs }: CommandContext): Promise<Desk | null> {
  try {
    return await openDesk(url, { actor, writeWaitMs });
  } catch (error) {
    if (error instanceof NotFound && error.code === 'no_desk') return null;
    throw error;
  }
}

function restoredJson(desk: string, { head, ...counts }: RestoredDesk) {
  const { records } = counts;
  return { desk, read: records, added: records, unchanged: 0, rejected: [], ...counts, head };
}

const restoredText = (desk: string, { entries, records, blobs, head }: RestoredDesk): string =>
  `Restored ${desk}: ${entries} entries, ${records} records, ${blobs} captured contents; head ${head.link.slice(0, 16)}… at position ${head.position}.`;
