import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** What a file imports, at its head or on the way: paths of our own files, and names of packages. */
export function importsOf(file: SourceFile): readonly string[] {
  return [...file.uncommented.matchAll(importing)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.') ? posix.join(posix.dirname(file.path), name) : packageOf(name);
  });
}

const importing =
  /^(?:import|export)\s[^;'"]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

const packageOf = (name: string): string =>
  name.startsWith('node:') ? name : name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** The room a path lies in: a folder of src, or a file at its top by its name. */
export function roomOf(path: string): string {
  return path.replace(/^src\/([^/]+)(?:\/.*)?$/, '$1');
}

/** The files that starting points reach by imports, themselves included. */
export function reachedFrom(
  files: readonly SourceFile[],
  starts: readonly string[],
): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(starts);
  for (const path of reached) {
    const file = byPath.get(path);
    for (const next of file === undefined ? [] : importsOf(file)) reached.add(next);
  }
  return reached;
}
