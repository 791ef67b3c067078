/** What the commands that record a source are told of it. */
export interface SourceOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string[];
  readonly kind?: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly language?: string;
  readonly wording?: string[];
  readonly origin?: string;
  readonly note?: string;
  readonly slug?: string;
  readonly source?: string;
  readonly private?: true;
}
