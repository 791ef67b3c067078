import type { LikelySamePage } from '../../queries/likely-same/likely-same.ts';
import type { Likeness, LikenessReason } from '../../queries/likely-same/likenesses.ts';
import type { LikelySame } from '../../queries/likely-same/pairs-alike.ts';
import { wrap } from '../../summaries/wrap.ts';

/** Speakers who may be one, for the terminal, each pair with its reasons and how to join it. */
export function likelySameText({ pairs, next }: LikelySamePage, width: number): string {
  return [
    ...(pairs.length === 0
      ? ['No two speakers look like one. Two who are: asof speaker merge A B --because ….']
      : []),
    ...pairs.map((pair) => pairAlikeText(pair, width)),
    ...(next === null ? [] : [`More: --after ${next}`]),
  ].join('\n\n');
}

/** Two speakers who may be one, why, and how to join them. */
export function pairAlikeText({ one, other, because }: LikelySame, width: number): string {
  const names = [one, other].map(({ n, name }) => `${name} (${n})`).join(' and ');
  return [
    wrap(`${names} may be one.`, { width }),
    ...because.map((each) => wrap(reasonInWords(each), { width, first: '  ', indent: '    ' })),
    `  If they are: asof speaker merge ${one.n} ${other.n} --because …`,
  ].join('\n');
}

const reasonInWords = (likeness: Likeness): string => reasons[likeness.reason](likeness);

const reasons: Readonly<Record<LikenessReason, (likeness: Likeness) => string>> = {
  wikidata: ({ one }) => `Both have the identifier ${one} of Wikidata.`,
  same_spelling: ({ one }) => `Both are spelled “${one}”.`,
  sounds_alike: ({ one, other }) => `“${one}” and “${other}” sound alike.`,
  part_of_name: ({ one, other }) => `Of “${one}” and “${other}” one may be short for the other.`,
  role: ({ one }) => `Both are recorded as “${one}” at the same time.`,
};
