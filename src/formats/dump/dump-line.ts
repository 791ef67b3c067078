import type { z } from 'zod';
import type { lineSchemas } from './line-schemas.ts';

/** Raised when the lines of a dump change their shape. */
export const dumpVersion = 1;

/** What each line of a dump is called by its one key, with what stands under it; `line-schemas.ts` says it. */
export type DumpLines = {
  readonly [Key in keyof typeof lineSchemas]: Readonly<z.output<(typeof lineSchemas)[Key]>>;
};

/** How many of each a whole dump has. */
export interface DumpCounts {
  entries: number;
  records: number;
  blobs: number;
  importRows: number;
}
