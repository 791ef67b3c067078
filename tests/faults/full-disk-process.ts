/**
 * Runs on a small disk of its own: writes on a new desk and on one that is there, with more and more room
 * left, and prints what each command said, one JSON document a line.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { asofHere } from '../journeys/asof.ts';

const disk = process.argv[2] ?? '';
const filler = join(disk, 'filler');
const longText = 'The river rose. '.repeat(20_000);

/** Fills the disk until no more than so many bytes are free. */
function fillUpTo(left: number): void {
  const file = openSync(filler, 'w');
  const { bavail, bsize } = statfsSync(disk);
  const block = Buffer.alloc(bsize, 1);
  for (let count = bavail - Math.ceil(left / bsize); count > 0; count -= 1) writeSync(file, block);
  closeSync(file);
}

async function say(folder: string, left: number, ...words: readonly string[]): Promise<void> {
  const { code, json } = await asofHere(folder, { input: longText }, ...words, '--json');
  const files = readdirSync(folder);
  console.log(JSON.stringify({ left, command: words.join(' '), code, json, files }));
}

const log = ['claim', 'log', '--text', 'The bridge was closed.'];

for (let left = 0; left <= 1_400_000; left += 100_000) {
  const folder = join(disk, 'new');
  mkdirSync(folder);
  fillUpTo(left);
  await say(folder, left, ...log);
  await say(folder, left, 'init');
  rmSync(filler);
  await say(folder, left, ...log);
  await say(folder, left, 'verify');
  rmSync(folder, { recursive: true });
}

const known = join(disk, 'known');
mkdirSync(known);
await say(known, -1, ...log);
for (let left = 0; left <= 400_000; left += 20_000) {
  fillUpTo(left);
  await say(known, left, ...log);
  await say(known, left, 'source', 'capture', '-', '--title', 'A long text');
  await say(known, left, 'claim', 'list');
  rmSync(filler);
  await say(known, left, 'verify');
}
await say(known, -1, ...log);
await say(known, -1, 'claim', 'list', '--limit', '1000');
