import { type Html, html } from '../markup/html.ts';
import { rounded } from './time-scale.ts';

/** One kind of thing over a day: how many there were in each hour. */
export interface HoursLane {
  readonly label: string;
  /** By the hour, 0 to 23; an hour without any is left out. */
  readonly counts: ReadonlyMap<number, number>;
}

/** What a picture of a day is made from. */
export interface HoursPicture {
  /** A text alternative, one or two sentences. */
  readonly title: string;
  readonly lanes: readonly HoursLane[];
}

/** A day from midnight to midnight, a lane for each kind; a bar for each hour, with its number above. */
export function hoursOfDay({ title, lanes }: HoursPicture): Html {
  const bottom = lanes.length * laneHigh;
  const most = Math.max(...lanes.flatMap(({ counts }) => [...counts.values()]));
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${bottom + 22}" role="img" aria-label="${title}">
${[0, 6, 12, 18, 24].map((hour) => hourLine(hour, bottom))}
${lanes.map((lane, at) => laneDrawn(lane, (at + 1) * laneHigh, most))}</svg>`;
}

const wide = 720;
const laneHigh = 46;
const labelsWide = 190;
const hourWide = 21.6;
const barMost = 24;

const x = (hour: number): number => rounded(labelsWide + hour * hourWide);

function hourLine(hour: number, bottom: number): Html {
  const anchor = hour === 24 ? 'end' : 'middle';
  return html`<line class="axis" x1="${x(hour)}" x2="${x(hour)}" y1="0" y2="${bottom}"/><text class="soft" x="${x(hour)}" y="${bottom + 15}" font-size="11" text-anchor="${anchor}">${String(hour).padStart(2, '0')}:00</text>`;
}

function laneDrawn({ label, counts }: HoursLane, foot: number, most: number): Html {
  const bars = [...counts].map(([hour, count]) => {
    const high = rounded(Math.max(2, (count / most) * barMost));
    return html`<rect x="${rounded(x(hour) + 2)}" y="${rounded(foot - high)}" width="${rounded(hourWide - 4)}" height="${high}" fill="currentColor"/><text x="${rounded(x(hour) + hourWide / 2)}" y="${rounded(foot - high - 4)}" font-size="11" text-anchor="middle">${count}</text>`;
  });
  return html`<g><text x="0" y="${foot - 6}" font-size="13">${label}</text><line class="axis" x1="${labelsWide}" x2="${x(24)}" y1="${foot}" y2="${foot}"/>${bars}</g>
`;
}
