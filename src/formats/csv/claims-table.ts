import { isoOfDay } from '../../model/day.ts';
import type { Dossier } from '../../model/dossier.ts';
import { misleadingMarks } from '../../model/misleading-marks.ts';
import { csvTable } from './csv-table.ts';

/** A claim a row, with where it stands. */
export const claimsTable = csvTable<Dossier>({
  name: 'claims',
  means: 'A claim, and where it stands as of the day.',
  rows: (dossier) => [dossier],
  columns: {
    id: ({ claim }) => claim.id,
    number: ({ claim }) => claim.n,
    slug: ({ claim }) => claim.slug,
    text: ({ claim }) => claim.value.text,
    kind: ({ claim }) => claim.value.claimKind,
    terms: ({ claim }) => claim.value.terms,
    about: ({ claim }) => claim.value.aboutOn?.text,
    due_on: ({ claim }) => claim.value.dueOn?.text,
    amount_low: ({ claim }) => claim.value.amountLow,
    amount_high: ({ claim }) => claim.value.amountHigh,
    unit: ({ claim }) => claim.value.unit,
    language: ({ claim }) => claim.value.language,
    topics: ({ topics }) => topics.map(({ value }) => value.name).join('; ') || null,
    as_of: ({ moment }) => moment.asOf,
    known_at: ({ moment }) => moment.knownAt,
    status: ({ derived }) => derived.status,
    rung: ({ derived }) => derived.rung,
    looked_until: ({ derived }) =>
      derived.lookedUntil === null ? null : isoOfDay(derived.lookedUntil),
    possible: ({ derived }) => derived.possible,
    firm_origins_for: ({ derived }) => derived.firm.for,
    firm_origins_against: ({ derived }) => derived.firm.against,
    assessed: ({ assessed }) => assessed?.value.status,
    assessed_by: ({ assessed }) => assessed?.entered.by,
    confidence: ({ assessed }) => assessed?.value.confidence,
    likelihood: ({ assessed }) => assessed?.value.likelihood,
    because: ({ assessed }) => assessed?.value.because,
    misleading: (dossier) =>
      misleadingMarks(dossier)
        .map(({ leftOut }) => leftOut)
        .join(' ') || null,
    stale: ({ stale }) => stale.join('; ') || null,
  },
});
