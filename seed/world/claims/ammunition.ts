import type { WorldCitation, WorldClaim } from '../../world.ts';

/** Ammunition made in China, and ammunition supplied by China: two claims. */
export const ammunition: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'chinese-ammunition-fired',
    kind: 'event',
    text: 'Ammunition made in China has been fired in the war in Ukraine.',
    terms: 'Made in China, whoever delivered it, and when.',
    topics: ['chinese-arms', 'war-in-ukraine'],
    appearances: [
      {
        source: 'kyodo-ammunition',
        speaker: 'us-sources-of-kyodo',
        manner: 'asserts',
        basis: 'undisclosed',
        via: ['kyodo'],
        saidOn: '2023-03-17',
        note: 'They call the finding confirmed, suspect that Russian forces fired it, and do not say what it was.',
      },
    ],
    evidence: [
      {
        source: 'kyodo-ammunition',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        origin: 'unnamed',
        note:
          'An analysis of the rounds by the American government, told by sources without a name. Their government gains ' +
          'if it is believed.',
      },
      {
        source: 'straits-times-ammunition',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        origin: 'unnamed',
        note: 'Retells Kyodo: the same sources without a name.',
      },
    ],
  },
  {
    slug: 'china-supplied-ammunition',
    kind: 'event',
    text: "Rounds of ammunition were delivered by China to Russia's armed forces.",
    terms: 'Supplied means delivered by China. A round of Chinese make can come from elsewhere.',
    topics: ['chinese-arms'],
    appearances: [
      {
        source: 'qin-gang-press-conference',
        speaker: 'qin-gang',
        role: 'Foreign Minister of China',
        manner: 'denies',
        basis: 'undisclosed',
        saidOn: '2023-03-07',
        place: 'Beijing',
        note: 'He denies weapons of any kind to either side; ammunition is taken as one.',
      },
    ],
    absences: [
      {
        source: 'rferl-interview',
        kind: 'noted',
        by: 'nigel-gould-davies',
        position:
          'A scholar of strategy who served as ambassador in Minsk; no stake of his is apparent.',
        basis: 'not_aware',
        covered: 'ammunition and drones',
        until: '2023-03',
        note: 'He names ammunition in the sentence before. The interview gives no day, so the month stays whole.',
      },
    ],
    evidence: [
      {
        source: 'kyodo-ammunition',
        stance: 'supports',
        strength: 'weak',
        credibility: '3',
        interested: true,
        origin: 'unnamed',
        note: 'Rounds made in China were found; the sources say themselves that it is open who supplied them.',
      },
    ],
    assessments: [
      {
        status: 'insufficient',
        likelihood: 'roughly_even',
        confidence: 'low',
        because:
          'That rounds were made in China tells little of who delivered them, and the sources have no name. One analyst ' +
          'knew of nothing in the same month.',
        on: '2023-04-02',
      },
    ],
  },
];
