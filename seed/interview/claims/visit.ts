import type { WorldClaim } from '../../world.ts';
import { quotes } from '../quotes.ts';
import { visitDays } from '../visit-days.ts';
import { gouldDavies, relayed, rferl } from '../voices.ts';

/** The visit itself: that it was, how long it took, and what it was for. */
export const visit: readonly WorldClaim[] = [
  {
    slug: 'lukashenka-met-xi',
    kind: 'event',
    text: 'Lukashenka and Xi were together in Beijing on 1 March 2023.',
    terms: 'The page says the first of March; that the year is 2023 is inferred.',
    topics: ['lukashenka-in-china'],
    about: '2023-03-01',
    appearances: [
      rferl(quotes.onMarch1, {
        manner: 'asserts',
        basis: 'saw',
        note: 'The caption of a photograph of the two; the photographer is not named in our text.',
      }),
    ],
    evidence: [
      {
        ...quotes.onMarch1,
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023-03-01',
        note: 'Testimony: the caption tells what a published photograph shows. The picture itself is not in our capture.',
      },
      {
        ...quotes.invited,
        stance: 'context',
        note: 'A state visit of three days is the occasion on which the two would meet.',
      },
    ],
  },
  {
    slug: 'visit-of-three-days',
    kind: 'quantity',
    text: "Lukashenka's state visit to China took three days.",
    terms: 'As invited and as later spoken of; the days themselves are not named.',
    topics: ['lukashenka-in-china'],
    about: visitDays,
    amount: { low: '3', unit: 'days' },
    appearances: [rferl(quotes.invited, { manner: 'asserts' })],
    evidence: [
      {
        ...quotes.onMarch1,
        stance: 'context',
        note: 'Shows that one of the days was the first of March, and nothing about how many there were.',
      },
    ],
  },
  {
    slug: 'china-invited-lukashenka',
    kind: 'event',
    text: 'The visit was made at the invitation of China.',
    topics: ['lukashenka-in-china'],
    appearances: [
      rferl(quotes.invited, {
        manner: 'asserts',
        note: 'The headline names Xi as the host who invited.',
      }),
    ],
  },
  {
    slug: 'invitation-unexpected',
    kind: 'event',
    text: 'Those who follow the region had not expected the invitation.',
    topics: ['lukashenka-in-china'],
    appearances: [
      relayed(quotes.caughtOffGuard, 'rferl', {
        speaker: 'many-observers',
        manner: 'asserts',
        basis: 'undisclosed',
        note: 'RFE/RL passes on how unnamed observers took it, and says much the same of the timing later.',
      }),
    ],
  },
  {
    slug: 'investment-a-reason',
    kind: 'causal',
    text: 'One reason for the visit was that Belarus wanted more Chinese investment.',
    topics: ['lukashenka-in-china', 'trade-and-investment'],
    appearances: [rferl(quotes.courtingInvestment, { manner: 'asserts' })],
    evidence: [
      {
        ...quotes.underSanctions,
        stance: 'supports',
        strength: 'weak',
        credibility: '3',
        note: 'Sanctions give Belarus a motive to seek money elsewhere. A motive is not yet the reason.',
      },
    ],
  },
  {
    slug: 'business-took-three-days',
    kind: 'causal',
    text: "It took three days of the head of state's presence to settle the economic business.",
    terms:
      'Nobody in the interview claims it. It is recorded because it is denied, as a step towards visit-about-the-war.',
    topics: ['lukashenka-in-china', 'trade-and-investment'],
    appearances: [gouldDavies(quotes.noNeedOfThreeDays, { manner: 'denies', basis: 'infers' })],
  },
  {
    slug: 'lukashenka-rarely-abroad',
    kind: 'event',
    text: 'Lukashenka seldom leaves his country.',
    terms: 'With exceptions; the same man says later that Lukashenka goes to Moscow often.',
    topics: ['lukashenka-in-china'],
    appearances: [gouldDavies(quotes.rarelyAbroad, { manner: 'asserts', basis: 'undisclosed' })],
  },
  {
    slug: 'visit-about-the-war',
    kind: 'causal',
    text: 'What the visit was for, in truth, was the war in Ukraine.',
    topics: ['lukashenka-in-china', 'war-in-ukraine'],
    appearances: [
      gouldDavies(quotes.aboutTheWar, {
        manner: 'suggests',
        basis: 'infers',
        note: 'He calls it a suspicion, and elsewhere warns against going beyond the evidence.',
      }),
    ],
    evidence: [
      {
        ...quotes.noNeedOfThreeDays,
        stance: 'supports',
        strength: 'weak',
        credibility: '3',
        note: 'The length of the stay calls for more than trade. It does not tell what more.',
      },
      {
        ...quotes.rarelyAbroad,
        stance: 'context',
        note: 'Makes a long journey stand out.',
      },
    ],
  },
  {
    slug: 'visit-sought-diplomatic-way',
    kind: 'causal',
    text: 'The visit was a chance to look for a diplomatic way out of the war.',
    topics: ['lukashenka-in-china', 'war-in-ukraine'],
    appearances: [
      relayed(quotes.diplomaticPath, 'rferl', {
        speaker: 'unnamed-speculation',
        manner: 'suggests',
        basis: 'undisclosed',
        note: 'RFE/RL speaks of speculation and names nobody.',
      }),
    ],
  },
];
