import { type Html, html } from '../markup/html.ts';
import { dayOf, daysInMonth, isoOfDay } from '../model/day.ts';

/** Days laid out from left to right. */
export interface TimeScale {
  readonly x: (day: number) => number;
  readonly first: number;
  readonly last: number;
}

/** A scale over these days between two places, with a little room on both sides, where dates can still be written. */
export function timeScale(
  days: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): TimeScale {
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(3, Math.round((most - least) * 0.03));
  const first = Math.max(least - room, dayOf(0, 1, 1));
  const last = Math.min(most + room, dayOf(9999, 12, 31));
  const x = (day: number): number =>
    rounded(
      left + ((Math.min(Math.max(day, first), last) - first) / (last - first)) * (right - left),
    );
  return { x, first, last };
}

/** One digit behind the point: the same picture gives the same bytes everywhere. */
export const rounded = (place: number): number => Math.round(place * 10) / 10;

/** Months or years along the foot, some six of them, with lines up through the picture. */
export function axis(
  scale: TimeScale,
  {
    top,
    bottom,
    name,
  }: { readonly top: number; readonly bottom: number; readonly name: (edtf: string) => string },
): Html {
  const ticks = ticksOf(scale);
  return html`${ticks.map(({ day, edtf }) => {
    // What would be cut off at the edge is left out.
    const label =
      scale.x(day) > scale.x(scale.last) - labelWide
        ? null
        : html`<text class="soft" x="${scale.x(day) + 3}" y="${bottom + 14}" font-size="11">${name(edtf)}</text>`;
    return html`<line class="axis" x1="${scale.x(day)}" x2="${scale.x(day)}" y1="${top}" y2="${bottom}"/>${label}`;
  })}`;
}

/** A month and a year at that size of letters. */
const labelWide = 75;

function ticksOf({
  first,
  last,
}: TimeScale): readonly { readonly day: number; readonly edtf: string }[] {
  const months = monthsBetween(first, last);
  const years = months.filter(({ edtf }) => edtf.endsWith('-01'));
  if (years.length >= 3) {
    const kept = thinned(years);
    return kept.map(({ day, edtf }) => ({ day, edtf: edtf.slice(0, -3) }));
  }
  return thinned(months);
}

/** Every first of a month, from month to month. */
function monthsBetween(
  first: number,
  last: number,
): readonly { readonly day: number; readonly edtf: string }[] {
  const [year = 0, month = 1, dayOfMonth = 1] = isoOfDay(first).split('-').map(Number);
  const months: { day: number; edtf: string }[] = [];
  let at = { year, month, day: first - dayOfMonth + 1 };
  while (at.day <= last) {
    if (at.day >= first) months.push({ day: at.day, edtf: isoOfDay(at.day).slice(0, -3) });
    at = nextMonth(at);
  }
  return months;
}

interface MonthAt {
  readonly year: number;
  readonly month: number;
  /** Its first. */
  readonly day: number;
}

const nextMonth = ({ year, month, day }: MonthAt): MonthAt => ({
  year: month === 12 ? year + 1 : year,
  month: (month % 12) + 1,
  day: day + daysInMonth(year, month),
});

const ticksMost = 6;

function thinned<Tick>(ticks: readonly Tick[]): readonly Tick[] {
  const each = Math.max(1, Math.ceil(ticks.length / ticksMost));
  return ticks.filter((_, at) => at % each === 0);
}
