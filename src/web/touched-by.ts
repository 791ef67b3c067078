import type { Dossier, DossierRecord, Entered } from '../model/dossier.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { Timeline } from '../queries/timeline/timeline.ts';
import { recordsOf } from '../summaries/records-of.ts';
import type { Page } from './visit.ts';

/** The last entry of the ledger that touched what a claim's page shows, by the records it shows. */
export function touchedBy(dossier: Dossier, { events }: Timeline): Page['touched'] {
  const shown = recordsOf(dossier).flatMap(enteredFor);
  const told = events.flatMap(({ entered }) => (entered === null ? [] : [entered]));
  return lastOf([...shown, ...told]);
}

/** The entries of a record, and of what became of it: retractions, a withholding, a verdict. */
export const enteredFor = ({
  entered,
  retractions,
  withheld,
  proposal,
}: DossierRecord<NounName>): readonly Entered[] => [
  entered,
  ...retractions.map((each) => each.entered),
  ...(withheld === undefined ? [] : [withheld.entered]),
  ...(proposal?.decision == null ? [] : [proposal.decision.entered]),
];

/** The latest of these. */
export function lastOf(entered: readonly Pick<Entered, 'position' | 'at'>[]): Page['touched'] {
  const last = entered.reduce<Pick<Entered, 'position' | 'at'> | null>(
    (latest, each) => (latest !== null && latest.position >= each.position ? latest : each),
    null,
  );
  return last === null ? null : { position: last.position, at: last.at };
}
