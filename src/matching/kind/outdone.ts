import type { MatchText, MatchWord } from '../match-text.ts';
import { contraryOf } from './antonyms.ts';
import { isComparative, placeOfThan } from './compared-the-other-way.ts';

/** "No other … more than": by what nobody is said to surpass another, "higher" or "more"; null where nothing of the kind is said. */
export function outdoneBy(words: readonly MatchWord[]): MatchWord | null {
  const than = placeOfThan(words);
  const nobody = words.findIndex(({ text }) => nobodies.has(text));
  if (nobody === -1 || than < nobody + 3) return null;
  const between = words.slice(nobody + 2, than);
  return between.find(({ text }) => isComparative(text)) ?? null;
}

const nobodies: ReadonlySet<string> = new Set(
  `no nowhere nobody none kein keine keinem nirgends nirgendwo niemand aucun aucune nulle ningun ninguna nadie nessun nessuno
  nessuna nenhum nenhuma ninguem`.split(/\s+/),
);

/**
 * Whether what one denies is no denial beside the other, for both say of what it is the most: "nowhere is higher than here", "no place is as high as
 * here" or "it has never had a higher tower than this", and "here is the highest" or "higher than any other", or the lowest.
 */
export function isSurpassed(one: Said, other: Said): boolean {
  const isMost = mostBy(one);
  if (isMost === null) return isFirstInChinese(one, other);
  const { words } = other.text;
  const denied = mostBy(other);
  if (denied !== null) return isOfOneScale(isMost, denied);
  const than = placeOfThan(words);
  const isAny = than !== -1 && anybody.has(words[than + 1]?.text ?? '');
  if (than !== -1 && !isAny) return false;
  return words.some(({ text }, at) => {
    if (isAny && at < than && isComparative(text)) {
      return isOfOneScale(isMost, text);
    }
    const isTold = words[at - 1]?.text === 'the' || text.endsWith('est');
    return isTold && superlative.test(text) && isOfOneScale(isMost, text);
  });
}

const anybody: ReadonlySet<string> = new Set('any anyone anybody anywhere ever all'.split(' '));

/** The word on whose scale an English statement says in the negative that something is the most. */
function mostBy({ text: { words }, language }: Said): string | null {
  const outdone = outdoneBy(words);
  if (outdone !== null) return outdone.text;
  return language === 'en' ? (equalledBy(words) ?? neverOutdoneBy(words)) : null;
}

/** "No country takes in as many as ours." */
function equalledBy(words: readonly MatchWord[]): string | null {
  const nobody = words.findIndex(({ text }) => nobodies.has(text));
  const as = words.findIndex(({ text }, at) => at > nobody && text === 'as');
  const isClosed = words.some(({ text }, at) => at > as + 1 && text === 'as');
  return nobody === -1 || as === -1 || !isClosed ? null : (words[as + 1]?.text ?? null);
}

/** "Has never had a hotter summer than this", "has never been better than last year"; "has never earned more than her" says less. */
function neverOutdoneBy(words: readonly MatchWord[]): string | null {
  const never = words.findIndex(({ text }) => text === 'never');
  const than = placeOfThan(words);
  if (never === -1 || than < never) return null;
  const at = words.findIndex(({ text }, place) => place > never && isComparative(text));
  const isThing = words[at - 1]?.text === 'a' && at < than - 1;
  const isThen = at === than - 1 && then.has(words[than + 1]?.text ?? '');
  return at !== -1 && at < than && (isThing || isThen) ? (words[at]?.text ?? null) : null;
}

const then: ReadonlySet<string> = new Set('it they now today last this in'.split(' '));

/** "没有一个国家比中国长" and "中国居第一" or "最长". */
function isFirstInChinese(one: Said, other: Said): boolean {
  if (one.language !== 'zh' || other.language !== 'zh') return false;
  const how = /没有[^，。]{0,14}比[^，。]{1,12}?(\p{Script=Han})[。！]?$/u.exec(one.written)?.[1];
  return (
    how !== undefined && (other.written.includes(`最${how}`) || other.written.includes('第一'))
  );
}

const superlative = /.{2,}est$|^(?:most|least|best|worst)$/;

function isOfOneScale(one: string, other: string): boolean {
  const [base, own] = [baseOf(one), baseOf(other)];
  return base === own || contraryOf(base)(own) || contraryOf(one)(other);
}

const baseOf = (word: string): string =>
  irregular[word] ??
  word
    .replace(/(?:er|est)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '')
    .replace(/i$/, 'y');

const irregular: Readonly<Record<string, string>> = {
  ...{ more: 'much', most: 'much', many: 'much', less: 'little', least: 'little' },
  ...{ fewer: 'few', fewest: 'few' },
  ...{ better: 'good', best: 'good', worse: 'bad', worst: 'bad' },
};

interface Said {
  readonly text: MatchText;
  readonly written: string;
  /** BCP 47. */
  readonly language: string;
}
