import type { WorldClaim } from '../../world.ts';
import { quotes } from '../quotes.ts';
import { visitDays } from '../visit-days.ts';
import { gouldDavies, relayed, rferl } from '../voices.ts';

/**
 * Money. Trap avoided here: the interview has $3.5 billion twice, once for agreements signed (`p4`, by
 * authority of Belarus) and once for investment to come (by RFE/RL, hedged). They are two claims.
 */
export const agreements: readonly WorldClaim[] = [
  {
    slug: 'p4',
    kind: 'quantity',
    text: 'The agreements signed on the visit total $3.5 billion.',
    terms:
      'The bilateral agreements on trade and technology that Lukashenka signed in China. The dollar is read as the US ' +
      'dollar and the figure as rounded. Not the same as investment-to-come, which has the same figure.',
    topics: ['trade-and-investment', 'lukashenka-in-china'],
    amount: { low: '3500000000', unit: 'USD' },
    appearances: [
      relayed(quotes.agreementsTotal, 'rferl', {
        speaker: 'belarusian-authorities',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02/2023-03',
        note:
          'Which authority, where and on what day is not said; it can hardly have been before the visit, whose days we ' +
          'infer.',
      }),
    ],
  },
  {
    slug: 'agreements-signed',
    kind: 'event',
    text: 'Lukashenka signed agreements with China while he was there.',
    topics: ['trade-and-investment', 'lukashenka-in-china'],
    about: visitDays,
    appearances: [
      rferl(quotes.signing, {
        manner: 'asserts',
        basis: 'saw',
        note: 'The caption of a photograph that shows the signing; the photographer is not named in our text.',
      }),
    ],
    evidence: [
      {
        ...quotes.signing,
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note: 'Testimony: the caption tells what a published photograph shows. The picture itself is not in our capture.',
      },
      {
        ...quotes.agreementsTotal,
        stance: 'supports',
        strength: 'weak',
        credibility: '3',
        interested: true,
        origin: 'unnamed',
        note: 'Whoever adds up the agreements takes them as signed; but it is one of the two parties that says so.',
      },
    ],
  },
  {
    slug: 'investment-to-come',
    kind: 'quantity',
    text: 'Belarus came away from the visit with $3.5 billion of Chinese investment still to be made.',
    terms:
      'Investment in the future, not agreements signed: that is p4. The interview gives both the same figure and does not ' +
      'say how they are related.',
    topics: ['trade-and-investment', 'lukashenka-in-china'],
    amount: { low: '3500000000', unit: 'USD' },
    appearances: [
      rferl(quotes.futureInvestment, {
        manner: 'suggests',
        note: 'The interviewer hedges it with an apparently and gives no source.',
      }),
    ],
  },
  {
    slug: 'sanctions-weigh-on-belarus',
    kind: 'event',
    text: 'Western sanctions weigh on Belarus.',
    topics: ['trade-and-investment', 'belarus-and-the-west'],
    appearances: [
      gouldDavies(quotes.underSanctions, {
        manner: 'asserts',
        basis: 'undisclosed',
        note: 'In the same breath he says that the country needs Chinese aid, trade and investment.',
      }),
    ],
  },
];
