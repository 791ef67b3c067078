import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The library as it ships, which `npm run bench` builds first. From the sources the loader gives each closure its name anew, every
 * time one is made, which nobody who uses the library pays for.
 */
export const shipped: typeof import('../../src/index.ts') = await import(
  pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href
);
