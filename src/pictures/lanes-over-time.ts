import { type Html, html } from '../markup/html.ts';
import { axis, timeScale } from './time-scale.ts';

/** One thing per lane over time: stretches and moments. */
export interface Lane {
  readonly label: string;
  /** Below the label, smaller and whole. */
  readonly note?: string | undefined;
  /** A shape beside the label, in a box of sixteen. */
  readonly shape: Html | null;
  /** A class that gives the colour. */
  readonly colour: string;
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  readonly moments: readonly Moment[];
}

/** A mark on a day; the sign tells marks apart without colour. */
export interface Moment {
  readonly day: number;
  readonly sign: 'dot' | 'ring' | 'cross' | 'diamond';
}

/** What a picture of lanes is made from. */
export interface LanesPicture {
  /** A text alternative, one or two sentences. */
  readonly title: string;
  readonly lanes: readonly Lane[];
  /** A line down through all lanes at these days, such as the day it is asked about. */
  readonly lines: readonly { readonly day: number; readonly label: string }[];
  readonly dateName: (edtf: string) => string;
}

/**
 * Lanes over time as SVG: which lane a stretch is in says what it is, so the picture needs no colour and reads
 * on paper.
 */
export function lanesOverTime({ title, lanes, lines, dateName }: LanesPicture): Html {
  const days = [
    ...lanes.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to])),
    ...lanes.flatMap(({ moments }) => moments.map(({ day }) => day)),
    ...lines.map(({ day }) => day),
  ];
  const scale = timeScale(days, { left: labelsWide, right: wide - 8 });
  const bottom = top + lanes.length * laneHigh;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${bottom + 22}" role="img" aria-label="${title}">
${axis(scale, { top, bottom, name: dateName })}
${lanes.map((lane, at) => laneDrawn(lane, top + at * laneHigh, scale.x))}
${lines.map(
  ({ day, label }) =>
    html`<line class="tick" x1="${scale.x(day)}" x2="${scale.x(day)}" y1="${top - 6}" y2="${bottom}" stroke-dasharray="3 3"/><text class="soft" x="${scale.x(day)}" y="${top - 10}" font-size="11" text-anchor="${scale.x(day) > wide - 90 ? 'end' : 'middle'}">${label}</text>`,
)}
</svg>`;
}

const wide = 720;
const top = 22;
const laneHigh = 30;
const labelsWide = 190;

function laneDrawn(
  { label, note, shape, colour, stretches, moments }: Lane,
  y: number,
  x: (day: number) => number,
): Html {
  const middle = y + laneHigh / 2;
  const left = shape === null ? 0 : 22;
  const below =
    note === undefined
      ? null
      : html`<text class="soft" x="${left}" y="${middle + 11}" font-size="11">${note}</text>`;
  return html`<g class="s-${colour}">${
    shape === null ? null : html`<g transform="translate(0 ${middle - 8})">${shape}</g>`
  }<text x="${left}" y="${middle + (note === undefined ? 4 : -2)}" font-size="13">${cut(label)}</text>${below}<line class="axis" x1="${labelsWide}" x2="${wide}" y1="${middle}" y2="${middle}"/>${stretches.map(
    ({ from, to }) =>
      html`<rect x="${x(from)}" y="${middle - 7}" width="${Math.max(2, Math.round((x(to) - x(from)) * 10) / 10)}" height="14" rx="2" fill="currentColor"/>`,
  )}${moments.map((moment) => sign(moment, x(moment.day), middle))}</g>\n`;
}

function sign({ sign: kind }: Moment, x: number, y: number): Html {
  switch (kind) {
    case 'dot':
      return html`<circle cx="${x}" cy="${y}" r="5" fill="currentColor"/>`;
    case 'ring':
      return html`<circle class="paper" cx="${x}" cy="${y}" r="4.5" stroke="currentColor" stroke-width="2"/>`;
    case 'cross':
      return html`<path d="m${x - 5} ${y - 5} 10 10m0-10-10 10" stroke="currentColor" stroke-width="2.5" fill="none"/>`;
    case 'diamond':
      return html`<path d="M${x} ${y - 7}l7 7-7 7-7-7z" fill="currentColor"/>`;
  }
}

/** A label is cut where it would run into the lane. */
const cut = (label: string): string => {
  const characters = [...label];
  return characters.length <= 25 ? label : `${characters.slice(0, 24).join('')}…`;
};
