import { openDesk } from '../../open-desk.ts';
import type { MoveProgress } from '../../services/move/move-desk.ts';
import { withoutPassword } from '../../text/without-password.ts';
import { closing } from '../closing.ts';
import { type Answer, type CommandContext, running } from '../context.ts';
import { withExamples } from '../options.ts';
import { headFacts } from '../present/head-facts.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

export const move: Register = (program, terminal) => {
  withExamples(
    program
      .command('move <from> <to>')
      .description('bring a desk over to another file or database; goes on where it was cut short'),
    'asof move file:asof.db postgresql://localhost/asof?schema=desk',
    'asof move postgresql://localhost/asof?schema=desk file:copy.db',
  ).action((from: string, to: string, _options, command) =>
    running(command, terminal, (context) => moveTo(from, to, context)),
  );
};

async function moveTo(
  from: string,
  to: string,
  { actor, writeWaitMs, terminal }: CommandContext,
): Promise<Answer> {
  const { makeDeskByAndBy } = await import('../../make-desk.ts');
  const { moveDesk } = await import('../../services/move/move-desk.ts');
  const { readHead } = await import('../../queries/head.ts');
  const source = await openDesk(from, { actor });
  const moved = await closing(source, async () => {
    const { desk, zone, createdAt } = await readHead(source);
    return makeDeskByAndBy(to, { desk, zone, createdAt }, async (draft) => {
      const target = await openDesk(draft, { actor, writeWaitMs });
      return closing(target, () => moveDesk(source, target, tellTo(terminal))).finally(() =>
        terminal.progress?.(''),
      );
    });
  });
  const names = { from: withoutPassword(from), to: withoutPassword(to) };
  const resumed = moved.resumedAt === 0 ? '' : ` It went on at position ${moved.resumedAt}.`;
  return {
    json: { ...names, ...moved },
    text: () =>
      `Moved ${names.from} to ${names.to}; it verifies, with the same head.${resumed}\n${headFacts(moved.head)}`,
  };
}

const tellTo =
  (terminal: Terminal) =>
  ({ records, of }: MoveProgress): void =>
    terminal.progress?.(`${records.toLocaleString('en')} of ${of.toLocaleString('en')} records`);
