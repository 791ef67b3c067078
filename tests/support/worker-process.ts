import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A TypeScript file running as a process of its own, and what it has printed so far. */
export interface Worker {
  readonly process: ChildProcessWithoutNullStreams;
  readonly lines: readonly string[];
  /** Waits for the first line it has not given yet. */
  nextLine(): Promise<string>;
  /** Waits for the end; gives the exit code and what went to standard error. */
  ended(): Promise<{ readonly code: number | null; readonly errors: string }>;
}

/** How this repository's TypeScript is run: by Node itself, through tsx. */
export const nodeArguments: readonly string[] = ['--import', 'tsx'];

/** Starts a worker; `wrapper` is a program that runs it, such as strace. */
export function startWorker(
  file: string,
  parameters: readonly string[],
  wrapper: readonly string[] = [],
): Worker {
  const [command = '', ...before] = [...wrapper, process.execPath];
  const child = spawn(command, [...before, ...nodeArguments, file, ...parameters]);
  const lines: string[] = [];
  let errors = '';
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const closed = Promise.all([once(child, 'close'), once(reader, 'close')]);
  let given = 0;
  return {
    process: child,
    lines,
    nextLine: async () => {
      while (lines.length <= given) {
        const line = once(reader, 'line');
        await Promise.race([line, closed]);
        if (lines.length <= given && child.exitCode !== null) throw new Error(errors);
      }
      given += 1;
      return lines[given - 1] ?? '';
    },
    ended: async () => {
      await closed;
      return { code: child.exitCode, errors };
    },
  };
}
