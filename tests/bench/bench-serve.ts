import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { benchReaders } from './bench-readers.ts';
import { inTurns, type Measured, rounded } from './bound.ts';
import { type Started, started } from './started-server.ts';

/** The page of a claim by `asof serve`, kept and made anew, against a bare handler that answers with the same bytes. */
export async function benchServe(
  folder: string,
  { path, claims }: { readonly path: string; readonly claims: number },
): Promise<readonly Measured[]> {
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const ours = await started([cli, 'serve', '--port', '0', '--desk', `file:${path}`]);
  const addresses = everyClaim(path).map((n) => `${ours.url}/claims/${n}`);
  const file = join(folder, 'page.html');
  writeFileSync(file, await asked(addresses[0] ?? ''));
  const bare = await started([join(import.meta.dirname, 'bare-server.mjs'), file]);
  try {
    const [own, others] = [addresses.slice(0, 1_000), addresses.slice(1_000)];
    return [...(await ratios(own, bare)), ...(await benchReaders(others, { ours, bare, claims }))];
  } finally {
    for (const { process } of [ours, bare]) process.kill();
  }
}

async function ratios(addresses: readonly string[], bare: Started): Promise<readonly Measured[]> {
  const [first = '', ...others] = addresses;
  const times = await inTurns(
    { warm: 50, timed: 500 },
    {
      bare: () => asked(bare.url),
      kept: () => asked(first),
      made: (turn) => asked(others[turn] ?? first),
    },
  );
  const figures = (time: number): string =>
    `${rounded(time * 1000)} µs against ${rounded(times.bare * 1000)} µs`;
  const ratio = (name: string, time: number, bound: number): Measured => ({
    ...{ name, found: time / times.bare, unit: 'x', bound, is: 'at most', figures: figures(time) },
    compared: 'a bare Hono handler that answers with the same bytes, on one connection in turns',
  });
  return [
    ratio('a claim page that is kept', times.kept, 3),
    ratio('a claim page that is made', times.made, 12),
  ];
}

const agent = new Agent({ keepAlive: true });

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

/** Every claim of the desk once, neighbours far from each other. */
function everyClaim(path: string): readonly number[] {
  const db = new Database(path, { readonly: true });
  const all = db.prepare('SELECT n FROM record_claim ORDER BY n').pluck().all() as number[];
  db.close();
  return all.map((_, index) => all[(index * 7_919) % all.length] ?? 0);
}
