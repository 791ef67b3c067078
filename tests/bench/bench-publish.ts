import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, rounded } from './bound.ts';

/** A site of so many claims, from nothing and again after one change, and an export of them, each a process of its own. */
export async function benchPublish(
  folder: string,
  { path, claims }: { readonly path: string; readonly claims: number },
): Promise<readonly Measured[]> {
  const file = join(folder, 'desk.db');
  copyFileSync(path, file);
  const desk = ['--desk', `file:${file}`, '--actor', 'Bench'];
  const site = join(folder, 'site');
  const words = ['publish', site, '--base', 'https://facts.example.org', '--as-of', '2026-12-31'];
  const plain = join(folder, 'plain');
  const bare = run(['publish', plain, ...words.slice(2), '--no-pictures', ...desk]);
  rmSync(plain, { recursive: true });
  const first = run([...words, ...desk]);
  run(['claim', 'log', '--text', 'The last of all claims.', ...desk]);
  const again = run([...words, ...desk]);
  const out = join(folder, 'reviews.jsonld');
  const exported = run(['export', 'claim-review', '--reviews', 'all', '-o', out, ...desk]);
  const what = `${claims} claims with pictures, and their sources and speakers`;
  return [
    atMost(`publishing ${what.replace('with', 'without')}`, bare.processor, {
      ...{ bound: 60, unit: 's', figures: said(bare) },
    }),
    atMost(`publishing ${what}`, first.processor, { bound: 120, unit: 's', figures: said(first) }),
    atMost('memory of it', first.megabytes, { bound: 300, unit: 'MB', figures: said(first) }),
    atMost('publishing again after one change', again.processor, {
      ...{ bound: 5, unit: 's', figures: said(again) },
    }),
    {
      ...{
        name: `export of ${claims} claims`,
        compared: 'itself: a process of its own, by the time of the processor',
      },
      ...{ found: claims / exported.processor, unit: 'claims/s', bound: 1000, is: 'at least' },
      figures: said(exported),
    },
  ];
}

interface Ran {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

const said = ({ seconds, processor, megabytes }: Ran): string =>
  `${rounded(seconds)} s, ${rounded(processor)} s of the processor, ${rounded(megabytes)} MB`;

const atMost = (
  name: string,
  found: number,
  { bound, unit, figures }: Pick<Measured, 'bound' | 'unit' | 'figures'>,
): Measured => ({
  ...{ name, found, unit, bound, is: 'at most', figures },
  compared: 'itself: a process of its own, by the time of the processor',
});

/** The command tells at its end what it took, on the descriptor beyond the standard ones. */
function run(words: readonly string[]): Ran {
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const told = join(import.meta.dirname, 'tell-usage.mjs');
  const from = performance.now();
  const ran = spawnSync(process.execPath, ['--import', told, cli, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - from) / 1000;
  if (ran.status !== 0) throw new Error(`asof ${words.join(' ')}: ${ran.stderr}`);
  const usage = JSON.parse(String(ran.output[3])) as Omit<Ran, 'seconds'>;
  return { ...usage, seconds };
}
