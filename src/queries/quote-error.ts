import { type AsofError, Failed, InvalidInput } from '../errors.ts';
import type {
  AmbiguousQuote,
  MissingQuote,
  QuoteSelector,
  RefusedElision,
  TextPlace,
} from '../text/anchor.ts';
import { foldKey } from '../text/fold.ts';
import type { SoughtQuote } from './find-quote.ts';

/** The error of a quote that has no one place: what was looked for, what is nearest, what to do. */
export function quoteError(selector: QuoteSelector, { title, anchor }: SoughtQuote): AsofError {
  switch (anchor.outcome) {
    case 'not_found':
      return notFound(selector.quote, title, anchor);
    case 'ambiguous':
      return ambiguous(selector, title, anchor);
    case 'elision_refused':
      return refused(title, anchor);
    default:
      return new Failed('quote_found', `The quote stands in "${title}".`);
  }
}

function notFound(quote: string, title: string, { nearest }: MissingQuote): AsofError {
  if (nearest === null) {
    return new Failed('quote_not_found', `Quote not found in "${title}".`, {
      hints: [
        'No passage of it is near enough to be shown. Check the words and the source, or capture it again.',
      ],
      facts: { quote, nearest: null },
    });
  }
  const { exact, start, end, differs } = nearest;
  const words = differs
    .map(({ quote: ours, text }) => `${shownWords(ours)} → ${shownWords(text)}`)
    .join(', ');
  return new Failed(
    'quote_not_found',
    `Quote not found in "${title}". Nearest passage, at ${start}–${end}: "${exact}". What differs (quote → text): ${words}.`,
    {
      hints: ['Correct the quote word for word, or capture the source again.'],
      facts: { quote, nearest: { exact, start, end, differs } },
    },
  );
}

const shownWords = (words: string | null): string => (words === null ? 'nothing' : `"${words}"`);

function ambiguous(
  selector: QuoteSelector,
  title: string,
  { count, places }: AmbiguousQuote,
): AsofError {
  const astray = contextAstray(selector, places, count);
  return new InvalidInput('quote_ambiguous', `The quote stands ${count} times in "${title}".`, {
    hints: [
      ...astray.map((option) => `What ${option} says stands at none of these places.`),
      'Say which with --prefix or --suffix: the words before or after it.',
    ],
    facts: { places },
  });
}

/** Which of the words around the quote stand nowhere; nothing is said of places that are not shown. */
function contextAstray(
  { prefix, suffix }: QuoteSelector,
  places: readonly TextPlace[],
  count: number,
): readonly string[] {
  if (places.length < count) return [];
  const before = foldKey(prefix ?? '').slice(-contextCompared);
  const after = foldKey(suffix ?? '').slice(0, contextCompared);
  return [
    ...(places.some((place) => foldKey(place.prefix).endsWith(before)) ? [] : ['--prefix']),
    ...(places.some((place) => foldKey(place.suffix).startsWith(after)) ? [] : ['--suffix']),
  ];
}

/** A place is shown with 32 code points on each side, of which folding may take a few. */
const contextCompared = 16;

function refused(title: string, { reason, leftOut, telling }: RefusedElision): AsofError {
  const why: Readonly<Record<RefusedElision['reason'], string>> = {
    negation: 'the words left out hold a negation',
    number: 'the words left out hold a number',
    hedge: 'the words left out hold a hedge',
    inserted_negation: 'the words put in hold a negation',
    too_far: 'its pieces are more than 300 characters apart',
    other_turn: "its pieces are not in one speaker's turn",
    order: 'its pieces do not stand in this order',
  };
  const isPutIn = reason === 'inserted_negation';
  const shown = (isPutIn ? telling : leftOut).map((text) => `"${text.trim()}"`).join(', ');
  const what = shown === '' ? '' : ` ${isPutIn ? 'Put in' : 'Left out'}: ${shown}.`;
  return new InvalidInput(
    'elision_refused',
    `The pieces stand in "${title}", but cannot be one quote: ${why[reason]}.${what}`,
    {
      hints: [
        isPutIn
          ? 'Quote without what is put in, or quote the words that say it.'
          : 'Quote the words in full, or as two passages.',
      ],
      facts: { reason, leftOut, telling },
    },
  );
}
