import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { gatheredRooms } from './gathered-rooms.ts';

/** What is not bundled: a native addon, a driver that loads its parts when it needs them, and what only some install. */
const external = ['better-sqlite3', 'pg', '@energetic-ai/*'];

/**
 * Bundles the command and the library into `dist`, each command a chunk of its own, so that a command
 * loads what it needs and no more.
 */
export async function bundle(): Promise<void> {
  await build({
    ...settings,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [gatheredRooms(sourcesBelow('src'))],
  });
  await bundleWorker();
}

/** The worker that reads foreign content, in a file of its own: it shares nothing with who started it. */
export async function bundleWorker(): Promise<void> {
  await build({ ...settings, entryPoints: { 'reading-worker': 'src/reading/reading-worker.ts' } });
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** CommonJS modules inside an ES module bundle still ask for `require`; a short name would meet theirs. */
const requireForBundledModules =
  "import { createRequire as asofCreateRequire } from 'node:module'; const require = asofCreateRequire(import.meta.url);";

const settings = {
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external,
  banner: { js: requireForBundledModules },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'external',
  logLevel: 'warning',
} as const;
