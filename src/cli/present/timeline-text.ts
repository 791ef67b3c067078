import { dateInWords } from '../../model/edtf-words.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import { staleReasons } from '../../model/vocabularies/assessments.ts';
import { whenInWords } from '../../model/when-in-words.ts';
import type { Timeline } from '../../queries/timeline/timeline.ts';
import type { TimelineEvent, TimelineStanding } from '../../queries/timeline/timeline-event.ts';
import { plainText } from '../../summaries/phrase.ts';
import { possibleStatus } from '../../summaries/words/english/standing.ts';
import { wrap } from '../../summaries/wrap.ts';
import { eventLine } from './event-line.ts';
import { standsInWords } from './stands-in-words.ts';

/** How a claim came about, for the terminal: under each day what happened, and where it stood from then on. */
export function timelineText({ claim, asOf, events, spans }: Timeline, width: number): string {
  const [first] = spans;
  const usual = usualDayOfEntry(events);
  return [
    wrap(`${claim.slug ?? claim.n}: ${claim.text}`, { width }),
    '',
    wrap(
      `Told up to ${dateInWords(asOf)}.${usual === null ? '' : ` What was not entered on the day it stands under was entered ${whenInWords(usual)}, unless its line says otherwise.`}`,
      { width },
    ),
    ...(first ? [`Before all that: ${standingInWords(first)}.`] : []),
    ...events.flatMap((event, at) => [
      ...(event.on === events[at - 1]?.on ? [] : ['', dayInWords(event)]),
      eventText(event, { usual, width }),
    ]),
  ].join('\n');
}

const dayInWords = ({ on }: TimelineEvent): string => {
  const words = dateInWords(on);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

/** The day on which most events were entered that happened on another; null where it is not worth a word. */
function usualDayOfEntry(events: readonly TimelineEvent[]): string | null {
  const days = events.flatMap(({ entered, on }) =>
    entered === null || entered.day === on ? [] : [entered.day],
  );
  const counts = [...groupBy(days, (day) => day)].sort(
    (one, other) => other[1].length - one[1].length,
  );
  const [day, same] = counts[0] ?? [];
  return day !== undefined && same !== undefined && same.length > 2 ? day : null;
}

function eventText(
  event: TimelineEvent,
  { usual, width }: { readonly usual: string | null; readonly width: number },
): string {
  const { before, after } = event;
  const mark = after === null ? '' : '→ ';
  const text = after !== null && before !== null ? changeInWords(before, after) : eventLine(event);
  const indent = after === null ? '    ' : '      ';
  return wrap(`${text}${enteredLater(event, usual)}`, { width, first: `  ${mark}`, indent });
}

/** The desk's clock, where it is not the world's: what follows from the passing of days has none. */
function enteredLater({ entered, on }: TimelineEvent, usual: string | null): string {
  if (entered === null || entered.day === on || entered.day === usual) return '';
  return `, entered ${entered.day}`;
}

function changeInWords(before: TimelineStanding, after: TimelineStanding): string {
  if (rungInWords(before) === rungInWords(after)) {
    return standingInWords(after, { still: 'still ' });
  }
  return standingInWords(after, { was: ` (before: ${rungInWords(before)})` });
}

function standingInWords(
  standing: TimelineStanding,
  { still = '', was = '' }: { readonly still?: string; readonly was?: string } = {},
): string {
  const { possible, stale, misleading } = standing;
  const reasons = stale.map((each) => staleReasons.terms[each].label).join(', ');
  return [
    `${still}${rungInWords(standing)}${was}`,
    ...misleading.map((each) => `misleading: ${each}`),
    ...(possible === null ? [] : [`possibly already: ${plainText(possibleStatus(possible))}`]),
    ...(stale.length === 0 ? [] : [`wants another look: ${reasons}`]),
  ].join('; ');
}

const rungInWords = (standing: TimelineStanding): string => standsInWords(standing);
