import type { ClaimDifference, MergedClaims } from '../../services/merge-claims.ts';
import type { PartedClaims } from '../../services/part-claims.ts';
import { plainText } from '../../summaries/phrase.ts';
import { fieldInWords, quotedWithin } from '../../summaries/words/english/basics.ts';
import { standsInWords } from './stands-in-words.ts';

/** What became one, said in lines. */
export function mergedClaimsText(merged: MergedClaims): string {
  const { merge, kept, gone, before, after, differs, confirms, rejects } = merged;
  return [
    `Recorded merge ${merge.n}: claim ${gone.n} counts as claim ${kept.n}.`,
    `Before: claim ${kept.n}: ${standsInWords(before.kept)}; claim ${gone.n}: ${standsInWords(before.gone)}. Now both: ${standsInWords(after)}.`,
    ...confirms.map((link) => `Confirmed link ${link}, which proposed it.`),
    ...rejects.map((link) => `Rejected link ${link}, by which one denied the other.`),
    ...differs.map((each) => differenceText(each, merged)),
  ].join('\n');
}

/** The one that is kept holds, also in what it leaves open. */
function differenceText(
  { field, ...values }: ClaimDifference,
  { kept, gone }: MergedClaims,
): string {
  const name = plainText(fieldInWords(field));
  const [ours, theirs] = [values.kept, values.gone].map((value) =>
    value === null ? null : plainText(quotedWithin(value)),
  );
  if (ours === null) {
    return `Only claim ${gone.n} gives ${name}, ${theirs}: it holds no more, since claim ${kept.n} gives none.`;
  }
  return theirs === null
    ? `Only claim ${kept.n} gives ${name}: ${ours} holds.`
    : `They differ in ${name}: ${ours} holds, not ${theirs}.`;
}

/** What is two again, said in lines. */
export function partedClaimsText(parted: PartedClaims): string {
  const { parting, kept, gone, reopens, before, after } = parted;
  return [
    `Recorded parting ${parting.n}: claims ${kept.n} and ${gone.n} are two again.`,
    `Before: ${standsInWords(before)}. Now claim ${kept.n}: ${standsInWords(after.kept)}; claim ${gone.n}: ${standsInWords(after.gone)}.`,
    ...reopens.map((link) => `Link ${link}, which the merge had settled, is as it was before.`),
  ].join('\n');
}
