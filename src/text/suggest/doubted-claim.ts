/**
 * What a sentence doubts: the clause behind "there isn't much to suggest that", "I don't think that", "it is unlikely
 * that"; null where a sentence doubts in other words, or says more than that.
 */
export function doubtedClaim(sentence: string): string | null {
  const plain = sentence.replaceAll('’', "'");
  const clause = doubting.exec(plain)?.groups?.clause;
  // What follows on it is another claim.
  const [first = ''] = clause?.split(/, (?:and|but|so|because|which)\b|;/) ?? [];
  const claim = first.replace(/[.!…”"]+$/, '').trim();
  return claim.split(' ').length < wordsMin ? null : claim;
}

const wordsMin = 3;

const things = '(?:reason|sign|indication|evidence|proof)s?';
const openings = [
  `there(?:(?: isn't| wasn't| is not| was not|'s not)(?: very)? (?:much|a lot)|(?:'s| is| was)(?: very)? (?:little|hardly anything))(?: evidence)?[^,.]{0,25}? to (?:suggest|show|indicate) that`,
  `there(?:'s| is| was) (?:no|little|hardly any) (?:particular|clear|good|real) ${things}[^,.]{0,25}? (?:why|that)`,
  "(?:I|we) (?:really )?(?:don't|do not) (?:really )?(?:think|believe) that",
  '(?:I|we) (?:very much )?doubt (?:that|whether|if)',
  "it(?:'s| is| seems) (?:very |highly )?(?:unlikely|doubtful) that",
];
const doubting = new RegExp(
  `^(?:(?:but|and|so|still|personally|however|frankly),? )?(?:${openings.join('|')}) (?<clause>.+)$`,
  'is',
);
