import type { Anchor } from '../../src/text/anchor.ts';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { anchorSelection } from '../../src/text/anchor-selection.ts';
import { type FoldedText, fold } from '../../src/text/fold.ts';
import type { Span } from '../../src/text/reanchor-spans.ts';
import { textPlace } from '../../src/text/word-exact-places.ts';
import { words } from '../../src/text/words.ts';
import { speedRows } from './anchoring-speed.ts';
import { elisionRow } from './dropped-words.ts';
import type { Evaluated, EvaluatedRow } from './evaluation.ts';
import { madeUpArticle } from './made-up-article.ts';
import { type PageText, pageTexts } from './pages.ts';
import { paragraphStarts, perturb } from './perturb.ts';
import { type Chance, chanceFrom } from './random.ts';

/** How safely quotes are anchored again: on real pages, on made-up articles, as they are and after changes. */
export async function evaluateAnchoring(data: string): Promise<Evaluated> {
  const title = 'Anchoring';
  const pages = await pageTexts(data);
  if (pages === null) return { title, skipped: `there are no pages in ${data}.` };
  const chance = chanceFrom(20231124);
  const articles = Array.from({ length: 150 }, () => madeUpArticle(chance, 3 + chance.below(20)));
  const real = pages.map(({ text }) => fold(text));
  const made = articles.map((text) => fold(text));
  const ofView = (view: PageText['view']) =>
    real.filter((_text, place) => pages[place]?.view === view);
  return {
    title,
    notes: [
      `Texts: ${pages.filter(({ view }) => view === 'article').length} articles as captured and ` +
        `${pages.filter(({ view }) => view === 'page').length} whole pages of the data folder, and ${made.length} made-up articles. ` +
        'Spans are of two kinds: cut anywhere, as a mouse does, and of whole words, as people quote. ' +
        'After changes only those of three words and more are judged.',
    ],
    rows: [
      unchangedRow('unchanged: the pages', real, chance),
      unchangedRow('unchanged: made-up articles', made, chance),
      perturbedRow(
        'straightened, collapsed, a paragraph put in: the articles',
        ofView('article').filter((text) => !isFiller(text)),
        chance,
      ),
      perturbedRow(
        'straightened, collapsed, a paragraph put in: whole pages',
        ofView('page').filter((text) => !isFiller(text)),
        chance,
      ),
      perturbedRow('straightened, collapsed, a paragraph put in: made-up articles', made, chance),
      perturbedRow(
        'the same: pages of filler text, which repeat themselves',
        real.filter(isFiller),
        chance,
        0,
      ),
      changedRow('1–3 % of the letters changed in the quote: the pages', real, chance),
      changedRow('1–3 % of the letters changed in the quote: made-up articles', made, chance),
      otherTextRow('quotes from another text: the pages', real, chance),
      elisionRow(real),
      ...speedRows(chance),
    ],
  };
}

/** What a test page is filled with; where a change falls on one of its repeats, nothing tells them apart. */
function isFiller({ original }: FoldedText): boolean {
  return /lorem ipsum/i.test(original);
}

interface Quoted {
  readonly text: FoldedText;
  readonly span: Span;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many spans of each text: those that are looked for in vain take the longest. */
const spansEach = { unchanged: 300, perturbed: 60, refused: 20 };

function spansOf(text: FoldedText, chance: Chance, count: number): readonly Quoted[] {
  const all = words(text.original);
  if (all.length < 2) return [];
  return Array.from({ length: count }, (_each, place) => {
    const span = place % 2 === 0 ? cutAnywhere(text, chance) : wholeWords(all, chance);
    const { prefix, suffix } = textPlace(text, span.start, span.end);
    return { text, span, quote: text.index.slice(span.start, span.end), prefix, suffix };
  });
}

function cutAnywhere(text: FoldedText, chance: Chance): Span {
  const start = offMark(text, chance.below(text.index.length - 1));
  const length = 1 + chance.below(chance.pick([8, 60, 300, 1000]));
  return { start, end: offMark(text, Math.min(text.index.length, start + length)) };
}

/** No mouse parts a letter from its accent. */
function offMark({ index }: FoldedText, offset: number): number {
  return /^\p{M}/u.test(index.slice(offset, offset + 1)) ? offset + 1 : offset;
}

function wholeWords(all: readonly Span[], chance: Chance): Span {
  const first = chance.below(all.length);
  const last = Math.min(all.length - 1, first + chance.below(chance.pick([3, 12, 40])));
  return { start: all[first]?.start ?? 0, end: all[last]?.end ?? 0 };
}

function unchangedRow(what: string, texts: readonly FoldedText[], chance: Chance): EvaluatedRow {
  const tally = { exact: 0, twins: 0, 'ambiguous without a twin': 0, wrong: 0, missing: 0 };
  for (const quoted of texts.flatMap((text) => spansOf(text, chance, spansEach.unchanged))) {
    const anchor = anchorSelection(quoted.text, quoted);
    const outcome = placed(anchor, quoted.span);
    if (outcome !== 'ambiguous') tally[outcome] += 1;
    else tally[hasTwin(quoted) ? 'twins' : 'ambiguous without a twin'] += 1;
  }
  const { exact, twins, ...faults } = tally;
  return {
    what,
    figures: figuresOf(tally),
    bound: '100 % exact or ambiguous with a true twin, 0 wrong',
    holds: exact + twins > 0 && Object.values(faults).every((count) => count === 0),
  };
}

function placed(anchor: Anchor, span: Span): 'exact' | 'ambiguous' | 'wrong' | 'missing' {
  if (anchor.outcome === 'ambiguous') return 'ambiguous';
  if (anchor.outcome !== 'found') return 'missing';
  return anchor.start === span.start && anchor.end === span.end ? 'exact' : 'wrong';
}

/** Told without the guard: the same characters with the same 32 on both sides, a second time. */
function hasTwin({ text: { original }, quote, prefix, suffix }: Quoted): boolean {
  const needle = prefix + quote + suffix;
  return original.indexOf(needle, original.indexOf(needle) + 1) >= 0;
}

/** The same in plain spelling: marks straight, white space as one space. */
function hasPlainTwin(plain: string, { quote, prefix, suffix }: Quoted): boolean {
  const needle = plainly(prefix + quote + suffix).trim();
  return plain.indexOf(needle, plain.indexOf(needle) + 1) >= 0;
}

const plainly = (text: string): string => perturb(text, '', -1).text.replaceAll('\n', ' ');

const inserted = 'Zwischenruf: 17 lines were added here by an editor who had more to say.\n';

const reanchoredMin = 99.5;

function perturbedRow(
  what: string,
  texts: readonly FoldedText[],
  chance: Chance,
  least = reanchoredMin,
): EvaluatedRow {
  const tally = { 're-anchored': 0, ambiguous: 0, wrong: 0, missing: 0 };
  let twins = 0;
  for (const text of texts) {
    const before = chance.pick([0, ...paragraphStarts(text.original)]);
    const changed = perturb(text.original, inserted, before);
    const folded = fold(changed.text);
    const plain = plainly(text.original);
    for (const quoted of spansOf(text, chance, spansEach.perturbed)) {
      const { start, end } = quoted.span;
      if (words(quoted.quote).length < 3 || (start < before && before < end)) continue;
      if (hasPlainTwin(plain, quoted)) twins += 1;
      else tally[reanchored(anchorSelection(folded, quoted), changed.places, quoted)] += 1;
    }
  }
  const all = tally['re-anchored'] + tally.ambiguous + tally.wrong + tally.missing;
  const share = (tally['re-anchored'] / all) * 100;
  return {
    what,
    figures: `${share.toFixed(2)} %: ${figuresOf(tally)} (left out: ${twins} with a twin in plain spelling)`,
    bound: least === 0 ? '0 wrong' : `≥ ${least} % re-anchored, 0 wrong`,
    holds: share >= least && tally.wrong === 0,
  };
}

/** White space at the ends of a selection may have collapsed: the words must stand where they went. */
function reanchored(anchor: Anchor, places: Uint32Array, { span, quote }: Quoted) {
  if (anchor.outcome === 'ambiguous') return 'ambiguous';
  if (anchor.outcome !== 'found') return 'missing';
  const points = Array.from(quote, (point) => !/[\s\u00ad]/.test(point));
  const first = places[span.start + points.indexOf(true)] ?? -1;
  const last = (places[span.start + points.lastIndexOf(true)] ?? -1) + 1;
  const isThere =
    anchor.start <= first &&
    first - anchor.start <= 1 &&
    anchor.end >= last &&
    anchor.end - last <= 1;
  return isThere ? 're-anchored' : 'wrong';
}

function changedRow(what: string, texts: readonly FoldedText[], chance: Chance): EvaluatedRow {
  const tally = { refused: 0, 'anchored all the same': 0 };
  for (const quoted of texts.flatMap((text) => spansOf(text, chance, spansEach.refused))) {
    const quote = withLettersChanged(quoted.quote, chance);
    if (quote === quoted.quote || words(quote).length < 3) continue;
    const anchor = anchorSelection(quoted.text, { ...quoted, quote });
    const byPerson =
      /[\p{L}\p{N}]/u.test(quote) && !quote.includes('[')
        ? anchorQuote(quoted.text, { quote }).outcome
        : 'not_found';
    // Words in brackets are the desk's own in what a person quotes.
    const isAnchored = anchor.outcome === 'found' || byPerson === 'found';
    tally[isAnchored ? 'anchored all the same' : 'refused'] += 1;
  }
  return {
    what,
    figures: figuresOf(tally),
    bound: 'never exact',
    holds: tally.refused > 0 && tally['anchored all the same'] === 0,
  };
}

/** One letter in fifty, at least one, becomes another. */
function withLettersChanged(quote: string, chance: Chance): string {
  const points = Array.from(quote);
  const letters = points.flatMap((point, place) => (/\p{L}/u.test(point) ? [place] : []));
  if (letters.length === 0) return quote;
  for (let left = Math.max(1, Math.round(letters.length * 0.02)); left > 0; left -= 1) {
    const place = chance.pick(letters);
    points[place] = chance.pick(
      [...'etaoinshrdluzq'].filter((letter) => letter !== points[place]?.toLowerCase()),
    );
  }
  return points.join('');
}

function otherTextRow(what: string, texts: readonly FoldedText[], chance: Chance): EvaluatedRow {
  const tally = { refused: 0, anchored: 0 };
  let shared = 0;
  for (const text of texts) {
    const other = chance.pick(texts);
    const plain = plainly(other.original);
    for (const quoted of spansOf(text, chance, spansEach.refused)) {
      if (words(quoted.quote).length < 4) continue;
      if (plain.includes(plainly(quoted.quote).trim())) shared += 1;
      else {
        const outcomes = [
          anchorSelection(other, quoted),
          anchorQuote(other, { quote: quoted.quote }),
        ];
        tally[outcomes.some(({ outcome }) => outcome === 'found') ? 'anchored' : 'refused'] += 1;
      }
    }
  }
  return {
    what,
    figures: `${figuresOf(tally)} (left out: ${shared} that stand in both)`,
    bound: 'never anchored',
    holds: tally.refused > 0 && tally.anchored === 0,
  };
}

function figuresOf(tally: Readonly<Record<string, number>>): string {
  return Object.entries(tally)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}
