import type { WorldCitation, WorldClaim } from '../../world.ts';

/** The position paper of 24 February 2023, how others took it, and the vote of the day before. */
const paper: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'paper-published',
    kind: 'event',
    text: "China's foreign ministry published its position paper on Ukraine on the first anniversary of the invasion.",
    topics: ['chinas-peace-plan'],
    about: '2023-02-24',
    appearances: [
      {
        source: 'position-paper',
        speaker: 'chinas-foreign-ministry',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-02-24',
      },
    ],
    evidence: [
      {
        source: 'position-paper',
        stance: 'supports',
        strength: 'strong',
        credibility: '1',
        about: '2023-02-24',
        note: 'The paper with its date.',
      },
      {
        source: 'anadolu-meseberg',
        stance: 'supports',
        strength: 'weak',
        credibility: '2',
        about: '2023-02-24',
        note: 'An agency mentions the proposal of twelve points on the anniversary.',
      },
    ],
  },
  {
    slug: 'paper-asks-for-withdrawal',
    kind: 'event',
    text: "China's paper asks Russia to withdraw its troops from Ukraine.",
    terms: 'In terms. That sovereignty should be respected, as the paper says, names no troops.',
    topics: ['chinas-peace-plan', 'war-in-ukraine'],
    appearances: [],
    evidence: [
      {
        source: 'position-paper',
        stance: 'refutes',
        strength: 'strong',
        credibility: '2',
        note:
          'The whole paper: twelve short points, none of which speaks of a withdrawal or names Russia as the invader. It ' +
          'is evidence because it is complete; a demand would have to stand in it.',
      },
    ],
    assessments: [
      {
        status: 'refuted',
        confidence: 'high',
        because:
          'The paper is short and public, and the demand is not in it. We logged the claim because readers ask; nobody ' +
          'on record here makes it.',
        on: '2023-03-06',
      },
    ],
  },
  {
    slug: 'paper-opposes-nuclear-threats',
    kind: 'position',
    text: "China's paper opposes the use of nuclear weapons and the threat to use them.",
    topics: ['chinas-peace-plan'],
    appearances: [
      {
        source: 'position-paper',
        speaker: 'chinas-foreign-ministry',
        manner: 'asserts',
        saidOn: '2023-02-24',
      },
    ],
    evidence: [
      {
        source: 'position-paper',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        note: 'Its eighth point. For a position, the paper of whoever holds it is the evidence.',
      },
    ],
  },
  {
    slug: 'paper-opposes-unilateral-sanctions',
    kind: 'position',
    text: "China's paper opposes sanctions that the UN Security Council has not authorised.",
    topics: ['chinas-peace-plan', 'sanctions-on-suppliers'],
    appearances: [
      {
        source: 'position-paper',
        speaker: 'chinas-foreign-ministry',
        manner: 'asserts',
        saidOn: '2023-02-24',
      },
    ],
    evidence: [
      {
        source: 'position-paper',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        note: 'Its tenth point.',
      },
    ],
  },
  {
    slug: 'paper-not-credible',
    kind: 'opinion',
    text: 'China has little credibility as a peacemaker, because it has not condemned the invasion.',
    terms:
      'That it has not condemned the invasion could be checked; what it makes of credibility is a judgement.',
    topics: ['chinas-peace-plan'],
    appearances: [
      {
        source: 'tallinn-press-conference',
        speaker: 'jens-stoltenberg',
        role: 'Secretary General of NATO',
        manner: 'asserts',
        saidOn: '2023-02-24',
        place: 'Tallinn',
      },
    ],
  },
  {
    slug: 'plan-can-be-a-basis',
    kind: 'position',
    text: "Putin holds that much of China's plan can be a basis for a settlement once the West and Kyiv are ready.",
    topics: ['chinas-peace-plan', 'xi-in-moscow'],
    about: '2023-03-21',
    appearances: [
      {
        source: 'kremlin-press-statements',
        speaker: 'vladimir-putin',
        role: 'President of Russia',
        manner: 'asserts',
        saidOn: '2023-03-21',
        place: 'Moscow',
      },
    ],
    evidence: [
      {
        source: 'kremlin-press-statements',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        note: 'His own statement. It shows the position that he states, and not that he would act on it.',
      },
    ],
  },
];

const vote: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'vote-of-141',
    kind: 'quantity',
    text: 'The resolution of the UN General Assembly on peace in Ukraine got 141 votes in favour.',
    terms: 'Resolution ES-11/6 of 23 February 2023.',
    topics: ['war-in-ukraine'],
    about: '2023-02-23',
    amount: { low: '141', unit: 'votes' },
    appearances: [
      {
        source: 'un-roll-call',
        speaker: 'un-general-assembly',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-02-23',
        place: 'New York',
      },
    ],
    evidence: [
      {
        source: 'un-roll-call',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-02-23',
        note: 'The recorded vote: 141 for, 7 against, 32 abstentions.',
      },
    ],
  },
  {
    slug: 'china-voted-with-russia',
    kind: 'event',
    text: 'China voted with Russia against the UN resolution of 23 February 2023.',
    topics: ['war-in-ukraine'],
    about: '2023-02-23',
    appearances: [
      {
        source: 'cnn-sullivan',
        speaker: 'jake-sullivan',
        role: 'National Security Advisor of the United States',
        manner: 'denies',
        basis: 'official_record',
        saidOn: '2023-02-26',
      },
    ],
    evidence: [
      {
        source: 'un-roll-call',
        stance: 'refutes',
        strength: 'strong',
        credibility: '2',
        about: '2023-02-23',
        note: 'A roll call names every state with its vote: China stands among those who abstained.',
      },
    ],
  },
  {
    slug: 'belarus-voted-against',
    kind: 'event',
    text: 'Belarus voted against the UN resolution of 23 February 2023.',
    topics: ['war-in-ukraine', 'lukashenka-and-moscow'],
    about: '2023-02-23',
    appearances: [],
    evidence: [
      {
        source: 'un-roll-call',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-02-23',
        note: 'A roll call names every state with its vote: Belarus is one of the seven against.',
      },
    ],
  },
];

export const paperAndVote: readonly WorldClaim<WorldCitation>[] = [...paper, ...vote];
