import type { SuggestedClaim, SuggestedClaims } from '../../services/suggest-claims.ts';
import { table } from './table.ts';

/** Proposals as JSON: who speaks each paragraph, and each candidate with its place, its speaker and the drafts made. */
export function suggestedJson({ source, snapshot, paragraphs, drafts, known }: SuggestedClaims) {
  return { source, snapshot, drafts: drafts.map(draftJson), known, paragraphs };
}

function draftJson(draft: SuggestedClaim) {
  const { claim, passage, appearance, noted, speakerNumber, absence, ...candidate } = draft;
  return {
    ...candidate,
    claim: { n: claim.n, id: claim.id, text: claim.value.text },
    passage: { n: passage.n, id: passage.id },
    speakerNumber,
    appearance: appearance && { n: appearance.n, id: appearance.id },
    absence: absence && { ...absence, ...(noted === null ? {} : { n: noted.n, id: noted.id }) },
  };
}

/** The same for people: a line for each candidate, and how to go on. */
export function suggestedText(suggested: SuggestedClaims, width: number): string {
  const { drafts, known } = suggested;
  const before = known === 0 ? '' : ` ${known} sentences are quoted already and were left alone.`;
  if (drafts.length === 0) return `No new candidates.${before}`;
  const rows = drafts.map(({ claim, appearance, noted, speaker, manner, absence, text }) => [
    noted?.n ?? appearance?.n ?? claim.n,
    claim.n,
    speaker,
    absence === null ? manner : 'knows of none',
    text,
  ]);
  return [
    table(['accept', 'claim', 'who', 'how', 'claim in draft'], rows, width),
    `\n${drafts.length} candidates as drafts.${before} Take one over with "asof draft accept N", turn it down with "asof draft reject N --because …".`,
  ].join('\n');
}
