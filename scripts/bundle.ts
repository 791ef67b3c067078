import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { gatheredRooms } from './gathered-rooms.ts';

/** What cannot be bundled: a native addon. */
const external = ['better-sqlite3'];

/**
 * Bundles the command and the library into `dist`, each command a chunk of its own, so that a command
 * loads what it needs and no more.
 */
export async function bundle(): Promise<void> {
  await build({
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    external,
    plugins: [gatheredRooms(filesBelow('src/cli'))],
    banner: { js: requireForBundledModules },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'external',
    logLevel: 'warning',
  });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** CommonJS modules inside an ES module bundle still ask for `require`; a short name would meet theirs. */
const requireForBundledModules =
  "import { createRequire as asofCreateRequire } from 'node:module'; const require = asofCreateRequire(import.meta.url);";
