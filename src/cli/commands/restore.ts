import { closeSync, openSync, readSync } from 'node:fs';
import { NotFound } from '../../errors.ts';
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

/** A dump begins with the brace of its first line, a SQLite file never does; standard input is a dump. */
function isDump(file: string): boolean {
  if (file === '-') return true;
  const first = Buffer.alloc(1);
  try {
    const opened = openSync(file, 'r');
    readSync(opened, first, 0, 1, 0);
    closeSync(opened);
  } catch (cause) {
    throw new NotFound('no_file', `There is no file ${file} that can be read.`, { cause });
  }
  return first.toString() === '{';
}
