import { type Html, html } from '../markup/html.ts';
import type { ListedClaim } from '../queries/listed-claim.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import { reviewedPhrase } from '../summaries/reviewed-phrase.ts';
import { nameIn } from './links.ts';
import { reachPhrase } from './reach-in-words.ts';
import { misleadingMark, statusMark } from './status-mark.ts';
import type { Visit } from './visit.ts';

/** Claims in a list, each with where it stands in a word; no evidence found with its rung and how far it reaches, the mark *misleading*, how others rated it, and first that it was taken back. */
export function claimList(claims: readonly ListedClaim[], visit: Visit): Html {
  const { labels } = visit.words.pages;
  if (claims.length === 0) return html`<p>${labels.none}</p>\n`;
  return html`<ul class="list">\n${claims.map((claim) => listItem(claim, visit))}</ul>\n`;
}

/** One claim with facts beside its status. */
export function listItem(claim: ListedClaim, visit: Visit, more: readonly Html[] = []): Html {
  const { words, links } = visit;
  const facts = [
    ...claim.takenBack.map(({ kind }) => html`<strong>${words.pages.labels[kind]}</strong>`),
    statusMark(claim.status, words),
    ...reachOf(claim, visit),
    ...(claim.misleading.length === 0 ? [] : [misleadingMark(words)]),
    html`<span>${words.pages.kinds[claim.kind]}</span>`,
    ...(claim.stale.length === 0 ? [] : [staleFact(claim, visit)]),
    ...reviewedBy(claim, visit),
    ...more,
  ];
  return html`<li><a class="to" href="${links.to(`claims/${nameIn(claim)}`)}"><bdi>${claim.text}</bdi></a>
<p class="facts">${facts.map((fact) => html`${fact} `)}</p></li>\n`;
}

function reachOf(claim: ListedClaim, { words }: Visit): readonly Html[] {
  const reach = reachPhrase(claim, words);
  return reach === null ? [] : [html`<span>${phraseInHtml(reach)}</span>`];
}

function reviewedBy({ reviews }: ListedClaim, { words }: Visit): readonly Html[] {
  const reviewed = reviewedPhrase(reviews, words);
  return reviewed === null ? [] : [html`<span>${phraseInHtml(reviewed)}</span>`];
}

function staleFact({ stale }: ListedClaim, { words: { pages } }: Visit): Html {
  const reasons = stale.map((reason) => pages.stale[reason]).join(', ');
  return html`<span>${pages.labels.wantsLook}: ${reasons}</span>`;
}
