import type { Dossier, Entered } from '../model/dossier.ts';
import type { Timeline } from '../queries/timeline/timeline.ts';
import { recordsOf } from '../summaries/records-of.ts';
import type { Page } from './visit.ts';

/** The last entry of the ledger that touched what a claim's page shows, by the records it shows. */
export function touchedBy(dossier: Dossier, { events }: Timeline): Page['touched'] {
  const shown = recordsOf(dossier).flatMap(({ entered, retractions, withheld, proposal }) => [
    entered,
    ...retractions.map((each) => each.entered),
    ...(withheld === undefined ? [] : [withheld.entered]),
    ...(proposal?.decision == null ? [] : [proposal.decision.entered]),
  ]);
  const told = events.flatMap(({ entered }) => (entered === null ? [] : [entered]));
  return lastOf([...shown, ...told]);
}

/** The latest of these. */
export function lastOf(entered: readonly Pick<Entered, 'position' | 'at'>[]): Page['touched'] {
  const last = entered.reduce<Pick<Entered, 'position' | 'at'> | null>(
    (latest, each) => (latest !== null && latest.position >= each.position ? latest : each),
    null,
  );
  return last === null ? null : { position: last.position, at: last.at };
}
