import { closeSync, openSync, readSync } from 'node:fs';
import { Failed, NotFound } from '../../errors.ts';
import { type Answer, type CommandContext, running } from '../context.ts';
import { withExamples } from '../options.ts';
import { headFacts } from '../present/head-facts.ts';
import type { Register } from '../register.ts';

export const restore: Register = (program, terminal) => {
  withExamples(
    program
      .command('restore <file>')
      .description('put a backup or a dump back as a desk that is not there; verified first'),
    'asof restore desk-2026-11-24.db',
    'asof restore desk.jsonl --desk file:other.db',
  ).action((file: string, _options, command) =>
    running(command, terminal, async (context) => {
      if (isDump(file)) return (await import('../imports/dump.ts')).restoreDump(file, context);
      return restoreCopy(file, context);
    }),
  );
};

async function restoreCopy(file: string, { url, deskName }: CommandContext): Promise<Answer> {
  const { restoreBackup } = await import('../../make-desk.ts');
  const { verifiedHead } = await import('../../back-up-desk.ts');
  const head = await restoreBackup(url, file, verifiedHead);
  return {
    json: { desk: deskName, file, head },
    text: () => `Restored ${deskName} from ${file}; it verifies.\n${headFacts(head)}`,
  };
}

/**
 * A dump begins with the brace of its first line, a backup as every SQLite file; standard input is a dump.
 *
 * @throws NotFound when it cannot be read; Failed when it is neither.
 */
function isDump(file: string): boolean {
  if (file === '-') return true;
  const start = startOf(file);
  if (start.startsWith('{')) return true;
  if (start === sqliteStart) return false;
  const what = start === '' ? 'is empty' : 'is neither a backup nor a dump of a desk';
  throw new Failed('not_a_desk', `${file} ${what}.`, {
    hints: ['Name the file that "asof backup" or "asof export dump" wrote.'],
  });
}

const sqliteStart = 'SQLite format 3\0';

function startOf(file: string): string {
  const start = Buffer.alloc(sqliteStart.length);
  try {
    const opened = openSync(file, 'r');
    const read = readSync(opened, start, 0, start.length, 0);
    closeSync(opened);
    return start.subarray(0, read).toString('latin1');
  } catch (cause) {
    throw new NotFound('no_file', `There is no file ${file} that can be read.`, { cause });
  }
}
