import { type Html, html } from '../markup/html.ts';
import type { Timeline } from '../queries/timeline/timeline.ts';
import type { TimelineEvent } from '../queries/timeline/timeline-event.ts';
import { eventInWords } from '../summaries/event-in-words.ts';
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
