import { type Html, html } from '../markup/html.ts';
import { isoOfDay } from '../model/day.ts';
import type { Dossier, DossierAssessment } from '../model/dossier.ts';
import { judgedOf } from '../model/judged.ts';
import { reviewedOn } from '../model/reviewed-on.ts';
import { dayOfAssessment, reachIn } from '../summaries/assessment-facts.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import { misleadingMark } from './status-mark.ts';
import type { Visit } from './visit.ts';

/** The three parts of a status side by side, never merged: the rule's, a person's, other publishers' words. */
export function claimParts(dossier: Dossier, visit: Visit): Html {
  const { labels } = visit.words.pages;
  return html`<dl class="parts">
<div><dt>${labels.byRule}</dt><dd>${byRule(dossier, visit)}</dd></div>
<div><dt>${labels.assessed}</dt>${assessed(dossier, visit)}</div>
<div><dt>${labels.reviewed}</dt>${reviewed(dossier, visit)}</div>
</dl>
`;
}

function byRule({ derived: { status, rung, lookedUntil } }: Dossier, { words }: Visit): Html {
  const until = lookedUntil === null ? undefined : isoOfDay(lookedUntil);
  return phraseInHtml(words.judged({ status, rung: rung ?? undefined, until }));
}

function assessed(dossier: Dossier, visit: Visit): Html {
  const { labels } = visit.words.pages;
  if (dossier.assessed === null) return html`<dd>${labels.notAssessed}</dd>`;
  const all = [
    judgement(dossier.assessed, dossier, visit),
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

function reviewed({ reviews }: Dossier, { words }: Visit): Html {
  const { labels, date, site } = { ...words.pages, site: words.pages.labels.site };
  if (reviews.length === 0) return html`<dd>${labels.notReviewed}</dd>`;
  return html`${reviews.map((review) => {
    const on = reviewedOn(review);
    const { publisher = site, rating } = review.value;
    return html`<dd><bdi>${publisher}</bdi>: “<bdi>${rating}</bdi>”${on === null ? null : html` <span class="facts">(${date(on)})</span>`}</dd>`;
  })}`;
}
