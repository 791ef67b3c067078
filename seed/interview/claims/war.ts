import type { WorldClaim } from '../../world.ts';
import { quotes } from '../quotes.ts';
import { gouldDavies, relayed, rferl } from '../voices.ts';

/** What the governments saying so would gain: a statement for peace is interested, whoever makes it. */
const statedPosition = {
  ...quotes.sayingPublicly,
  stance: 'supports',
  strength: 'moderate',
  credibility: '3',
  interested: true,
  origin: 'unnamed',
} as const;

/** The war, and what China, Belarus and Russia want of it. */
export const war: readonly WorldClaim[] = [
  {
    slug: 'war-a-year-old',
    kind: 'quantity',
    text: 'At the time of the visit the war in Ukraine had lasted about one year.',
    terms:
      'With the first of March in a caption this is what we infer the year 2023 from; the only year the interview ' +
      'names is 2020.',
    topics: ['war-in-ukraine'],
    amount: { low: '1', unit: 'year' },
    appearances: [rferl(quotes.yearlongWar, { manner: 'asserts' })],
  },
  {
    slug: 'china-wants-the-war-to-end',
    kind: 'position',
    text: 'China wants the war in Ukraine to be over soon.',
    topics: ['war-in-ukraine', 'chinas-peace-plan'],
    about: '2023-03',
    appearances: [
      relayed(quotes.sayingPublicly, 'nigel-gould-davies', {
        speaker: 'china',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02/2023-03',
        note: 'Said in public, around the visit; no statement is cited.',
      }),
    ],
    evidence: [
      {
        ...statedPosition,
        note: 'For a position, a public statement is evidence; but China gains if it is taken for a friend of peace.',
      },
    ],
  },
  {
    slug: 'belarus-wants-the-war-to-end',
    kind: 'position',
    text: 'Belarus wants the war in Ukraine to be over soon.',
    topics: ['war-in-ukraine'],
    about: '2023-03',
    appearances: [
      relayed(quotes.sayingPublicly, 'nigel-gould-davies', {
        speaker: 'belarusian-authorities',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02/2023-03',
        note: 'Said in public, around the visit; no statement is cited.',
      }),
    ],
    evidence: [
      {
        ...statedPosition,
        note: 'For a position, a public statement is evidence; but Minsk gains if it is taken for a friend of peace.',
      },
      {
        ...quotes.pressure,
        stance: 'context',
        note: 'Gives a motive: the longer the war, the harder it gets to stay out of it.',
      },
    ],
  },
  {
    slug: 'russia-presses-belarus-to-fight',
    kind: 'event',
    text: 'Russia is pressing Belarus more and more to send its own troops into the war.',
    topics: ['war-in-ukraine', 'lukashenka-and-moscow'],
    appearances: [gouldDavies(quotes.pressure, { manner: 'asserts', basis: 'undisclosed' })],
  },
  {
    slug: 'lukashenka-wants-troops-kept-out',
    kind: 'position',
    text: 'Lukashenka wants to keep Belarusian troops out of the fighting.',
    topics: ['war-in-ukraine', 'lukashenka-and-moscow'],
    appearances: [
      gouldDavies(quotes.pressure, {
        manner: 'asserts',
        basis: 'infers',
        note: 'Said of Lukashenka by another; nothing that he said himself is cited.',
      }),
    ],
  },
  {
    slug: 'belarus-used-for-attacks',
    kind: 'event',
    text: 'Russia stations troops in Belarus and attacks from there, with the leave of Minsk.',
    terms: 'Attacks on Ukraine. Belarusian troops taking part is another matter.',
    topics: ['war-in-ukraine', 'lukashenka-and-moscow'],
    appearances: [gouldDavies(quotes.usedAsBase, { manner: 'asserts', basis: 'undisclosed' })],
  },
];
