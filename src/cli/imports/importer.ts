import type { Desk } from '../../desk.ts';
import type { Answer } from '../context.ts';
import type { Terminal } from '../terminal.ts';

/** What `asof import` is told beside the format and the files. */
export interface ImportOptions {
  readonly dryRun?: true;
  readonly private?: true;
}

/** Brings in the files of one format. */
export type Importer = (
  desk: Desk,
  options: ImportOptions & { readonly files: readonly string[] },
  terminal: Terminal,
) => Promise<Answer>;
