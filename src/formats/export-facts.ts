/** What an export says of itself beside what the desk holds. */
export interface ExportFacts {
  /** Who publishes it. */
  readonly publisher: string;
  /** Whether the desk knows them as a person. */
  readonly isPerson?: boolean;
  /** Where the publisher's pages of claims are: `https://example.org/facts/`; null where there are none. */
  readonly site: string | null;
  /** The licence line, as it was given. */
  readonly licence: string | null;
}
