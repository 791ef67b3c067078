import type { DossierPassage, DossierSource } from '../model/dossier.ts';

/** What is quoted and from where, as people cite it. */
export interface Cited {
  readonly quote?: string | undefined;
  /** The title of the source. */
  readonly source?: string | undefined;
  /** Of the source, where it has pages. */
  readonly page?: string | undefined;
  /** In a recording, such as 00:12:31. */
  readonly time?: string | undefined;
}

/** How a record cites what it rests on: with the page or the time of its quote, where there is one. */
export function citedIn(passage: DossierPassage | null, source: DossierSource | undefined): Cited {
  return {
    quote: passage?.value.quote,
    source: source?.value.title,
    page: passage?.value.page?.toString(),
    time: passage?.value.time,
  };
}
