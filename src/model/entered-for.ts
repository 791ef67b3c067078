import type { DossierRecord, Entered } from './dossier.ts';
import type { NounName } from './record/noun-name.ts';

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
