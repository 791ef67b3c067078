import type { WorldClaim } from '../../world.ts';
import { quotes } from '../quotes.ts';
import { gouldDavies, relayed } from '../voices.ts';

/**
 * Visits and meetings announced or expected. Trap avoided here: `p5` is expected by nobody named and
 * signalled by Putin, and reaches us through Nigel Gould-Davies, who does not predict it himself.
 */
export const meetingsToCome: readonly WorldClaim[] = [
  {
    slug: 'p5',
    kind: 'forecast',
    text: 'Xi Jinping will make a state visit to Moscow in 2023.',
    terms:
      'The interview says later in the year; that the year is 2023 is inferred, since it never names it.',
    topics: ['meetings-to-come'],
    dueOn: '2023',
    appearances: [
      relayed(quotes.widelyExpected, 'nigel-gould-davies', {
        speaker: 'unnamed-expectation',
        manner: 'predicts',
        basis: 'undisclosed',
        note: 'Nobody is named as expecting it. Nigel Gould-Davies passes the expectation on.',
      }),
      relayed(quotes.telegraphed, 'nigel-gould-davies', {
        speaker: 'vladimir-putin',
        manner: 'predicts',
        basis: 'undisclosed',
        saidOn: '2022/2023-03',
        note:
          'A signal, as Nigel Gould-Davies reports it; the words, the place and the day are not given. He calls it ' +
          'recent, which we bound by the year before.',
      }),
    ],
  },
  {
    slug: 'lukashenka-on-february-16',
    kind: 'quote',
    text: 'On 16 February 2023 Lukashenka said in public that Biden was about to visit the region.',
    terms: 'Words to that effect: the interview paraphrases. The year is inferred.',
    topics: ['meetings-to-come', 'war-in-ukraine'],
    about: '2023-02-16',
    appearances: [
      gouldDavies(quotes.biden, {
        manner: 'reports',
        basis: 'undisclosed',
        note: 'The day stands in brackets, put there by the editors. How he knows of the comments is not said.',
      }),
    ],
    evidence: [
      {
        ...quotes.biden,
        stance: 'supports',
        strength: 'weak',
        credibility: '3',
        note:
          'What was said, told by another and paraphrased in an interview that was shortened; no recording or transcript ' +
          'is at hand.',
      },
    ],
    assessments: [
      {
        status: 'insufficient',
        likelihood: 'likely',
        confidence: 'low',
        because:
          'A specialist on Belarus tells it and the editors supply the day, which makes it likely. But it is one ' +
          'paraphrase at second hand, and we have not read or heard the words.',
        on: '2023-04-02',
      },
    ],
  },
  {
    slug: 'biden-visits-the-region',
    kind: 'forecast',
    text: 'Joe Biden will soon visit the region around Belarus and Ukraine.',
    terms: 'Soon names no date, and the interview does not say which countries the region holds.',
    topics: ['meetings-to-come'],
    appearances: [
      relayed(quotes.biden, 'nigel-gould-davies', {
        speaker: 'alyaksandr-lukashenka',
        role: 'Head of state of Belarus',
        manner: 'predicts',
        basis: 'undisclosed',
        saidOn: '2023-02-16',
        note: 'The editors give the day in brackets; the year is inferred.',
      }),
    ],
  },
  {
    slug: 'lukashenka-hosts-biden-and-putin',
    kind: 'promise',
    text: 'Lukashenka will host Biden and Putin in Minsk for talks on ending the war.',
    terms: 'An offer: he would do it if the two came. No date is named.',
    topics: ['meetings-to-come', 'war-in-ukraine'],
    appearances: [
      relayed(quotes.happyToHost, 'nigel-gould-davies', {
        speaker: 'alyaksandr-lukashenka',
        role: 'Head of state of Belarus',
        manner: 'promises',
        basis: 'undisclosed',
        saidOn: '2023-02-16',
        note: 'From the same comments as the forecast about Biden. The year is inferred.',
      }),
    ],
  },
];
