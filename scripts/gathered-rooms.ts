import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** What commands import when they run, gathered room by room. */
const rooms = ['src/queries', 'src/services', 'src/cli/present'];

/** What every command that opens a desk and asks it something needs, with all that these import. */
const core = ['src/open-desk.ts', 'src/queries/status.ts', 'src/queries/dossier.ts'];

/** Tables of words in many languages that are laid out when they are loaded: what reaches them is gathered apart in each room. */
const tables = resolve('src/matching/kind');

/** What has run before any command is looked up. */
const main = 'src/cli/main.ts';

/**
 * A command imports what it needs when it runs. Were each of those modules an entry of its own, the bundle would fall
 * into hundreds of chunks, one for every set of entries that share a module, and a process would open dozens. So all
 * that commands import of one room at run time is one module here; and whatever imports a module of the core imports
 * the whole core, which so becomes one chunk, as does what the main module has loaded already. Reading commands still
 * load nothing of services, and only those that match texts load what that takes.
 *
 * @param files every source file.
 */
export function gatheredRooms(files: readonly string[]): Plugin {
  const sources = new Map(files.map((file) => [resolve(file), readFileSync(file, 'utf8')]));
  const targets = new Set(
    [...sources].flatMap(([file, text]) =>
      [...text.matchAll(dynamicImport)].map(([, path = '']) => resolve(dirname(file), path)),
    ),
  );
  const heart = reachedFrom(
    core.map((file) => resolve(file)),
    sources,
  );
  const reachesCore = (file: string): boolean =>
    [...reachedFrom([file], sources)].some((reached) => heart.has(reached));
  const roomOf = (path: string): string | undefined => {
    const room = rooms.find((each) => path.startsWith(join(process.cwd(), each, '/')));
    const matches = [...reachedFrom([path], sources)].some((reached) => reached.startsWith(tables));
    return room !== undefined && matches ? `${room}-matching` : room;
  };
  // What is in the core itself must not import it: it would be in a circle, and run before what it needs.
  const entries = [...targets].filter(
    (file) => roomOf(file) === undefined && !heart.has(file) && reachesCore(file),
  );
  const base = reachedFrom([resolve(main)], sources);
  const loaded = importing([...base].filter((file) => file !== resolve(main)));
  const everyCore = `${loaded}\n${importing([...heart])}`;
  const targetsOf = (room: string): readonly string[] =>
    [...targets].filter((file) => (heart.has(file) ? 'core' : roomOf(file)) === room);
  return {
    name: 'gathered-rooms',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const target = resolve(resolveDir, path);
        const room = heart.has(target) ? 'core' : roomOf(target);
        return room === undefined ? undefined : { path: room, namespace: 'room' };
      });
      build.onLoad({ filter: /.*/, namespace: 'room' }, ({ path }) => ({
        contents: `${everyCore}\n${exporting(targetsOf(path))}`,
        resolveDir: process.cwd(),
        loader: 'ts',
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!targets.has(path) || heart.has(path) || base.has(path)) return undefined;
        const isCommand = path.startsWith(resolve('src/cli'));
        const others = entries.includes(path) ? everyCore : isCommand ? loaded : '';
        return { contents: `${sources.get(path)}\n${others}`, loader: 'ts' };
      });
    },
  };
}

const dynamicImport = /\bimport\(\s*'(\.[^']+)'\s*\)/g;
const staticImport = /^(?:import|export)\b(?! type\b)[^;]*?\bfrom '(\.[^']+)';/gm;

/** The source files that these import, and those in turn, when they are loaded. */
function reachedFrom(
  files: readonly string[],
  sources: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached) {
    for (const [, path = ''] of (sources.get(file) ?? '').matchAll(staticImport)) {
      const imported = resolve(dirname(file), path);
      if (sources.has(imported)) reached.add(imported);
    }
  }
  return reached;
}

const importing = (files: readonly string[]): string =>
  [...files]
    .sort()
    .map((file) => `import '${file}';`)
    .join('\n');

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
  return [...files]
    .sort()
    .map((file) => `export * from './${relative(process.cwd(), file).replaceAll('\\', '/')}';`)
    .join('\n');
}

const exported = /^export (?:async )?(?:abstract )?(?:function\*?|const|class) (\w+)/gm;
