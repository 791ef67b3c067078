import { InvalidInput } from '../../errors.ts';
import { printable } from '../../text/printable.ts';
import { reading } from '../context.ts';
import { withExamples } from '../options.ts';
import type { Register } from '../register.ts';
import { untilStopped } from '../until-stopped.ts';

interface ServeCommandOptions {
  readonly host: string;
  readonly port: string;
  readonly allowHost?: readonly string[];
  readonly language: string;
}

export const serve: Register = (program, terminal) => {
  withExamples(
    program
      .command('serve')
      .description('the desk as web pages, read only, its public records alone')
      .option('--host <host>', 'where to listen; this machine alone unless told', '127.0.0.1')
      .option('--port <port>', 'the port; 0 is any that is free', '4173')
      .option('--allow-host <host...>', 'further names it answers to, with their port')
      .option('--language <language>', 'en or de', 'en'),
    'asof serve',
    'asof serve --port 8080 --language de',
    'asof serve --host 0.0.0.0 --allow-host facts.example.org',
  ).action((options: ServeCommandOptions, command) =>
    reading(command, terminal, async (desk) => {
      const { serveDesk } = await import('../../http/serve-desk.ts');
      const { getWords } = await import('../../summaries/words/languages.ts');
      const serving = await serveDesk({
        desk,
        words: getWords(options.language),
        host: options.host,
        port: portOf(options.port),
        allowedHosts: options.allowHost ?? [],
        onFailure: (error) => terminal.err(`${printable(String(error))}\n`),
      });
      terminal.err(`Serving ${serving.url} (Ctrl-C stops it).\n`);
      await untilStopped();
      await serving.close();
      return { json: { url: serving.url }, text: () => 'Stopped.' };
    }),
  );
};

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidInput('bad_port', `"${text.slice(0, 60)}" is no port.`, {
    hints: ['Give a number from 0 to 65535.'],
  });
}
