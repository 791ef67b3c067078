import { type Html, html } from '../../markup/html.ts';
import type { Dossier } from '../../model/dossier.ts';
import { standsOf } from '../../model/judged.ts';
import { misleadingMarks } from '../../model/misleading-marks.ts';
import { ofOthers } from '../../model/review-of-others.ts';
import { takenBackBy } from '../../model/taken-back.ts';
import { type ClaimInFull, claimInFull } from '../../queries/claims-in-full.ts';
import { hasPage } from '../../queries/public/has-page.ts';
import { paragraphInHtml, sectionsInHtml } from '../../summaries/html.ts';
import { judgedSentences } from '../../summaries/judged-sentences.ts';
import { type Outline, outlineOf } from '../../summaries/outline.ts';
import { plainText } from '../../summaries/phrase.ts';
import { phraseInHtml } from '../../summaries/phrase-in-html.ts';
import { shownDossier } from '../../summaries/shown-dossier.ts';
import { statusWithMarks } from '../../summaries/status-with-marks.ts';
import { assessmentNews } from '../assessment-news.ts';
import { claimParts } from '../claim-parts.ts';
import { claimPictures } from '../claim-pictures.ts';
import { dayOfIso } from '../day-of-iso.ts';
import { embedFrame } from '../embed-frame.ts';
import { fileOf, nameIn } from '../links.ts';
import { placesIn } from '../places-in.ts';
import { reachText } from '../reach-in-words.ts';
import { statusMark } from '../status-mark.ts';
import { timelineList } from '../timeline-list.ts';
import { touchedBy } from '../touched-by.ts';
import type { Page, Visit } from '../visit.ts';

/** A claim: where it stands in its three parts, why, how it came about, and the records it all rests on. */
export async function claimPage(visit: Visit, claim: string): Promise<Page> {
  const { desk, clocks } = visit;
  return claimPageOf(await claimInFull(desk, { ...clocks, claim, public: true }), visit);
}

/** The page of a claim that is read already. */
export function claimPageOf({ dossier, timeline: told }: ClaimInFull, visit: Visit): Page {
  const { words } = visit;
  const outline = outlineOf(dossier, words);
  const [standing, ...others] = outline.sections;
  const placeOf = placesIn(dossier, visit);
  const { labels } = words.pages;
  const body = html`${kicker(dossier, visit)}<h1><bdi>${dossier.claim.value.text}</bdi></h1>
${correctedNotice(outline, visit)}<div class="standing s-${dossier.derived.status}">
${statusMark(dossier.derived.status, words)}
${(standing?.paragraphs ?? []).map((each) => html`<p>${paragraphInHtml(each, placeOf)}</p>\n`)}</div>
${claimParts(dossier, visit)}${claimPictures({ dossier, told, visit })}${sectionsInHtml({ sections: others }, placeOf)}<section>
<h2 id="came-about">${labels.cameAbout}</h2>
${timelineList(told, visit)}</section>
<section class="records">
<h2>${outline.recordsTitle}</h2>
<p>${phraseInHtml(outline.method)}</p>
<ul>
${outline.records.map(({ n, text }) => html`<li id="record-${n}">${phraseInHtml(text)}</li>\n`)}</ul>
</section>
${toFrame(dossier.claim, visit)}`;
  const path = `claims/${nameIn(dossier.claim)}`;
  const touched = touchedBy(dossier, told);
  return {
    path,
    title: dossier.claim.value.text,
    of: dossier.claim,
    body,
    touched,
    asOf: dossier.moment.asOf,
    news: assessmentNews(dossier, words),
    claim: {
      status: dossier.derived.status,
      reach: reachText(standsOf(dossier.derived), words),
      takenBack: takenBackBy(dossier.claim, dayOfIso(dossier.moment.asOf)).map(({ kind }) => kind),
      isMisleading: misleadingMarks(dossier).length > 0,
      sentence: statusWithMarks(dossier, words),
      judged: judgedSentences({ dossier: shownDossier(dossier), words }).map(({ text }) =>
        plainText(text),
      ),
      reviews: ofOthers(dossier.reviews),
      linkedData: linkedData(asTouched(dossier, touched), path, visit),
    },
  };
}

/** What a reader copies to show the claim on a page of their own; only a published site knows its address. */
function toFrame(claim: Dossier['claim'], { site, words }: Visit): Html | null {
  if (site === undefined || site.base === null) return null;
  const frame = embedFrame({ base: site.base, name: nameIn(claim), title: claim.value.text });
  return html`<details class="embed">
<summary>${words.pages.labels.toFrame}</summary>
<pre class="archived"><code class="hash">${frame.markup}</code></pre>
</details>
`;
}

/** As known when its records were last touched: later entries of others are no reason to write the page anew. */
function asTouched(dossier: Dossier, touched: Page['touched']): Dossier {
  if (touched === null) return dossier;
  const { at: knownAt, position } = touched;
  return { ...dossier, moment: { ...dossier.moment, knownAt, position } };
}

/** A review on a page where nobody of the desk judged would put words into its mouth. */
function linkedData(dossier: Dossier, path: string, { site }: Visit): object | null {
  const isOurs =
    dossier.assessed !== null || dossier.reviews.some(({ value }) => value.publisher === undefined);
  if (!isOurs || site?.claimReviewOf === undefined || site.base === null) return null;
  return site.claimReviewOf(dossier, `${site.base}/${fileOf(path)}`);
}

function kicker({ claim, topics }: Dossier, { words, links }: Visit): Html {
  const { kinds } = words.pages;
  const about = topics
    .filter(hasPage)
    .map(
      (topic) =>
        html` · <a href="${links.to(`topics/${nameIn(topic)}`)}"><bdi>${topic.value.name}</bdi></a>`,
    );
  return html`<p class="kicker">${kinds[claim.value.claimKind]}${about}</p>\n`;
}

function correctedNotice({ sections }: Outline, { words }: Visit): Html | null {
  const isCorrected = sections.some(({ key }) => key === 'corrections');
  if (!isCorrected) return null;
  return html`<p class="notice"><a href="#corrections">${words.pages.labels.wasCorrected}</a></p>\n`;
}
