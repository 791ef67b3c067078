import type { Desk } from '../../desk.ts';

/** What `asof export` is told beside the format. */
export interface ExportOptions {
  readonly output?: string;
  readonly public?: true;
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** Writes what the desk holds in one format: the document, and what is told of it. */
export type Exporter = (
  desk: Desk,
  options: ExportOptions,
) => Promise<{ readonly text: string; readonly facts: Readonly<Record<string, unknown>> }>;
