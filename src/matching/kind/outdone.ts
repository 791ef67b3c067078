import type { MatchText, MatchWord } from '../match-text.ts';
import { contraryOf } from './antonyms.ts';
import { mores, placeOfThan } from './compared-the-other-way.ts';

/** "No other … more than": by what nobody is said to surpass another, "higher" or "more"; null where nothing of the kind is said. */
export function outdoneBy(words: readonly MatchWord[]): MatchWord | null {
  const than = placeOfThan(words);
  const nobody = words.findIndex(({ text }) => nobodies.has(text));
  if (nobody === -1 || than < nobody + 3) return null;
  const between = words.slice(nobody + 2, than);
  return between.find(({ text }) => mores.has(text) || /..er$/.test(text)) ?? null;
}

const nobodies: ReadonlySet<string> = new Set(
  `no nowhere nobody none kein keine keinem nirgends nirgendwo niemand aucun aucune nulle ningun ninguna nadie nessun nessuno
  nessuna nenhum nenhuma ninguem`.split(/\s+/),
);

/** Whether one says that nobody surpasses what the other says surpasses all: "nowhere is higher than here" and "here is the highest", or the lowest. */
export const isSurpassed = (one: Said, other: Said): boolean =>
  surpasses(one, other) || surpasses(other, one);

function surpasses(one: Said, { text: { words } }: Said): boolean {
  const comparative = outdoneBy(one.text.words);
  if (comparative === null || placeOfThan(words) !== -1) return false;
  const base = baseOf(comparative.text);
  const isContrary = contraryOf(base);
  return words.some(({ text }, at) => {
    if (words[at - 1]?.text !== 'the' && !text.endsWith('est')) return false;
    const own = superlative.test(text) ? baseOf(text) : null;
    return own !== null && (own === base || isContrary(own));
  });
}

const superlative = /.{2,}est$|^(?:most|least|best|worst)$/;

const baseOf = (word: string): string => irregular[word] ?? word.replace(/(?:er|est)$/, '');

const irregular: Readonly<Record<string, string>> = {
  ...{ more: 'much', most: 'much', less: 'little', least: 'little', fewer: 'few', fewest: 'few' },
  ...{ better: 'good', best: 'good', worse: 'bad', worst: 'bad' },
};

interface Said {
  readonly text: MatchText;
}
