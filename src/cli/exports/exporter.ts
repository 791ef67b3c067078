import type { Desk } from '../../desk.ts';

/** What an export is asked. */
export interface ExportOptions {
  readonly knownAt?: string;
  readonly content?: true;
}

/** An export on its way: its text, and what there is to say of it when it is written. */
export interface Exported {
  readonly pieces: AsyncIterable<string>;
  /** Facts for the report, such as how many records there are. */
  readonly facts: () => Readonly<Record<string, unknown>>;
}

/** Makes an export of a desk in one format. */
export type Exporter = (desk: Desk, options: ExportOptions) => Promise<Exported>;
