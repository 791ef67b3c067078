import { type Html, html } from '../markup/html.ts';
import type { Dossier } from '../model/dossier.ts';
import { standsJudged } from '../model/judged.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import { statuses } from '../model/vocabularies/statuses.ts';
import { lanesOverTime } from '../pictures/lanes-over-time.ts';
import type { Timeline } from '../queries/timeline/timeline.ts';
import { eventInWords } from '../summaries/event-in-words.ts';
import { plainText } from '../summaries/phrase.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import { coveragePicture } from './coverage-picture.ts';
import { dayOfIso } from './day-of-iso.ts';
import { evidencePicture } from './evidence-picture.ts';
import { figure } from './figure.ts';
import { reachInBox } from './reach-in-words.ts';
import { sayingPicture } from './saying-picture.ts';
import { shapes } from './status-mark.ts';
import type { Visit } from './visit.ts';

/** What a claim's pictures are made from. */
export interface PictureGiven {
  readonly dossier: Dossier;
  readonly told: Timeline;
  readonly visit: Visit;
}

/** The pictures of a claim; each only where there is something to see. */
export function claimPictures(given: PictureGiven): Html {
  return html`${statusPicture(given)}${evidencePicture(given)}${coveragePicture(given)}${sayingPicture(given)}`;
}

/** Where it stood over time, with what moved it; null where it never moved. */
function statusPicture({ told, visit }: PictureGiven): Html | null {
  const { asOf } = told;
  const spans = merged(told.spans);
  if (spans.length < 2) return null;
  const { words } = visit;
  const { labels, statuses: terms, date } = words.pages;
  const today = dayOfIso(asOf);
  const starts = spans.flatMap(({ from }) => (from === null ? [] : [dayOfIso(from)]));
  const begin = Math.min(...starts) - 30;
  const lanes = lanesOf(spans).map(([first, ...others]) => ({
    label: terms[first.status].label,
    note: reachInBox(first, words),
    shape: shapes[first.status],
    colour: first.status,
    stretches: [first, ...others].map(({ from, to }) => ({
      from: from === null ? begin : dayOfIso(from),
      to: Math.min(to === null ? today : dayOfIso(to) + 1, today),
    })),
    moments: [],
  }));
  const picture = (): Html =>
    lanesOverTime({
      title: `${labels.overTime}: ${spans.map((span) => `${span.from === null ? labels.always : date(span.from)}: ${plainText(words.judged(standsJudged(span)))}`).join('; ')}`,
      lanes,
      lines: [{ day: today, label: date(asOf) }],
      dateName: date,
    });
  return figure(
    {
      ...{ id: 'over-time', heading: labels.overTime, picture },
      caption: plainText(words.pages.asOf(asOf)),
      columns: [labels.from, labels.to, labels.stands, labels.what],
      rows: spans.map((span) => [
        html`${span.from === null ? labels.always : date(span.from)}`,
        html`${span.to === null ? labels.onwards : date(span.to)}`,
        phraseInHtml(words.judged(standsJudged(span))),
        html`${movedBy(span.from, told).map((event, at) => html`${at === 0 ? '' : ' '}${phraseInHtml(eventInWords(event, words))}`)}`,
      ]),
    },
    visit,
  );
}

/** A lane for each status, and for how far the looks reach that found no evidence. */
function lanesOf(spans: Timeline['spans']): readonly (readonly [Span, ...(readonly Span[])])[] {
  const byReach = groupBy(spans, (span) => JSON.stringify(standsJudged(span)));
  const lanes = [...byReach.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
  return statuses.codes.flatMap((code) => lanes.filter(([{ status }]) => status === code));
}

type Span = Timeline['spans'][number];

/** Spans that differ only in what may yet count, or in why another look is due, are one to the eye. */
function merged(spans: Timeline['spans']): Timeline['spans'] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (
      last !== undefined &&
      JSON.stringify(standsJudged(last)) === JSON.stringify(standsJudged(span))
    ) {
      found[found.length - 1] = { ...last, to: span.to };
    } else found.push(span);
  }
  return found;
}

/** What counts from the day on which it moved. */
function movedBy(day: string | null, { events }: Timeline): Timeline['events'] {
  const moving = new Set(['evidence', 'absence', 'withdrawn', 'due', 'appearance']);
  return events.filter(({ kind, counts }) => day !== null && moving.has(kind) && counts === day);
}
