/** Two words that stand for one another, by their places; null where one side has none. */
export interface WordPair {
  readonly quote: number | null;
  readonly text: number | null;
}

/** The pairing of two lists of words with the best score. */
export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly score: number;
}

/**
 * Pairs the words of a quote with those of a text so that as many as possible agree. With free ends the words of the
 * text before and after the best stretch cost nothing and are left out.
 */
export function alignWords(
  quote: readonly string[],
  text: readonly string[],
  ends: 'free' | 'fixed',
): Alignment {
  const table = new AlignmentTable(quote, text, ends);
  return { pairs: table.pairs(), score: table.score() };
}

// A changed word costs less than one dropped and one added, so that a change is shown as a change.
const equal = 4;
const equalButCase = 3;
const sameStem = 1;
const changed = -1;
const gap = -2;

/** Words as small numbers, which compare faster than strings: as spelled, without case, before an apostrophe. */
interface NumberedWords {
  readonly spelled: readonly number[];
  readonly caseless: readonly number[];
  readonly stems: readonly number[];
}

/** The best score of every beginning of the quote with every beginning of the text (Needleman and Wunsch). */
class AlignmentTable {
  readonly #rows: number;
  readonly #width: number;
  readonly #scores: Int32Array;
  readonly #quote: NumberedWords;
  readonly #text: NumberedWords;
  readonly #ends: 'free' | 'fixed';

  constructor(quote: readonly string[], text: readonly string[], ends: 'free' | 'fixed') {
    const numbers = new Map<string, number>();
    this.#quote = numbered(quote, numbers);
    this.#text = numbered(text, numbers);
    this.#rows = quote.length;
    this.#width = text.length + 1;
    this.#ends = ends;
    this.#scores = new Int32Array((quote.length + 1) * this.#width);
    this.#fill();
  }

  score(): number {
    return this.#at(this.#rows, this.#lastColumn());
  }

  /** The pairs on the way that gave the best score, from the first to the last. */
  pairs(): readonly WordPair[] {
    const pairs: WordPair[] = [];
    let row = this.#rows;
    let column = this.#lastColumn();
    while (row > 0 || (column > 0 && this.#ends === 'fixed')) {
      const step = this.#stepTo(row, column);
      if (step !== 'text') row -= 1;
      if (step !== 'quote') column -= 1;
      pairs.push({ quote: step === 'text' ? null : row, text: step === 'quote' ? null : column });
    }
    return pairs.reverse();
  }

  #fill(): void {
    if (this.#ends === 'fixed') {
      for (let column = 1; column < this.#width; column += 1) this.#scores[column] = column * gap;
    }
    for (let row = 1; row <= this.#rows; row += 1) this.#fillRow(row);
  }

  #fillRow(row: number): void {
    const here = row * this.#width;
    this.#scores[here] = row * gap;
    for (let column = 1; column < this.#width; column += 1) {
      const both = this.#at(row - 1, column - 1) + this.#agreement(row - 1, column - 1);
      const one = Math.max(this.#at(row - 1, column), this.#at(row, column - 1)) + gap;
      this.#scores[here + column] = Math.max(both, one);
    }
  }

  #stepTo(row: number, column: number): 'both' | 'quote' | 'text' {
    const score = this.#at(row, column);
    if (row > 0 && column > 0) {
      if (score === this.#at(row - 1, column - 1) + this.#agreement(row - 1, column - 1))
        return 'both';
    }
    return row > 0 && score === this.#at(row - 1, column) + gap ? 'quote' : 'text';
  }

  #agreement(row: number, column: number): number {
    if (this.#quote.spelled[row] === this.#text.spelled[column]) return equal;
    if (this.#quote.caseless[row] === this.#text.caseless[column]) return equalButCase;
    return this.#quote.stems[row] === this.#text.stems[column] ? sameStem : changed;
  }

  #lastColumn(): number {
    let best = this.#width - 1;
    for (let column = best - 1; column >= 0 && this.#ends === 'free'; column -= 1) {
      if (this.#at(this.#rows, column) >= this.#at(this.#rows, best)) best = column;
    }
    return best;
  }

  #at(row: number, column: number): number {
    return this.#scores[row * this.#width + column] ?? 0;
  }
}

function numbered(words: readonly string[], numbers: Map<string, number>): NumberedWords {
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  return {
    spelled: words.map(numberOf),
    caseless: words.map((word) => numberOf(word.toLowerCase())),
    stems: words.map((word) => numberOf(word.toLowerCase().replace(/(?<=\p{L})(?:n't|'.*)$/u, ''))),
  };
}
