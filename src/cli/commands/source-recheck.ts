import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import type { RecheckedOne } from '../../services/recheck-sources.ts';
import { type Answer, writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

interface RecheckOptions {
  readonly all?: true;
  readonly private?: true;
}

export const sourceRecheck: Register = (group, terminal) => {
  withExamples(
    withPrivate(
      group
        .command('recheck [source] [path]')
        .description(
          'look whether what was quoted still stands: in a newer snapshot, or in what PATH, a url or - gives now',
        )
        .option('--all', 'every source from which something is quoted'),
    ),
    'asof source recheck rferl-interview',
    'asof source recheck annual-report report-2024.html --json',
    'asof source recheck river https://example.org/news/river',
    'asof source recheck --all',
  ).action(
    (
      source: string | undefined,
      path: string | undefined,
      { all, ...options }: RecheckOptions,
      command,
    ) =>
      writing(command, terminal, (desk) => {
        if (all) return recheckAll(desk, terminal, { ...options, source });
        return recheckOne(desk, terminal, { ...options, source, path });
      }),
  );
};

async function recheckOne(
  desk: Desk,
  terminal: Terminal,
  {
    source,
    path,
    ...options
  }: { source: string | undefined; path: string | undefined; private?: true },
): Promise<Answer> {
  if (source === undefined) throw whichSource();
  const { recheckSource } = await import('../../services/recheck-source.ts');
  const { readAgain } = await import('../read-again.ts');
  const { recheckedJson, recheckedText } = await import('../present/rechecked.ts');
  const again = path === undefined ? undefined : await readAgain(path, terminal);
  const rechecked = await recheckSource(desk, { ...options, source }, again);
  return {
    json: recheckedJson(rechecked),
    text: () => recheckedText(rechecked, terminal.width),
  };
}

async function recheckAll(
  desk: Desk,
  terminal: Terminal,
  { source, ...options }: { source: string | undefined; private?: true },
): Promise<Answer> {
  if (source !== undefined) throw whichSource();
  const { recheckSources } = await import('../../services/recheck-sources.ts');
  const { allRecheckedJson, allRecheckedText } = await import('../present/rechecked.ts');
  const { printable } = await import('../../text/printable.ts');
  const done: RecheckedOne[] = [];
  for await (const one of recheckSources(desk, options, async () => null)) {
    terminal.progress?.(`${one.place} of ${one.of}: ${printable(one.source.title).slice(0, 60)}`);
    done.push(one);
  }
  terminal.progress?.('');
  return { json: allRecheckedJson(done), text: () => allRecheckedText(done, terminal.width) };
}

function whichSource(): InvalidInput {
  return new InvalidInput('which_source', 'Say which source to look in, or --all.', {
    hints: ['asof source recheck SOURCE [PATH], or asof source recheck --all.'],
  });
}
