import type { WorldClaim } from '../../world.ts';
import { quotes } from '../quotes.ts';
import { visitDays } from '../visit-days.ts';
import { gouldDavies, relayed, rferl } from '../voices.ts';

/** China's plan for Ukraine, and who stands behind it. */
export const peacePlan: readonly WorldClaim[] = [
  {
    slug: 'lukashenka-backs-chinas-plan',
    kind: 'position',
    text: "Lukashenka stands behind China's plan for a cease-fire in Ukraine.",
    terms: 'The proposal and the position paper of which the interview speaks are read as one.',
    topics: ['chinas-peace-plan', 'lukashenka-in-china'],
    about: visitDays,
    appearances: [
      relayed(quotes.endorsedProposal, 'rferl', {
        speaker: 'alyaksandr-lukashenka',
        role: 'Head of state of Belarus',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02/2023-03',
        place: 'China',
        note: 'Said during the trip; neither the words nor the day are given.',
      }),
      rferl(quotes.endorsedPaper, {
        manner: 'reports',
        note: 'The interviewer says it again in a question.',
      }),
    ],
    evidence: [
      {
        ...quotes.endorsedProposal,
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note:
          'A public act of his on a state visit, reported by RFE/RL without a hedge. For a position, what its holder says ' +
          'is evidence; we have the report and not his words.',
      },
      {
        ...quotes.endorsedPaper,
        stance: 'supports',
        strength: 'weak',
        credibility: '2',
        note: 'The same publication, in the same piece: it adds no second voice.',
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'moderate',
        because:
          'RFE/RL reports the endorsement twice and in plain words, and nothing in the interview speaks against it. It is ' +
          'one publication, and how far the endorsement went is not told.',
        on: '2023-04-02',
      },
    ],
  },
  {
    slug: 'plan-has-twelve-points',
    kind: 'quantity',
    text: "China's plan for Ukraine consists of twelve points.",
    topics: ['chinas-peace-plan'],
    amount: { low: '12', unit: 'points' },
    appearances: [rferl(quotes.endorsedProposal, { manner: 'asserts' })],
  },
  {
    slug: 'plan-shows-no-way',
    kind: 'opinion',
    text: "China's plan lists what China would like and does not show how to get there.",
    terms:
      'He marks it as his view. What the plan contains could be checked; whether that amounts to a way is a judgement.',
    topics: ['chinas-peace-plan'],
    appearances: [gouldDavies(quotes.noOutline, { manner: 'asserts' })],
  },
];
