import { bibtexEntry } from '../../formats/citations/bibtex.ts';
import { cslItem } from '../../formats/citations/csl-json.ts';
import { risEntry } from '../../formats/citations/ris.ts';
import { jsonArray } from '../../formats/json-array.ts';
import type { Dossier, DossierSource } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';
import { asTable } from './as-table.ts';
import { claimsToExport } from './claims-to-export.ts';
import { type Exporter, ofClaims } from './exporter.ts';

/** Sources as CSL-JSON, which Zotero reads. */
export const cslJson = citations('json', 'application/vnd.citationstyles.csl+json', (sources) =>
  jsonArray(each(sources, cslItem)),
);

/** Sources as BibTeX. */
export const bibtex = citations('bib', 'application/x-bibtex', (sources) =>
  each(sources, bibtexEntry),
);

/** Sources as RIS. */
export const ris = citations('ris', 'application/x-research-info-systems', (sources) =>
  each(sources, risEntry),
);

function citations(
  extension: string,
  mediaType: string,
  write: (sources: AsyncIterable<DossierSource>) => AsyncIterable<string>,
): Exporter {
  return {
    extension,
    mediaType,
    licence: 'beside',
    takes: [...ofClaims],
    run: async (desk, options) => {
      const { dossiers, counts } = claimsToExport(desk, options);
      const own = { sources: 0 };
      return {
        tables: [{ name: 'sources', means: 'Works that the claims rest on.' }],
        pieces: asTable('sources', write(sourcesOf(dossiers, own))),
        facts: () => ({ ...counts, ...own }),
      };
    },
  };
}

/** Each source once, in the order of the claims that name it; none of which the texts were withheld, its title among them. */
async function* sourcesOf(
  dossiers: AsyncIterable<Dossier>,
  counts: { sources: number },
): AsyncIterable<DossierSource> {
  const seen = new Set<number>();
  for await (const { sources } of dossiers) {
    for (const source of sources) {
      if (seen.has(source.n) || isGone(source)) continue;
      seen.add(source.n);
      counts.sources += 1;
      yield source;
    }
  }
}

async function* each<Value, Result>(
  values: AsyncIterable<Value>,
  make: (value: Value) => Result,
): AsyncIterable<Result> {
  for await (const value of values) yield make(value);
}
