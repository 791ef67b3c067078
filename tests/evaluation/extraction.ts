import { publishedDay } from '../../src/text/published-day.ts';
import type { Evaluated, EvaluatedRow } from './evaluation.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import { type ExpectedFacts, type ReadablePage, readablePages } from './readable-pages.ts';

/** How much of an article is read, beside Readability alone in the same run, and which of its facts. */
export function evaluateExtraction(data: string): Evaluated {
  const title = 'Extraction';
  const pages = readablePages(data);
  if (pages === null) return { title, skipped: `there are no pages in ${data}.` };
  return {
    title,
    notes: [
      `${pages.length} pages as published. Texts are compared as bags of lower-case words, and as bags of runs of four words, which mind the ` +
        'order; F is the mean over the pages of the harmonic mean of precision and recall. A fact is right when it equals the expected one, ' +
        'white space, case of language tags, a leading "by" and the time of day apart; pages that expect none are not counted.',
    ],
    rows: [
      textRow('words of the text', pages, 1),
      textRow('runs of four words', pages, 4),
      belowRow(pages),
      refusedRow(pages),
      ...facts.map((fact) => factRow(fact, pages)),
    ],
  };
}

function textRow(what: string, pages: readonly ReadablePage[], size: number): EvaluatedRow {
  const ours = pages.map((page) =>
    overlapOf({ found: textOf(page), expected: page.expectedText }, size),
  );
  const alone = pages.map((page) =>
    overlapOf({ found: page.alone, expected: page.expectedText }, size),
  );
  return {
    what,
    figures: `asof ${figuresOf(ours)}; Readability alone ${figuresOf(alone)}`,
    bound: 'at least that of Readability alone',
    // Means of the same pages: equal ones may differ in the last digits of a sum.
    holds: meanF(ours) >= meanF(alone) - 1e-9,
  };
}

const textOf = ({ read }: ReadablePage): string => ('text' in read ? read.text : '');

const meanF = (overlaps: readonly Overlap[]): number => meanOf(overlaps.map(({ f }) => f));

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function figuresOf(overlaps: readonly Overlap[]): string {
  const mean = (of: keyof Overlap) => meanOf(overlaps.map((each) => each[of])).toFixed(4);
  return `F ${mean('f')} (precision ${mean('precision')}, recall ${mean('recall')})`;
}

/** The pages on which Readability alone is better by more than a hundredth. */
function belowRow(pages: readonly ReadablePage[]): EvaluatedRow {
  const below = pages.flatMap((page) => {
    const f = (found: string) => overlapOf({ found, expected: page.expectedText }, 1).f;
    const [ours, alone] = [f(textOf(page)), f(page.alone)];
    return ours < alone - 0.01 ? [`${page.name} (${ours.toFixed(3)} to ${alone.toFixed(3)})`] : [];
  });
  return { what: 'pages a hundredth or more below it', figures: listed(below) };
}

/** A page of the collection is an article: to take it for an error or a stub would be wrong. */
function refusedRow(pages: readonly ReadablePage[]): EvaluatedRow {
  const refused = pages.flatMap(({ name, read, doubt, expectedText }) => {
    const code = 'refused' in read ? read.refused : doubt;
    return code === undefined || !/\p{L}/u.test(expectedText) ? [] : [`${name} (${code})`];
  });
  return {
    what: 'articles refused',
    figures: listed(refused),
    bound: 'none',
    holds: refused.length === 0,
  };
}

interface Fact {
  readonly what: string;
  readonly expected: (facts: ExpectedFacts) => string | null | undefined;
  readonly found: (page: Extract<ReadablePage['read'], { text: string }>) => string | undefined;
}

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by[: ]+/i, '')
    .normalize('NFC');

const facts: readonly Fact[] = [
  { what: 'title', expected: ({ title }) => title, found: ({ title }) => title },
  {
    what: 'byline',
    expected: ({ byline }) => byline,
    found: ({ authors }) => authors?.join(', '),
  },
  {
    what: 'day of publication',
    expected: ({ publishedTime }) =>
      publishedTime && (publishedDay(publishedTime) ?? publishedTime),
    found: ({ publishedOn }) => publishedOn,
  },
  {
    what: 'name of the site',
    expected: ({ siteName }) => siteName,
    found: ({ publisher }) => publisher,
  },
  {
    what: 'language',
    expected: ({ lang }) => lang?.toLowerCase(),
    found: ({ language }) => language?.toLowerCase(),
  },
];

function factRow({ what, expected, found }: Fact, pages: readonly ReadablePage[]): EvaluatedRow {
  const asked = pages.flatMap(({ name, read, expected: all }) => {
    const right = plain(expected(all) ?? '');
    if (right === '') return [];
    const given = 'text' in read ? plain(found(read) ?? '') : '';
    return [{ name, right, given }];
  });
  const wrong = asked.filter(({ right, given }) => right !== given);
  const share = ((100 * (asked.length - wrong.length)) / asked.length).toFixed(1);
  const mismatches = wrong.map(
    ({ name, right, given }) => `${name}: ${shown(given) || 'nothing'} for ${shown(right)}`,
  );
  return {
    what,
    figures: `${asked.length - wrong.length} of ${asked.length} (${share} %): ${listed(mismatches)}`,
  };
}

/** Few words: the pages are not ours to print. */
const shown = (text: string): string => {
  const short = text.length > 50 ? `${text.slice(0, 50)}…` : text;
  return short === '' ? '' : `"${short.replaceAll('|', '¦')}"`;
};

const listed = (items: readonly string[]): string =>
  items.length === 0 ? 'none' : items.join('; ');
