import { type Html, html } from '../markup/html.ts';
import { rounded } from './time-scale.ts';

/** A box of the map, in one of its columns. */
export interface MapNode {
  readonly id: string;
  /** 0 is what stands farthest from the claim. */
  readonly column: number;
  /** At most two lines, cut to fit. */
  readonly lines: readonly [string, string];
  /** A third line, whole. */
  readonly note?: string | undefined;
  /** Set aside or withdrawn: drawn with a broken edge. */
  readonly isFaint: boolean;
  readonly href: string | null;
}

/** A line from one box to another. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'rests' | 'supports' | 'refutes' | 'undercuts' | 'context' | 'looked';
}

/** What a map is made from. */
export interface MapPicture {
  readonly title: string;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly headings: readonly string[];
}

/**
 * A graph as SVG: columns from the origins to the claim. Kinds of lines are told apart by their strokes and
 * by the words in the boxes, so the picture needs no colour.
 */
export function evidenceMap({ title, nodes, edges, headings }: MapPicture): Html {
  const places = placed(nodes, edges);
  const bottom = Math.max(...[...places.values()].map(({ y }) => y)) + high;
  const wide = headings.length * (boxWide + gap) - gap;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${bottom + 4}" role="img" aria-label="${title}">
${headings.map((heading, column) => html`<text class="soft" x="${column * (boxWide + gap)}" y="12" font-size="11">${heading}</text>`)}
${edges.map((edge) => edgeDrawn(edge, places))}
${nodes.map((node) => nodeDrawn(node, places))}
</svg>`;
}

const boxWide = 168;
const gap = 56;
const high = 40;
const apart = 12;
const top = 22;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Each column keeps its order; a box stands beside the middle of what leads to it where there is room. */
function placed(nodes: readonly MapNode[], edges: readonly MapEdge[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const columns = [...new Set(nodes.map(({ column }) => column))].sort((one, other) => one - other);
  const widest = Math.max(...columns.map((column) => inColumn(nodes, column).length));
  const fullest = columns.find((column) => inColumn(nodes, column).length === widest) ?? 0;
  const order = [fullest, ...columns.filter((column) => column !== fullest)];
  for (const column of order) {
    let free = top;
    for (const node of byMiddle(inColumn(nodes, column), edges, places)) {
      const wanted = middleOf(node.id, edges, places);
      const y = rounded(Math.max(free, wanted ?? free));
      places.set(node.id, { x: column * (boxWide + gap), y });
      free = y + high + apart;
    }
  }
  return places;
}

const inColumn = (nodes: readonly MapNode[], column: number): readonly MapNode[] =>
  nodes.filter((node) => node.column === column);

function byMiddle(
  nodes: readonly MapNode[],
  edges: readonly MapEdge[],
  places: ReadonlyMap<string, Place>,
): readonly MapNode[] {
  const middle = (node: MapNode): number => middleOf(node.id, edges, places) ?? 0;
  return nodes.toSorted((one, other) => middle(one) - middle(other));
}

function middleOf(
  id: string,
  edges: readonly MapEdge[],
  places: ReadonlyMap<string, Place>,
): number | null {
  const beside = edges
    .filter(({ from, to, kind }) => kind !== 'undercuts' && (from === id || to === id))
    .map(({ from, to }) => places.get(from === id ? to : from)?.y)
    .filter((y) => y !== undefined);
  if (beside.length === 0) return null;
  return beside.reduce((sum, y) => sum + y, 0) / beside.length;
}

function nodeDrawn(node: MapNode, places: ReadonlyMap<string, Place>): Html {
  const { x, y } = places.get(node.id) ?? { x: 0, y: top };
  const dash = node.isFaint ? html` stroke-dasharray="4 3"` : null;
  const lines = [...node.lines.map(cut), node.note ?? ''].filter((line) => line !== '');
  const feet = feetOf[lines.length] ?? [];
  const box = html`<rect class="paper tick" x="${x + 0.5}" y="${y}" width="${boxWide - 1}" height="${high}" rx="3"${dash}/>${lines.map(
    (line, at) =>
      at === 0
        ? html`<text x="${x + 8}" y="${y + (feet[at] ?? 0)}" font-size="12">${line}</text>`
        : html`<text class="soft" x="${x + 8}" y="${y + (feet[at] ?? 0)}" font-size="11">${line}</text>`,
  )}`;
  return node.href === null ? html`${box}\n` : html`<a href="${node.href}">${box}</a>\n`;
}

/** How far down in a box the lines stand, where there are none, one, two or three. */
const feetOf: readonly (readonly number[])[] = [[], [24], [17, 32], [13, 25, 36]];

/** What fits into a box at that size of letters. */
const cut = (text: string): string => {
  const characters = [...text];
  return characters.length <= 24 ? text : `${characters.slice(0, 23).join('')}…`;
};

const strokes: Readonly<Record<MapEdge['kind'], string>> = {
  rests: 'stroke-width="1"',
  supports: 'stroke-width="2.5"',
  refutes: 'stroke-width="2.5" stroke-dasharray="9 4"',
  undercuts: 'stroke-width="2" stroke-dasharray="2 3"',
  context: 'stroke-width="1" stroke-dasharray="1 4"',
  looked: 'stroke-width="1.5" stroke-dasharray="6 3 1 3"',
};

function edgeDrawn({ from, to, kind }: MapEdge, places: ReadonlyMap<string, Place>): Html {
  const [start, end] = [places.get(from), places.get(to)];
  if (start === undefined || end === undefined) return html``;
  const [y1, y2] = [start.y + high / 2, end.y + high / 2];
  const stroke: Html = { markup: strokes[kind] };
  if (start.x === end.x) {
    const x = start.x + boxWide;
    return html`<path class="edge" d="M${x} ${y1}C${x + 34} ${y1} ${x + 34} ${y2} ${x} ${y2}" ${stroke}/>`;
  }
  const [x1, x2] = [start.x + boxWide, end.x];
  const middle = rounded((x1 + x2) / 2);
  return html`<path class="edge" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}" ${stroke}/>`;
}
