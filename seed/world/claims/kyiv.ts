import type { WorldCitation, WorldClaim } from '../../world.ts';

/** Beijing and Kyiv: the call that did not come and then came, and an ambassador who went too far. */
export const kyiv: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'xi-has-not-spoken-to-zelensky',
    kind: 'event',
    text: 'Xi Jinping has not spoken with Volodymyr Zelensky since Russia invaded Ukraine.',
    terms: 'Since 24 February 2022. It names no end, and so is about whenever it is said.',
    topics: ['xi-and-kyiv'],
    appearances: [
      {
        source: 'nbc-sullivan',
        speaker: 'jake-sullivan',
        role: 'National Security Advisor of the United States',
        manner: 'asserts',
        basis: 'told',
        saidOn: '2023-02-26',
      },
      {
        source: 'ap-zelensky',
        speaker: 'volodymyr-zelensky',
        role: 'President of Ukraine',
        manner: 'asserts',
        basis: 'saw',
        saidOn: '2023-03-28',
        place: 'on a train from Sumy to Kyiv',
      },
    ],
    evidence: [
      {
        source: 'ap-zelensky',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2022-02-24/2023-03-28',
        note: 'Testimony of one of the two, who would know, on the time up to the interview.',
      },
      {
        source: 'babel-zelensky',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        about: '2022-02-24/2023-03-28',
        note: 'Retells the interview.',
      },
      {
        source: 'mfa-xi-zelensky',
        stance: 'refutes',
        strength: 'strong',
        credibility: '1',
        about: '2023-04-26/..',
        note: 'The account of the call by one side: from that day on it is no longer so.',
      },
      {
        source: 'zelensky-on-call',
        stance: 'refutes',
        strength: 'strong',
        credibility: '1',
        about: '2023-04-26/..',
        note: 'The account of the call by the other side, on the same day.',
      },
    ],
    assessments: [
      {
        status: 'refuted',
        confidence: 'high',
        because:
          'Both sides report the call of 26 April 2023. Whoever said before that day that there had been none was right; ' +
          'whoever says it now is out of date.',
        on: '2023-04-27',
      },
    ],
  },
  {
    slug: 'xi-will-call-zelensky',
    kind: 'forecast',
    text: 'Xi Jinping will speak with Volodymyr Zelensky once he has been to Moscow.',
    terms: 'No date is named beyond that.',
    topics: ['xi-and-kyiv', 'xi-in-moscow'],
    appearances: [
      {
        source: 'wsj-xi-call',
        speaker: 'sources-of-the-wsj',
        manner: 'predicts',
        basis: 'undisclosed',
        via: ['wall-street-journal'],
        saidOn: '2023-03-13',
        note: 'People familiar with the matter, none of them named.',
      },
    ],
    evidence: [
      {
        source: 'mfa-xi-zelensky',
        stance: 'supports',
        strength: 'strong',
        credibility: '1',
        about: '2023-04-26',
        note: 'The outcome, told by one side.',
      },
      {
        source: 'zelensky-on-call',
        stance: 'supports',
        strength: 'strong',
        credibility: '1',
        about: '2023-04-26',
        note: 'The outcome, told by the other side.',
      },
    ],
  },
  {
    slug: 'envoy-to-ukraine',
    kind: 'promise',
    text: 'China will send a special representative to Ukraine to speak with all sides about a settlement.',
    topics: ['xi-and-kyiv'],
    appearances: [
      {
        source: 'mfa-xi-zelensky',
        speaker: 'xi-jinping',
        role: "President of the People's Republic of China",
        manner: 'promises',
        saidOn: '2023-04-26',
        note: 'By telephone, as his ministry tells it.',
      },
    ],
    evidence: [
      {
        source: 'mfa-li-hui-in-kyiv',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-05-16/2023-05-17',
        note: 'Li Hui was in Kyiv on 16 and 17 May and went on to other capitals. What came of it is another matter.',
      },
    ],
  },
  {
    slug: 'ex-soviet-states-not-sovereign',
    kind: 'position',
    text: "It is China's position that the states of the former Soviet Union lack full status in international law.",
    topics: ['xi-and-kyiv'],
    about: '2023-04',
    appearances: [
      {
        source: 'lci-lu-shaye',
        speaker: 'lu-shaye',
        role: 'Ambassador of China to France',
        manner: 'asserts',
        saidOn: '2023-04-21',
        place: 'Paris',
        note: 'Said in answer to a question about Crimea. Whether he spoke for his government is what is in question.',
      },
      {
        source: 'mfa-24-april',
        speaker: 'mao-ning',
        role: "Spokeswoman of China's foreign ministry",
        manner: 'denies',
        saidOn: '2023-04-24',
        place: 'Beijing',
      },
    ],
    evidence: [
      {
        key: 'ambassador-on-television',
        source: 'lci-lu-shaye',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note: 'An ambassador in office speaks for his government until it says otherwise.',
      },
      {
        key: 'ambassador-in-transcript',
        source: 'embassy-transcript',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note: "The embassy's own transcript of the interview, which made the words look official.",
      },
      {
        source: 'bloomberg-lu-shaye',
        stance: 'context',
        note: 'Tells how the transcript was posted and taken down, and that nobody said why.',
      },
      {
        source: 'embassy-statement',
        stance: 'undercuts',
        undercuts: 'ambassador-on-television',
        strength: 'moderate',
        credibility: '2',
        note: 'It calls the remarks personal views: then they are no evidence of what his government stands for.',
      },
      {
        source: 'mfa-24-april',
        stance: 'refutes',
        strength: 'strong',
        credibility: '2',
        note:
          'The ministry says that it respects those states as sovereign since the Soviet Union broke up, and that this ' +
          'is unchanged. For a position, what its holder states is the evidence.',
      },
    ],
  },
];
