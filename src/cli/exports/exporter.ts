import type { Desk } from '../../desk.ts';

/** What an export is asked; each format says which of these it takes. */
export interface ExportOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly claim?: string;
  readonly status?: string;
  readonly kind?: string;
  readonly speaker?: string;
  readonly topic?: string;
  readonly public?: true;
  readonly publisher?: string;
  readonly site?: string;
  readonly licence?: string;
  readonly reviews?: string;
  readonly table?: string;
  readonly lossless?: true;
  readonly content?: true;
}

/** A table or document that an export is made of. */
export interface ExportedTable {
  readonly name: string;
  /** What is in it, in one sentence. */
  readonly means: string;
  /** Of a table: the names of its columns. */
  readonly columns?: readonly string[];
}

/** A piece of the text of one of them. */
export interface ExportedPiece {
  readonly table: string;
  readonly text: string;
}

/** An export on its way. */
export interface Exported {
  /** What it is made of; the first is what is written where only one file is. */
  readonly tables: readonly ExportedTable[];
  readonly pieces: AsyncIterable<ExportedPiece>;
  /** Facts for the report, such as how many there are; known when the pieces are written. */
  readonly facts: () => Readonly<Record<string, unknown>>;
}

/** A format that a desk can be written in. */
export interface Exporter {
  /** How its files end. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether its documents have a place for a licence; else it stands in the `datapackage.json` of a folder. */
  readonly licence: 'inside' | 'beside';
  /** Which options it takes; any other is refused. */
  readonly takes: readonly (keyof ExportOptions)[];
  readonly run: (desk: Desk, options: ExportOptions) => Promise<Exported>;
}

/** The options that narrow the claims of an export. */
export const whichClaims = ['claim', 'status', 'kind', 'speaker', 'topic'] as const;

/** The options of formats that are made of claims. */
export const ofClaims = [
  ...(['asOf', 'knownAt', ...whichClaims] as const),
  ...(['public', 'publisher', 'site', 'licence'] as const),
] as const;
