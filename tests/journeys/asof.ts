import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../scripts/bundle.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { deskOf, onServer } from '../support/server-desks.ts';

/** The command as it is built. */
export const cli = join(import.meta.dirname, '../../dist/cli.js');
if (!existsSync(cli)) await bundle();

/** What a command line left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as the one JSON document that `--json` prints; undefined when it is none. */
  readonly json: Json;
}

/** A JSON document, to be asked for its parts without a type for each. */
interface Json {
  readonly [key: string]: Json | undefined;
}

/** What a process is given beside its words. */
export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Runs the command under another user's number, with `setpriv`. */
  readonly user?: number;
  /** Where standard output goes, by the shell. */
  readonly output?: string;
}

/** Runs `asof` as a process in a folder, by somebody called Ana Ruiz, on the folder's own desk. */
export function asof(folder: string, ...words: readonly string[]): Promise<Run> {
  return asofIn(folder, {}, ...words);
}

/** The same, with an input, an environment or a user of its own. */
export function asofIn(
  folder: string,
  { input, env, user, output }: Surroundings,
  ...words: readonly string[]
): Promise<Run> {
  const into =
    output === undefined ? [] : ['sh', '-c', 'out=$1; shift; "$@" > "$out"', 'sh', output];
  const command = [...into, process.execPath, cli, ...words];
  const as =
    user === undefined ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups'];
  const [program = '', ...rest] = [...as, ...command];
  const surroundings = {
    ...process.env,
    ASOF_DESK: onServer ? deskOf(folder) : undefined,
    ASOF_ACTOR: 'Ana Ruiz',
    ...env,
  };
  return new Promise((resolve) => {
    const child = execFile(
      program,
      rest,
      { cwd: folder, env: surroundings, maxBuffer: 64_000_000 },
      (error, stdout, stderr) => {
        const code = error ? Number(error.code ?? -1) : 0;
        resolve({ code, stdout, stderr, json: jsonOf(stdout) });
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** The same command line inside this process: as good a test of what it says, and much faster. */
export async function asofHere(
  folder: string,
  { input = '' }: Pick<Surroundings, 'input'>,
  ...words: readonly string[]
): Promise<Run> {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    width: 100,
    input: async () => Buffer.from(input),
  };
  const desk = words.includes('--desk') ? [] : ['--desk', deskOf(folder)];
  const actor = words.includes('--actor') ? [] : ['--actor', 'Ana Ruiz'];
  await runCli([...words, ...desk, ...actor], terminal);
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { code, stdout: said.out, stderr: said.err, json: jsonOf(said.out) };
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined as unknown as Json;
  }
}
