import type { Dossier, Entered } from '../model/dossier.ts';
import { enteredFor } from '../model/entered-for.ts';
import { recordsOf } from '../model/records-of.ts';
import type { Timeline } from '../queries/timeline/timeline.ts';
import type { Page } from './visit.ts';

/** The last entry of the ledger that touched what a claim's page shows, by the records it shows. */
export function touchedBy(dossier: Dossier, { events }: Timeline): Page['touched'] {
  const shown = recordsOf(dossier).flatMap(enteredFor);
  const told = events.flatMap(({ entered }) => (entered === null ? [] : [entered]));
  return lastOf([...shown, ...told]);
}

/** The latest of these entries. */
export function lastOf(entered: readonly Pick<Entered, 'position' | 'at'>[]): Page['touched'] {
  const last = entered.reduce<Pick<Entered, 'position' | 'at'> | null>(
    (latest, each) => (latest !== null && latest.position >= each.position ? latest : each),
    null,
  );
  return last === null ? null : { position: last.position, at: last.at };
}
