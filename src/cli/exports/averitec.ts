import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import type { AveritecClaim } from '../../formats/averitec/averitec-schema.ts';
import { averitecClaim } from '../../formats/averitec/write-averitec.ts';
import type { ForeignValue } from '../../formats/foreign.ts';
import { jsonArray } from '../../formats/json-array.ts';
import type { Dossier } from '../../model/dossier.ts';
import { foreignRows } from '../../queries/foreign-rows.ts';
import { resolveMoment } from '../../queries/moment.ts';
import { statusFactsOf } from '../../summaries/status-facts-of.ts';
import { statusSentence } from '../../summaries/status-sentence.ts';
import { asTable } from './as-table.ts';
import { claimsWithText, numbersOf } from './claims-to-export.ts';
import { type Exporter, type ExportOptions, ofClaims } from './exporter.ts';
import { whoseReviews } from './whose-reviews.ts';

/** Claims as AVeriTeC has them: as the desk sees them, as they came in from there, or both. */
export const averitec: Exporter = {
  extension: 'json',
  mediaType: 'application/json',
  licence: 'beside',
  takes: [...ofClaims, 'reviews'],
  run: async (desk, options) => {
    const whose = whoseReviews(options.reviews);
    if (whose !== 'ours' && options.public) throw rowsNotPublic();
    const { dossiers, counts } = claimsWithText(desk, options);
    const texts =
      whose === 'ours' ? claimsOf(dossiers) : withRows(desk, dossiers, { whose, options });
    return {
      tables: [
        { name: 'claims', means: 'Claims with questions and answers, as AVeriTeC has them.' },
      ],
      pieces: asTable('claims', jsonArray(texts)),
      facts: () => counts,
    };
  },
};

async function* claimsOf(dossiers: AsyncIterable<Dossier>): AsyncIterable<AveritecClaim> {
  for await (const dossier of dossiers) yield claimOf(dossier);
}

const claimOf = (dossier: Dossier): AveritecClaim =>
  averitecClaim(dossier, statusSentence(statusFactsOf(dossier)));

interface Wanted {
  readonly whose: 'others' | 'all';
  readonly options: ExportOptions;
}

/** Rows come in the order of their files, each as it came in, whatever was merged or corrected since. */
async function* withRows(
  desk: Desk,
  dossiers: AsyncIterable<Dossier>,
  { whose, options }: Wanted,
): AsyncIterable<AveritecClaim | ForeignValue> {
  const wanted = new Set<number>();
  for await (const dossier of dossiers) {
    for (const n of numbersOf(dossier)) wanted.add(n);
    if (whose === 'all') yield claimOf(dossier);
  }
  const { n: upTo } = await resolveMoment(desk, options);
  for await (const { n, row } of foreignRows(desk.store.reader, { format: 'averitec', upTo })) {
    if (wanted.has(n)) yield row;
  }
}

/** A row says who said it and what was found, whichever of its records the public may see. */
function rowsNotPublic(): InvalidInput {
  return new InvalidInput('rows_not_public', 'Claims as they came in are not for the public.', {
    hints: ['Leave --public out, or export --reviews ours.'],
  });
}
