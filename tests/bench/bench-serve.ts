import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { inTurns, type Measured, rounded, timed } from './bound.ts';

/** The page of a claim by `asof serve`, kept and made anew, against a bare handler that answers with the same bytes. */
export async function benchServe(
  folder: string,
  { path, claims }: { readonly path: string; readonly claims: number },
): Promise<readonly Measured[]> {
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const ours = await started([cli, 'serve', '--port', '0', '--desk', `file:${path}`]);
  const addresses = someClaims(path, 3_000).map((n) => `${ours.url}/claims/${n}`);
  const [first = ''] = addresses;
  const file = join(folder, 'page.html');
  writeFileSync(file, await asked(first));
  const bare = await started([join(import.meta.dirname, 'bare-server.mjs'), file]);
  let next = 0;
  const fresh = (): string => {
    next += 1;
    return addresses[next % addresses.length] ?? first;
  };
  const times = await inTurns(
    { warm: 50, timed: 500 },
    { bare: () => asked(bare.url), kept: () => asked(first), made: () => asked(fresh()) },
  );
  const slowest = await slowestOf(50, 2_000, fresh);
  const bareSlowest = await slowestOf(50, 2_000, () => bare.url);
  for (const { process } of [ours, bare]) process.kill();
  const against =
    'a bare Hono handler that answers with the same bytes, on one connection in turns';
  const figures = (time: number): string =>
    `${rounded(time * 1000)} µs against ${rounded(times.bare * 1000)} µs`;
  return [
    ratio('a claim page that is kept', times.kept / times.bare, 3, figures(times.kept)),
    ratio('a claim page that is made', times.made / times.bare, 12, figures(times.made)),
    {
      ...{ name: `the slowest of a hundred claim pages, 50 connections, ${claims} claims` },
      ...{ compared: 'itself: no page is asked for twice', found: slowest, unit: 'ms' },
      ...{ bound: 50, is: 'at most' },
      figures: `the 99th percentile; of the bare handler ${rounded(bareSlowest)} ms`,
    },
  ];

  function ratio(name: string, found: number, bound: number, said: string): Measured {
    return { name, compared: against, found, unit: 'x', bound, is: 'at most', figures: said };
  }
}

interface Started {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts a server that says on standard error where it answers. */
function started(words: readonly string[]): Promise<Started> {
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

const agent = new Agent({ keepAlive: true, maxSockets: 50 });

function asked(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(chunks).toString());
        else reject(new Error(`${url}: ${answer.statusCode}`));
      });
    }).once('error', reject);
  });
}

/** The 99th percentile of so many requests over so many connections, in milliseconds. */
async function slowestOf(
  connections: number,
  requests: number,
  address: () => string,
): Promise<number> {
  const times: number[] = [];
  const one = async (): Promise<void> => {
    for (let turn = 0; turn < requests / connections; turn += 1) {
      const url = address();
      times.push(await timed(() => asked(url)));
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

/** Claims from all over the desk. */
function someClaims(path: string, count: number): readonly number[] {
  const db = new Database(path, { readonly: true });
  const all = db.prepare('SELECT n FROM record_claim ORDER BY n').pluck().all() as number[];
  db.close();
  return Array.from({ length: count }, (_, index) => all[(index * 7_919) % all.length] ?? 0);
}
