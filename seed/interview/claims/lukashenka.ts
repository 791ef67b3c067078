import type { WorldClaim } from '../../world.ts';
import { quotes } from '../quotes.ts';
import { gouldDavies, rferl } from '../voices.ts';

/** Lukashenka between Moscow and the West. `p6` is a metaphor, hence an opinion: it cannot be checked. */
export const lukashenka: readonly WorldClaim[] = [
  {
    slug: 'p6',
    kind: 'opinion',
    text: 'Lukashenka is not a puppet.',
    terms:
      'Of Moscow. A metaphor; what can be checked about it is lukashenka-resists-some-demands.',
    topics: ['lukashenka-and-moscow'],
    appearances: [
      gouldDavies(quotes.notAPuppet, {
        manner: 'asserts',
        note: 'He grants that the position is weaker than it was.',
      }),
    ],
  },
  {
    slug: 'lukashenka-resists-some-demands',
    kind: 'event',
    text: 'Lukashenka can still turn down some of what Russia wants of him.',
    topics: ['lukashenka-and-moscow'],
    about: '2023-03',
    appearances: [
      gouldDavies(quotes.ableToResist, {
        manner: 'asserts',
        basis: 'undisclosed',
        note: 'He adds that the room may be narrower than before.',
      }),
    ],
    evidence: [
      {
        ...quotes.pressure,
        stance: 'supports',
        strength: 'weak',
        credibility: '3',
        note:
          'If Russia presses for Belarusian troops and has to press harder, it has not got them yet. An inference of ours ' +
          'from what the same man says elsewhere.',
      },
    ],
  },
  {
    slug: 'lukashenka-more-dependent',
    kind: 'causal',
    text: "Putin's help after the protests of 2020 has made Lukashenka depend on Moscow more than ever.",
    topics: ['lukashenka-and-moscow'],
    about: '2020/2023-03',
    appearances: [
      rferl(quotes.moreBeholden, {
        manner: 'asserts',
        note: 'Said by the interviewer while putting a question.',
      }),
    ],
  },
  {
    slug: 'crackdown-cost-the-west',
    kind: 'causal',
    text: 'By crushing the protests of 2020 Lukashenka lost his ties with Western countries.',
    terms: 'All of them, nearly: the interview hedges the word all.',
    topics: ['belarus-and-the-west', 'lukashenka-and-moscow'],
    about: '2020/2023-03',
    appearances: [gouldDavies(quotes.burnedBridges, { manner: 'asserts', basis: 'undisclosed' })],
  },
  {
    slug: 'ryanair-flight-diverted',
    kind: 'event',
    text: 'Lukashenka had a Ryanair flight diverted.',
    terms: 'After the crackdown; the interview gives no date, route or reason.',
    topics: ['belarus-and-the-west'],
    about: '2020/2023-03',
    appearances: [
      gouldDavies(quotes.ryanairAndMigrants, { manner: 'asserts', basis: 'undisclosed' }),
    ],
  },
  {
    slug: 'migrants-flown-in',
    kind: 'event',
    text: 'Lukashenka had migrants flown in so as to put pressure on the border with Poland.',
    terms: 'Holds a deed and its purpose, as the interview tells them. It gives no date.',
    topics: ['belarus-and-the-west'],
    about: '2020/2023-03',
    appearances: [
      gouldDavies(quotes.ryanairAndMigrants, { manner: 'asserts', basis: 'undisclosed' }),
    ],
  },
];
