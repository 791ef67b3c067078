import type { WorldAppearance, WorldQuote } from '../world.ts';

/** What an appearance says beyond whose it is and where it stands. */
type Saying = Pick<WorldAppearance, 'manner' | 'basis' | 'note'>;

/** The interviewee in his own words: no relay, since the voice in the source is his. The day is not given. */
export function gouldDavies(quote: WorldQuote, saying: Saying): WorldAppearance {
  return {
    ...quote,
    speaker: 'nigel-gould-davies',
    role: 'Senior fellow at the IISS and former British ambassador to Belarus',
    saidOn: '2023-03',
    ...saying,
  };
}

/** RFE/RL in its own voice: lead, captions and questions. It never says how it knows. */
export function rferl(quote: WorldQuote, saying: Saying): WorldAppearance {
  return { ...quote, speaker: 'rferl', saidOn: '2023-03', basis: 'undisclosed', ...saying };
}

/** Somebody else's claim, passed on by whoever has the word in the source (the last of `via`). */
export function relayed(
  quote: WorldQuote,
  by: 'rferl' | 'nigel-gould-davies',
  appearance: Omit<WorldAppearance, keyof WorldQuote | 'via'>,
): WorldAppearance {
  return { ...quote, ...appearance, via: [by] };
}
