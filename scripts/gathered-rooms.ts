import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** What commands import when they run, gathered room by room. */
const rooms = ['src/queries', 'src/services', 'src/cli/present'];

/**
 * A command imports what it needs when it runs. Were each of those modules an entry of its own, the bundle would fall
 * into hundreds of chunks, one for every set of commands that share a module, and a process would open dozens.
 * So all that commands import of one room at run time is one module here, and reading commands still load nothing of services.
 */
export function gatheredRooms(commands: readonly string[]): Plugin {
  const wanted = new Map(rooms.map((room) => [room, new Set<string>()]));
  for (const file of commands) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(dynamicImport)) {
      const path = resolve(dirname(file), specifier);
      wanted.get(roomOf(path) ?? '')?.add(path);
    }
  }
  return {
    name: 'gathered-rooms',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const room = roomOf(resolve(resolveDir, path));
        return room === undefined ? undefined : { path: room, namespace: 'room' };
      });
      build.onLoad({ filter: /.*/, namespace: 'room' }, ({ path }) => ({
        contents: exporting([...(wanted.get(path) ?? [])].sort()),
        resolveDir: process.cwd(),
        loader: 'ts',
      }));
    },
  };
}

const dynamicImport = /\bimport\(\s*'(\.[^']+)'\s*\)/g;

const roomOf = (path: string): string | undefined =>
  rooms.find((room) => path.startsWith(join(process.cwd(), room, '/')));

/** @throws Error when two modules of a room export one name: a command could not tell which it gets. */
function exporting(files: readonly string[]): string {
  const from = new Map<string, string>();
  for (const file of files) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(exported)) {
      const other = from.get(name);
      if (other !== undefined) throw new Error(`${other} and ${file} both export ${name}.`);
      from.set(name, file);
    }
  }
  return files
    .map((file) => `export * from './${relative(process.cwd(), file).replaceAll('\\', '/')}';`)
    .join('\n');
}

const exported = /^export (?:async )?(?:abstract )?(?:function\*?|const|class) (\w+)/gm;
