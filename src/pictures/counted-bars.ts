import { type Html, html } from '../markup/html.ts';
import { rounded } from './time-scale.ts';

/** Counts of one whole: a heading, and a bar for each part on a track as long as the whole. */
export interface CountedGroup {
  readonly label: string;
  readonly whole: number;
  readonly parts: readonly CountedPart[];
}

/** A part of a whole; what is not settled is drawn hollow. */
export interface CountedPart {
  readonly label: string;
  /** Such as "3 of 9". */
  readonly said: string;
  readonly count: number;
  /** In a box of sixteen. */
  readonly shape: Html;
  /** A class that gives the colour. */
  readonly colour: string;
  readonly isOpen: boolean;
}

/** What a picture of counts is made from. */
export interface BarsPicture {
  /** A text alternative, one or two sentences. */
  readonly title: string;
  readonly groups: readonly CountedGroup[];
}

/**
 * Counts as bars, each on a track of all it is counted of: one thing has the same length everywhere in the picture,
 * so that three of nine never look like three of three. Shape, words and number say what a colour would.
 */
export function countedBars({ title, groups }: BarsPicture): Html {
  const most = Math.max(...groups.map(({ whole }) => whole));
  const each = Math.min(24, wide / most);
  const drawn: Html[] = [];
  let y = 0;
  for (const group of groups) {
    drawn.push(groupDrawn(group, y, each));
    y += headHigh + group.parts.length * partHigh;
  }
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide + 2} ${y}" role="img" aria-label="${title}">
${drawn}</svg>`;
}

const wide = 718;
const headHigh = 30;
const partHigh = 42;

function groupDrawn({ label, whole, parts }: CountedGroup, top: number, each: number): Html {
  return html`<text x="0" y="${top + 20}" font-size="13" font-weight="700">${label}</text>
${parts.map((part, at) => partDrawn(part, { top: top + headHigh + at * partHigh, whole, each }))}`;
}

function partDrawn(
  { label, said, count, shape, colour, isOpen }: CountedPart,
  { top, whole, each }: { readonly top: number; readonly whole: number; readonly each: number },
): Html {
  const long = (things: number): number => rounded(things * each);
  const bar = isOpen
    ? html`<rect class="paper" x="1" y="${top + 21}" width="${long(count)}" height="12" stroke="currentColor" stroke-width="2" stroke-dasharray="4 3"/>`
    : html`<rect x="1" y="${top + 21}" width="${long(count)}" height="12" fill="currentColor"/>`;
  return html`<g class="s-${colour}"><g transform="translate(0 ${top})">${shape}</g><text x="22" y="${top + 13}" font-size="13">${label}<tspan class="soft">, ${said}</tspan></text><rect class="edge" x="1" y="${top + 21}" width="${long(whole)}" height="12"/>${bar}</g>
`;
}
