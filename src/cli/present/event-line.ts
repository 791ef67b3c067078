import type { TimelineEvent } from '../../queries/timeline/timeline-event.ts';
import { eventInWords } from '../../summaries/event-in-words.ts';
import { plainText } from '../../summaries/phrase.ts';
import { english } from '../../summaries/words/english.ts';

/** What happened, in one line that ends with the record that says so. */
export function eventLine(event: TimelineEvent): string {
  const said = plainText(eventInWords(event, english)).replace(/\.$/, '');
  return event.record === null ? said : `${said} (${event.record.kind} ${event.record.n})`;
}
