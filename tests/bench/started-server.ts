import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A server in a process of its own. */
export interface Started {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts a server that says on standard error where it answers. */
export function started(words: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const url = /Serving (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, process: child });
    });
    child.once('exit', () => reject(new Error(`${words.join(' ')}: ${said}`)));
  });
}

/** What a server has had of the processor so far, in milliseconds; NaN where the system does not tell it of another process. */
export function processorOf({ process: { pid } }: Started): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

/** Linux counts in hundredths of a second. */
const tick = 10;
