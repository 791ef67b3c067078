import type { MatchWord } from '../match-text.ts';
import { denialsIn, isDenial } from './denials.ts';

/** Words that call what stands beside them untrue where they are all that a sentence says. */
const rejecting: ReadonlySet<string> = new Set(
  `wrong lie lies nonsense rubbish bullshit nope untrue fabrication invention misleading absurd ridiculous misinformation disinformation propaganda unsinn quatsch luge lugen mensonges intox
  mentiras bulos bufale mentira bufala вранье брехня كذب اكاذيب`.split(/\s+/),
);

/** What such a sentence may hold besides. */
const beside: ReadonlySet<string> = new Set(
  `news true case claim claims story fact check checked verdict rating rated happen happened correct right real so pure total complete totally completely
  utter just simply stimmt wahr richtig behauptung nachricht vrai cierto verdad vero правда новость это صحيح`.split(
    /\s+/,
  ),
);

/** Whether a sentence says no more than that something is untrue: "That is false.", "Wrong!", "No, he did not." */
export function isVerdict(words: readonly MatchWord[], language: string): boolean {
  if (words.length === 0 || words.length > wordsMost) return false;
  const says = words.filter((word) => !word.stop && !isDenial(word, language));
  if (!says.every(({ text }) => rejecting.has(text) || beside.has(text))) return false;
  return says.some(({ text }) => rejecting.has(text)) || denialsIn(words, language) > 0;
}

const wordsMost = 8;
