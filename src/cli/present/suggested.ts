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

/** The same for people: who speaks each paragraph, each candidate whole, and how to go on. */
export function suggestedText(suggested: SuggestedClaims, width: number): string {
  const { drafts, known, paragraphs } = suggested;
  const before = known === 0 ? '' : ` ${known} sentences are quoted already and were left alone.`;
  if (drafts.length === 0)
    return `No new candidates.${before} Log what you find in it yourself: asof claim log --source ${suggested.source} --quote …`;
  const turns = paragraphs.map(({ start, end, speaker, text }) => [
    `${start}–${end}`,
    speaker ?? '–',
    text,
  ]);
  return [
    'Who speaks',
    table(['place', 'who', 'words'], turns, width),
    ...drafts.map((draft) => `\n${candidateText(draft)}`),
    `\n${drafts.length} candidates as drafts.${before} Take one over with "asof draft accept N", turn it down with "asof draft reject N --because …".`,
  ].join('\n');
}

/** What would be taken over: the claim, who says it and how, the sentence in its place, and what limits it. */
function candidateText(draft: SuggestedClaim): string {
  const { claim, appearance, noted, speaker, manner, absence, text, kind, before } = draft;
  const how = absence === null ? manner : 'knows of none';
  const { attributedTo, hedges, about } = draft;
  const limits = [
    attributedTo === null ? [] : givenTo(attributedTo),
    hedges.length === 0 ? [] : `hedged: ${hedges.join(', ')}`,
    about === null ? [] : `about ${about}`,
  ].flat();
  return [
    `${noted?.n ?? appearance?.n ?? claim.n}  ${speaker ?? 'the text itself'} ${how} (${kind}, claim ${claim.n})`,
    `    ${text}`,
    ...(text === draft.quote ? [] : [`    in: "${draft.quote}"`]),
    ...(before === null ? [] : [`    said just before: "${before}"`]),
    `    ${[`${draft.start}–${draft.end}`, ...limits].join(' · ')}`,
  ].join('\n');
}

/** "Widely expected" names nobody. */
const givenTo = (who: string): string =>
  who.startsWith('widely ') ? `${who}, by nobody named` : `given to ${who}`;
