import type { Desk } from '../../desk.ts';
import type { Dossier } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';
import { isMistake } from '../../model/is-mistake.ts';
import { claimDossiers } from '../../queries/claim-dossiers.ts';
import { shownDossier } from '../../summaries/shown-dossier.ts';
import { claimFilters } from '../commands/claim-filters.ts';
import type { ExportOptions } from './exporter.ts';

/** The claims of an export, and how many there were so far. */
export interface ClaimsToExport {
  readonly dossiers: AsyncIterable<Dossier>;
  readonly counts: { claims: number };
}

/** Each claim that the options ask for, with what a reader as of the day may see of it, and neither draft nor mistake. */
export function claimsToExport(desk: Desk, options: ExportOptions): ClaimsToExport {
  const counts = { claims: 0 };
  return { dossiers: counted(claimsThatCount(desk, options), counts), counts };
}

/**
 * The same without the claims of which the text was withheld, and how many these are: for standards of others, in which
 * whatever stands in the place of the text is read as the claim.
 */
export function claimsWithText(
  desk: Desk,
  options: ExportOptions,
): ClaimsToExport & { readonly counts: { withheld: number } } {
  const counts = { claims: 0, withheld: 0 };
  return { dossiers: counted(withText(claimsThatCount(desk, options), counts), counts), counts };
}

/** The numbers of a claim: its own, and those of the claims that were merged into it. */
export const numbersOf = ({ claim, merged }: Dossier): readonly number[] => [
  claim.n,
  ...merged.map((each) => each.claim.n),
];

async function* claimsThatCount(desk: Desk, options: ExportOptions): AsyncIterable<Dossier> {
  const { asOf, knownAt, claim, speaker, topic } = options;
  const found = claimDossiers(desk, {
    ...{ asOf, knownAt, claim, speaker, topic, public: options.public },
    ...claimFilters(options),
  });
  for await (const dossier of found) {
    if (!dossier.claim.draft && !isMistake(dossier.claim)) yield dossier;
  }
}

async function* withText(
  dossiers: AsyncIterable<Dossier>,
  counts: { withheld: number },
): AsyncIterable<Dossier> {
  for await (const dossier of dossiers) {
    if (isGone(dossier.claim)) counts.withheld += 1;
    else yield dossier;
  }
}

async function* counted(
  dossiers: AsyncIterable<Dossier>,
  counts: { claims: number },
): AsyncIterable<Dossier> {
  for await (const dossier of dossiers) {
    counts.claims += 1;
    yield shownDossier(accepted(dossier));
  }
}

/** An export goes to others, so what is only proposed, or was a mistake of the desk, is not in it, nor what undercuts that. */
function accepted(dossier: Dossier): Dossier {
  const { evidence, absences } = dossier;
  const gone = new Set<number>();
  for (const { n, value, ...each } of evidence.toSorted((one, other) => one.n - other.n)) {
    if (each.draft || isMistake(each) || gone.has(value.undercuts ?? 0)) gone.add(n);
  }
  return {
    ...dossier,
    evidence: evidence.filter(({ n }) => !gone.has(n)),
    absences: absences.filter((each) => !each.draft && !isMistake(each)),
  };
}
