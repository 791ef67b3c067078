import { type Html, html } from '../markup/html.ts';
import { isGone } from '../model/is-gone.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import type { SourceUse } from '../queries/public/source-uses.ts';
import { indexCodePoints } from '../text/code-points.ts';
import { nameIn } from './links.ts';
import type { Visit } from './visit.ts';

/**
 * An archived text as text, each quotation marked where it stands and linked to the claim it is quoted for.
 * Quotations may overlap: the text is cut at every edge, and each stretch is of all that cover it.
 */
export function archivedText(text: string, uses: readonly SourceUse[], visit: Visit): Html {
  const characters = indexCodePoints(text);
  const marks = marksOf(uses, characters.length);
  const edges = new Set([0, characters.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((one, other) => one - other);
  const begun = new Set<number>();
  const stretches = cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? start;
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const words = characters.slice(start, end);
    return covering.length === 0
      ? html`${shortened(words, at, cuts.length - 2, visit)}`
      : marked(words, covering, { visit, begun });
  });
  return html`${stretches}`;
}

interface Mark {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly uses: readonly SourceUse[];
}

function marksOf(uses: readonly SourceUse[], length: number): readonly Mark[] {
  const quoted = uses.filter(({ passage }) => passage !== null && !isGone(passage));
  const byPassage = groupBy(quoted, ({ passage }) => passage?.n ?? 0);
  return [...byPassage].flatMap(([number, same]) => {
    const value = same[0]?.passage?.value;
    if (value === undefined) return [];
    const pieces = value.pieces ?? [[value.start, value.end] as const];
    return pieces.map(([start, end]) => ({
      passage: number,
      start: Math.min(start, length),
      end: Math.min(end, length),
      uses: same,
    }));
  });
}

function marked(
  words: string,
  covering: readonly Mark[],
  { visit, begun }: { readonly visit: Visit; readonly begun: Set<number> },
): Html {
  const { links } = visit;
  const fresh = covering.filter(({ passage }) => !begun.has(passage));
  for (const { passage } of fresh) begun.add(passage);
  const [first, ...others] = fresh;
  const uses = covering.flatMap((mark) => mark.uses);
  const inTrouble = uses.some(({ trouble }) => trouble !== null) ? html` class="trouble"` : null;
  const id = first === undefined ? null : html` id="passage-${first.passage}"`;
  const anchors = others.map(({ passage }) => html`<span id="passage-${passage}"></span>`);
  const claims = [...new Map(uses.map(({ claim }) => [claim.n, claim])).values()];
  const [only] = claims;
  const name = claims.map(({ text }) => text).join(' · ');
  const target =
    claims.length === 1 && only !== undefined ? links.to(`claims/${nameIn(only)}`) : '#content';
  return html`${anchors}<mark${id}${inTrouble}><a href="${target}" title="${name}">${words}</a></mark>`;
}

/** Of a long text only what stands around the quotations is shown. */
function shortened(words: string, at: number, last: number, { words: { pages } }: Visit): Html {
  const characters = indexCodePoints(words);
  if (characters.length <= 2 * around + slack) return html`${words}`;
  const gap = html`\n${pages.labels.leftOutText}\n`;
  const start = characters.slice(0, around);
  const end = characters.slice(characters.length - around, characters.length);
  if (at === 0 && last > 0) return html`${gap}${end}`;
  return at === last && last > 0 ? html`${start}${gap}` : html`${start}${gap}${end}`;
}

/** Characters shown on each side of a quotation in a long text, and how many more are not worth leaving out. */
const around = 4000;
const slack = 2000;
