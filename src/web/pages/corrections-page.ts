import { type Html, html } from '../../markup/html.ts';
import { isoOfDay } from '../../model/day.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { readableField } from '../../model/record/field-text.ts';
import type { Noun } from '../../model/record/noun.ts';
import { resolveMoment } from '../../queries/moment.ts';
import {
  listPublicCorrections,
  type PublicCorrection,
} from '../../queries/public/list-public-corrections.ts';
import { type Phrase, plainText } from '../../summaries/phrase.ts';
import { phraseInHtml } from '../../summaries/phrase-in-html.ts';
import type { Words } from '../../summaries/words/words.ts';
import { nameIn } from '../links.ts';
import type { Page, Visit } from '../visit.ts';

/** Everything that was put right, taken back or withheld in the open, the newest first. */
export async function correctionsPage(visit: Visit): Promise<Page> {
  const { desk, clocks, words } = visit;
  const { labels } = words.pages;
  const corrections = await listPublicCorrections(desk, clocks);
  const { asOf } = await resolveMoment(desk, clocks);
  const list =
    corrections.length === 0
      ? html`<p>${labels.none}</p>\n`
      : html`<ul class="list">\n${corrections.map((each) => item(each, visit))}</ul>\n`;
  return {
    path: 'corrections',
    title: labels.corrections,
    body: html`<h1>${labels.corrections}</h1>\n${list}`,
    touched: null,
    asOf,
    news: corrections.map((each) => {
      const { record } = each;
      const { plain } = correctionInWords(each, visit);
      const title = each.claims[0]?.text ?? labels.corrections;
      return {
        ...{ id: record.id, at: record.entered.at, title, text: plain },
        ...{ path: 'corrections', place: `record-${record.n}` },
      };
    }),
  };
}

function item(correction: PublicCorrection, visit: Visit): Html {
  const { record, claims } = correction;
  const { words, links } = visit;
  const { text, because } = correctionInWords(correction, visit);
  return html`<li id="record-${record.n}"><p>${text}</p>
<p>${because}</p>
${claims.map(
  (claim) =>
    html`<p class="facts">${words.pages.labels.claim}: <a href="${links.to(`claims/${nameIn(claim)}`)}"><bdi>${claim.text}</bdi></a></p>\n`,
)}</li>\n`;
}

/** What was done, and why, in the words of the summaries. */
function correctionInWords(
  { record, of, possibly }: PublicCorrection,
  { words }: Visit,
): { readonly text: Html; readonly because: Html; readonly plain: string } {
  const say = words.corrections;
  const phrase = phraseOf({ record, of, possibly }, words);
  return {
    text: phraseInHtml(phrase),
    because: phraseInHtml(say.because(record.value.because)),
    plain: plainText(phrase),
  };
}

function phraseOf(
  { record, of, possibly }: Pick<PublicCorrection, 'record' | 'of' | 'possibly'>,
  { corrections: say }: Words,
): Phrase {
  const enteredOn = isoOfDay(record.entered.day);
  switch (record.kind) {
    case 'correction': {
      const { field, before, after, correctedOn } = record.value;
      return say.corrected({
        ...{ record: of.n, kind: of.kind, by: record.entered.by, field },
        on: correctedOn?.text ?? enteredOn,
        before: readable(of.kind, field, before),
        after: readable(of.kind, field, after),
      });
    }
    case 'retraction': {
      const { retractionKind, withdrawnOn } = record.value;
      if (retractionKind === 'mistake') return say.mistake(of.n, of.kind, enteredOn);
      return say.withdrawn(of.n, of.kind, { on: withdrawnOn?.text ?? enteredOn, possibly });
    }
    case 'withholding':
      return say.withheld(of.n, of.kind, enteredOn);
  }
}

function readable(
  kind: PublicCorrection['of']['kind'],
  field: string,
  text: string | undefined,
): string | undefined {
  const noun: Noun = nouns[kind];
  return text === undefined ? undefined : readableField(noun.fields[field], text);
}
