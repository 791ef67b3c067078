import type { Desk } from '../../desk.ts';
import type { ExportFacts } from '../../formats/export-facts.ts';
import type { Dossier } from '../../model/dossier.ts';
import { claimDossiers } from '../../queries/claim-dossiers.ts';
import { shownDossier } from '../../summaries/shown-dossier.ts';
import { claimFilters } from '../commands/claim-filters.ts';
import type { ExportOptions } from './exporter.ts';

/** The claims of an export, and how many there were so far. */
export interface ClaimsToExport {
  readonly dossiers: AsyncIterable<Dossier>;
  readonly counts: { claims: number };
}

/** Each claim that the options ask for, with what a reader as of the day may see of it, and no draft. */
export function claimsToExport(desk: Desk, options: ExportOptions): ClaimsToExport {
  const counts = { claims: 0 };
  const { asOf, knownAt, claim, speaker, topic } = options;
  const found = claimDossiers(desk, {
    ...{ asOf, knownAt, claim, speaker, topic, public: options.public },
    ...claimFilters(options),
  });
  return { dossiers: counted(found, counts), counts };
}

async function* counted(
  dossiers: AsyncIterable<Dossier>,
  counts: { claims: number },
): AsyncIterable<Dossier> {
  for await (const dossier of dossiers) {
    counts.claims += 1;
    yield shownDossier(dossier);
  }
}

/** What the export says of itself; without a publisher the one who exports is named. */
export function exportFacts(
  { actor }: Desk,
  { publisher, site, licence }: ExportOptions,
): ExportFacts {
  return { publisher: publisher ?? actor.name, site: site ?? null, licence: licence ?? null };
}
