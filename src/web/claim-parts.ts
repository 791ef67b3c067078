import { type Html, html } from '../markup/html.ts';
import type { Dossier, DossierAssessment, DossierReview } from '../model/dossier.ts';
import { judgedOf, standsJudged, standsOf } from '../model/judged.ts';
import { mappedRating } from '../model/mapped.ts';
import { reviewedOn } from '../model/reviewed-on.ts';
import { dayOfAssessment, reachIn } from '../summaries/assessment-facts.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import { sincePhrase } from '../summaries/since-phrase.ts';
import { misleadingMark } from './status-mark.ts';
import type { Visit } from './visit.ts';

/**
 * The three parts of a status side by side, never merged: the rule's, a person's, other publishers' words. What the desk
 * published itself stands apart from theirs.
 */
export function claimParts(dossier: Dossier, visit: Visit): Html {
  const { labels } = visit.words.pages;
  return html`<dl class="parts">
<div><dt>${labels.byRule}</dt><dd>${byRule(dossier, visit)}</dd></div>
<div><dt>${labels.assessed}</dt>${assessed(dossier, visit)}</div>
<div><dt>${labels.reviewed}</dt>${byOthers(dossier, visit)}</div>
${byOurselves(dossier, visit)}</dl>
`;
}

const byRule = ({ derived }: Dossier, { words }: Visit): Html =>
  phraseInHtml(words.judged(standsJudged(standsOf(derived))));

function assessed(dossier: Dossier, visit: Visit): Html {
  const { labels } = visit.words.pages;
  if (dossier.assessed === null) return html`<dd>${labels.notAssessed}</dd>`;
  const all = [
    judgement(dossier.assessed, dossier, visit),
    ...dossier.agreeing.map((each) => judgement(each, dossier, visit)),
    ...dossier.dissent.map((each) => html`${labels.dissent}: ${judgement(each, dossier, visit)}`),
  ];
  return html`${all.map((each) => html`<dd>${each}</dd>`)}`;
}

function judgement(assessment: DossierAssessment, dossier: Dossier, { words }: Visit): Html {
  const { value, entered } = assessment;
  const { date } = words.pages;
  const misleading = value.misleading === undefined ? null : html` · ${misleadingMark(words)}`;
  return html`${phraseInHtml(words.judged(judgedOf(value, reachIn(dossier))))}${misleading} <span class="facts">(<bdi>${entered.by}</bdi>, ${date(dayOfAssessment(assessment))})</span>`;
}

function byOthers(dossier: Dossier, visit: Visit): Html {
  const theirs = dossier.reviews.filter(({ value }) => value.publisher !== undefined);
  if (theirs.length === 0) return html`<dd>${visit.words.pages.labels.notReviewed}</dd>`;
  return html`${theirs.map((review) => reviewed(review, dossier, visit))}`;
}

function byOurselves(dossier: Dossier, visit: Visit): Html | null {
  const ours = dossier.reviews.filter(({ value }) => value.publisher === undefined);
  if (ours.length === 0) return null;
  return html`<div><dt>${visit.words.pages.labels.ownReview}</dt>${ours.map((review) => reviewed(review, dossier, visit))}</div>\n`;
}

function reviewed(review: DossierReview, dossier: Dossier, { words }: Visit): Html {
  const { publisher, rating } = review.value;
  const on = reviewedOn(review);
  const who = publisher === undefined ? null : html`<bdi>${publisher}</bdi>: `;
  const when = on === null ? null : html` <span class="facts">(${words.pages.date(on)})</span>`;
  const mapped = mappedRating(review.mapped);
  const readAs =
    mapped && html` <small class="facts">${phraseInHtml(words.standing.readAs(mapped))}</small>`;
  const since = sincePhrase(review.since, dossier, words);
  const told = since && html`; ${phraseInHtml(since)}`;
  return html`<dd>${who}${phraseInHtml(words.pages.quoted(rating))}${when}${told}${readAs}</dd>`;
}
