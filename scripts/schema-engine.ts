import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** What lies in each database beside Prisma's schema: full-text tables, their shadows, what is kept beside them, bookkeeping. */
export const externalTables = {
  sqlite: [
    '_prisma_migrations',
    'derived_shown',
    ...['derived_search', 'derived_article'].flatMap((table) => [
      table,
      ...['data', 'idx', 'docsize', 'config'].map((shadow) => `${table}_${shadow}`),
    ]),
  ],
  postgresql: ['public._prisma_migrations', 'public.derived_search', 'public.derived_article'],
} as const;

/** A schema as Prisma's engine takes it: name and text of its files. */
export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** What a diff found: SQL that leads from one to the other, and whether there is a difference. */
export interface SchemaDifference {
  readonly sql: string;
  readonly differs: boolean;
}

/**
 * Prisma's own schema engine, from its npm package, over a driver adapter: no download, no binary. A
 * tool of development and of the drift test; the product's migrations run without it.
 */
export async function openSchemaEngine(
  schema: SchemaFile,
  factory: SqlMigrationAwareDriverAdapterFactory,
  external: readonly string[],
) {
  await loadWasm();
  const engine = await SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  const target = { tag: 'schemaDatamodel' as const, files: [{ ...schema }] };
  const diff = async (from: 'empty' | 'database'): Promise<SchemaDifference> => {
    const { stdout, exitCode } = await engine.diff({
      from:
        from === 'empty'
          ? { tag: 'empty' }
          : { tag: 'schemaDatasource', files: [{ ...schema }], configDir: '.' },
      to: target,
      script: true,
      exitCode: true,
      filters: { externalTables: [...external], externalEnums: [] },
    });
    return { sql: stdout ?? '', differs: exitCode === 2 };
  };
  return { diff, close: () => engine.free() };
}

let loaded: Promise<void> | undefined;
function loadWasm(): Promise<void> {
  loaded ??= (async () => {
    const path = createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
    const module = new wasm.Module(readFileSync(path));
    const { exports } = new wasm.Instance(module, { './schema_engine_bg.js': bindings });
    Reflect.get(bindings, '__wbg_set_wasm')(exports);
    const start = exports.__wbindgen_start;
    if (typeof start === 'function') start();
  })();
  return loaded;
}

/** The types of Node 20 do not name WebAssembly's constructors. */
const wasm = Reflect.get(globalThis, 'WebAssembly') as {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, unknown>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};
