import { type Html, html } from '../markup/html.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import { type HoursLane, hoursOfDay } from '../pictures/hours-of-day.ts';
import type { EnteredThen, PublicDay } from '../queries/public/public-day.ts';
import { figure } from './figure.ts';
import type { Visit } from './visit.ts';

/** What the desk entered on its last day, hour by hour; null where it was less than two records. */
export function dayPicture(day: PublicDay | null, visit: Visit): Html | null {
  if (day === null || day.entered.length < 2) return null;
  const { labels, news, date } = visit.words.pages;
  const byKind = groupBy(day.entered, ({ kind }) => kind);
  const lanes = kinds.flatMap((kind) => {
    const own = byKind.get(kind);
    return own === undefined ? [] : [{ label: news[kind], counts: countsOf(own) }];
  });
  const picture = (): Html =>
    hoursOfDay({
      title: `${labels.deskDay}: ${date(day.on)}. ${lanes.map(({ label, counts }) => `${label}: ${inWords(counts)}`).join('; ')}`,
      lanes,
    });
  const hint = day.isPart ? `${labels.deskDayHint} ${labels.deskDayPart}` : labels.deskDayHint;
  return figure(
    {
      ...{ id: 'day', heading: labels.deskDay, picture, caption: `${date(day.on)}. ${hint}` },
      columns: [labels.hour, labels.what, labels.records],
      rows: rowsOf(lanes),
    },
    visit,
  );
}

const kinds = ['claim', 'appearance', 'evidence', 'absence', 'assessment', 'review'] as const;

function countsOf(entered: readonly EnteredThen[]): ReadonlyMap<number, number> {
  const byHour = groupBy(entered, ({ hour }) => hour);
  return new Map([...byHour].map(([hour, own]) => [hour, own.length]));
}

const inWords = (counts: ReadonlyMap<number, number>): string =>
  [...counts].map(([hour, count]) => `${clock(hour)} ${count}`).join(', ');

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** By the hour, and in an hour by kind. */
function rowsOf(lanes: readonly HoursLane[]): readonly (readonly Html[])[] {
  const hours = [...new Set(lanes.flatMap(({ counts }) => [...counts.keys()]))];
  return hours
    .sort((one, other) => one - other)
    .flatMap((hour) =>
      lanes.flatMap(({ label, counts }) => {
        const count = counts.get(hour);
        return count === undefined ? [] : [[html`${clock(hour)}`, html`${label}`, html`${count}`]];
      }),
    );
}
