import type { AveritecClaim } from '../../formats/averitec/averitec-schema.ts';
import { averitecClaim } from '../../formats/averitec/write-averitec.ts';
import { jsonArray } from '../../formats/json-array.ts';
import type { Dossier } from '../../model/dossier.ts';
import { statusFactsOf } from '../../summaries/status-facts-of.ts';
import { statusSentence } from '../../summaries/status-sentence.ts';
import { asTable } from './as-table.ts';
import { claimsToExport } from './claims-to-export.ts';
import { type Exporter, ofClaims } from './exporter.ts';

/** Claims as AVeriTeC has them. */
export const averitec: Exporter = {
  extension: 'json',
  mediaType: 'application/json',
  licence: 'beside',
  takes: [...ofClaims],
  run: async (desk, options) => {
    const { dossiers, counts } = claimsToExport(desk, options);
    return {
      tables: [
        { name: 'claims', means: 'Claims with questions and answers, as AVeriTeC has them.' },
      ],
      pieces: asTable('claims', jsonArray(claimsOf(dossiers))),
      facts: () => counts,
    };
  },
};

async function* claimsOf(dossiers: AsyncIterable<Dossier>): AsyncIterable<AveritecClaim> {
  for await (const dossier of dossiers) {
    yield averitecClaim(dossier, statusSentence(statusFactsOf(dossier)));
  }
}
