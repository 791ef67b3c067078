import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import type { RecheckedOne } from '../../services/recheck-sources.ts';
import { allowedPorts } from '../allowed-ports.ts';
import { type Answer, writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

interface RecheckOptions {
  readonly all?: true;
  readonly live?: true;
  readonly pause?: string;
  readonly allowPort?: readonly string[];
  readonly private?: true;
}

interface Asked extends RecheckOptions {
  readonly source: string | undefined;
  readonly path: string | undefined;
}

export const sourceRecheck: Register = (group, terminal) => {
  withExamples(
    withPrivate(
      group
        .command('recheck [source] [path]')
        .description(
          'look whether what was quoted still stands: in PATH, a url or -; else in a newer snapshot, else at its url',
        )
        .option('--all', 'every source from which something is quoted')
        .option('--live', 'at its url, also where a newer snapshot is at hand')
        .option('--pause <seconds>', 'with --all: between two pages of one host; 1 unless told')
        .option('--allow-port <number...>', 'fetch from this port too, beside 80 and 443'),
    ),
    'asof source recheck rferl-interview',
    'asof source recheck annual-report report-2024.html --json',
    'asof source recheck river https://example.org/news/river',
    'asof source recheck --all --pause 5',
  ).action((source: string | undefined, path: string | undefined, options, command) =>
    writing(command, terminal, (desk) => {
      const asked: Asked = { ...options, source, path };
      return asked.all ? recheckAll(desk, terminal, asked) : recheckOne(desk, terminal, asked);
    }),
  );
};

async function recheckOne(desk: Desk, terminal: Terminal, asked: Asked): Promise<Answer> {
  const { source, path, live, pause } = asked;
  if (source === undefined || pause !== undefined) throw whichSource();
  const rules = allowedPorts(terminal, asked.allowPort);
  const { recheckSource } = await import('../../services/recheck-source.ts');
  const { lookAgain } = await import('../../services/look-again.ts');
  const { readSourceAgain } = await import('../../services/read-url-again.ts');
  const { readAgain } = await import('../read-again.ts');
  const { recheckedJson, recheckedText } = await import('../present/rechecked.ts');
  const facts = { source, private: asked.private };
  const rechecked =
    path === undefined
      ? await lookAgain(desk, { ...facts, live }, (url) => readSourceAgain(url, rules))
      : await recheckSource(desk, facts, await readAgain(path, terminal, rules));
  return {
    json: recheckedJson(rechecked),
    text: () => recheckedText(rechecked, terminal.width),
  };
}

async function recheckAll(desk: Desk, terminal: Terminal, asked: Asked): Promise<Answer> {
  if (asked.source !== undefined) throw whichSource();
  const rules = allowedPorts(terminal, asked.allowPort);
  const { politePace, recheckSources } = await import('../../services/recheck-sources.ts');
  const { readSourceAgain } = await import('../../services/read-url-again.ts');
  const { allRecheckedJson, allRecheckedText } = await import('../present/rechecked.ts');
  const { printable } = await import('../../text/printable.ts');
  const pace = { ...politePace, ...pauseOf(asked) };
  const options = { private: asked.private, live: asked.live, pace };
  const done: RecheckedOne[] = [];
  for await (const one of recheckSources(desk, options, (url) => readSourceAgain(url, rules))) {
    terminal.progress?.(`${one.place} of ${one.of}: ${printable(one.source.title).slice(0, 60)}`);
    done.push(one);
  }
  terminal.progress?.('');
  return { json: allRecheckedJson(done), text: () => allRecheckedText(done, terminal.width) };
}

function pauseOf({ pause }: Asked): { readonly pauseMs?: number } {
  if (pause === undefined) return {};
  if (/^\d{1,4}(\.\d{1,3})?$/.test(pause)) return { pauseMs: Number(pause) * 1000 };
  throw new InvalidInput('bad_pause', `"${pause.slice(0, 60)}" is no number of seconds.`, {
    hints: ['Write seconds, such as --pause 5 or --pause 0.5.'],
  });
}

function whichSource(): InvalidInput {
  return new InvalidInput('which_source', 'Say which source to look in, or --all.', {
    hints: [
      'asof source recheck SOURCE [PATH] [--live], or asof source recheck --all [--pause SECONDS].',
    ],
  });
}
