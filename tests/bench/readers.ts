import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chance } from './spoken-world.ts';

/** A page that is asked for; with `at`, when it is due, in milliseconds from the start, else as soon as its connection is free. */
export interface PageAsked {
  readonly url: string;
  readonly at?: number;
}

/** What readers waited for their pages, in milliseconds, and how many pages a second they got. */
export interface Waited {
  readonly median: number;
  readonly p99: number;
  readonly aSecond: number;
}

/** Asks for pages over so many connections, in a process of its own, so that who asks does not hold up who answers. */
export function readersAsk(connections: number, requests: readonly PageAsked[]): Promise<Waited> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load-generator.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify({ connections, requests }));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(said) as Waited);
      else reject(new Error(`The readers ended with ${code}.`));
    });
  });
}

/** So many draws of these, the one of rank r about as often as 1/r (Zipf's law), the same for the same seed. */
export function asReadersChoose<Thing>(
  things: readonly Thing[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly Thing[] {
  return Array.from({ length: draws }, (_, draw) => {
    const rank = Math.floor(things.length ** chance(seed * 1_000_003 + draw));
    return things[rank - 1] as Thing;
  });
}
