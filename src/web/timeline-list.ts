import { type Html, html } from '../markup/html.ts';
import type { Judged } from '../model/judged.ts';
import type { Timeline } from '../queries/timeline/timeline.ts';
import type { TimelineEvent, TimelineStanding } from '../queries/timeline/timeline-event.ts';
import type { Phrase } from '../summaries/phrase.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import type { Words } from '../summaries/words/words.ts';
import type { Visit } from './visit.ts';

/** How a claim came about, day after day, and where it stood from then on. */
export function timelineList({ events }: Timeline, { words }: Visit): Html {
  return html`<ol class="timeline">\n${events.map((event) => item(event, words))}</ol>\n`;
}

function item(event: TimelineEvent, words: Words): Html {
  const moves = event.kind === 'stands' ? html` class="moves"` : null;
  return html`<li${moves}><span class="day">${words.pages.date(event.on)}</span>${phraseInHtml(eventInWords(event, words))}</li>\n`;
}

/** What happened, or where the claim stands from that day on. */
export function eventInWords(
  { kind, facts, entered, of, before, after }: TimelineEvent,
  { events }: Words,
): Phrase {
  if (kind !== 'stands') return events.happened[kind]({ facts, by: entered?.by, of });
  if (before === null || after === null) return [];
  const [then, now] = [judged(before), judged(after)];
  return JSON.stringify(then) === JSON.stringify(now) ? events.still(now) : events.moved(then, now);
}

/** A standing as a sentence names it. */
export function judged({ status, rung, lookedUntil }: TimelineStanding): Judged {
  return { status, rung: rung ?? undefined, until: lookedUntil ?? undefined };
}
