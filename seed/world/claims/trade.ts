import type { WorldCitation, WorldClaim } from '../../world.ts';

/** Trade between Russia and China: what was foretold, and what was counted. */
export const trade: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'trade-over-200-billion',
    kind: 'forecast',
    text: 'Trade between Russia and China will exceed $200 billion in 2023.',
    terms:
      'Goods both ways, as the customs count them. The two had named that sum as a goal for 2024.',
    topics: ['xi-in-moscow', 'trade-between-russia-and-china'],
    dueOn: '2023-12-31',
    appearances: [
      {
        source: 'putin-in-peoples-daily',
        speaker: 'vladimir-putin',
        role: 'President of Russia',
        manner: 'predicts',
        basis: 'infers',
        saidOn: '2023-03-19',
      },
      {
        source: 'tass-putin-article',
        speaker: 'vladimir-putin',
        role: 'President of Russia',
        manner: 'predicts',
        saidOn: '2023-03-19',
        note: 'The same article, retold.',
      },
      {
        source: 'kremlin-press-statements',
        speaker: 'vladimir-putin',
        role: 'President of Russia',
        manner: 'suggests',
        saidOn: '2023-03-21',
        place: 'Moscow',
        note: 'Two days later he says that it can be reached.',
      },
    ],
    evidence: [
      {
        source: 'customs-november-2023',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-01/2023-11',
        note: "China's customs count $218 billion by the end of November: the sum is passed, and cannot be undone.",
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'high',
        because:
          "The outcome stands in the monthly count of China's customs, weeks before the year was out.",
        on: '2023-12-08',
      },
    ],
  },
  {
    slug: 'trade-of-240-billion',
    kind: 'quantity',
    text: 'Trade between China and Russia came to $240.1 billion in 2023.',
    terms: 'Goods both ways, counted by the customs of China in US dollars.',
    topics: ['trade-between-russia-and-china'],
    about: '2023',
    amount: { low: '240100000000', unit: 'USD' },
    appearances: [
      {
        source: 'customs-year-2023',
        speaker: 'chinese-customs',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2024-01-12',
      },
    ],
    evidence: [
      {
        source: 'customs-year-2023',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023',
        note: 'The count of one side. That of the other has not been public in full since 2022.',
      },
      {
        source: 'reuters-trade-2023',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023',
        note: "Reports China's figure.",
      },
      {
        source: 'china-economic-review-trade',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        about: '2023',
        note: "Retells Reuters, which reports China's figure.",
      },
    ],
  },
];
