import type { DossierMerged } from '../../model/dossier.ts';
import { allKnown, knownOf } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';

/** The claims that were merged into the one whose case this is, in the order of the merges. */
export const mergedClaims = (records: ClaimCase): readonly DossierMerged[] =>
  allKnown(records, 'merge').map((merge) => ({
    claim: knownOf(records, 'claim', merge.value.gone),
    merge,
  }));

/** The numbers of all claims whose case this is: the one that counts, and those that count as it. */
export const claimNumbers = (records: ClaimCase): readonly number[] =>
  allKnown(records, 'claim').map(({ n }) => n);
