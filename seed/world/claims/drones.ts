import type { WorldCitation, WorldClaim } from '../../world.ts';

/** Attack drones: talks, a forecast that fell due, and what was found in 2024. */
export const drones: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'talks-on-zt-180',
    kind: 'event',
    text: "Russia's military negotiated with the Chinese maker Xi'an Bingo about attack drones in early 2023.",
    topics: ['drones-from-china', 'chinese-arms'],
    about: '2023-01/2023-02',
    appearances: [
      {
        source: 'spiegel-bingo',
        speaker: 'der-spiegel',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02-23',
        note: 'The magazine gives no source that could be checked.',
      },
    ],
    evidence: [
      {
        source: 'spiegel-bingo',
        stance: 'supports',
        strength: 'moderate',
        credibility: '4',
        origin: 'unnamed',
        note: 'Detailed, with firm, type and number; but nobody is named, and nobody confirmed it on record here.',
      },
      {
        source: 'ansa-bingo',
        stance: 'supports',
        strength: 'moderate',
        credibility: '4',
        origin: 'unnamed',
        note: 'Retells Der Spiegel.',
      },
      {
        source: 'nova-bingo',
        stance: 'supports',
        strength: 'moderate',
        credibility: '4',
        origin: 'unnamed',
        note: 'Retells Der Spiegel.',
      },
    ],
  },
  {
    slug: 'hundred-drones-by-april',
    kind: 'forecast',
    text: "Xi'an Bingo will deliver 100 drones of the type ZT-180 to Russia by April 2023.",
    topics: ['drones-from-china', 'chinese-arms'],
    dueOn: '2023-04',
    appearances: [
      {
        source: 'spiegel-bingo',
        speaker: 'der-spiegel',
        manner: 'reports',
        basis: 'undisclosed',
        saidOn: '2023-02-23',
        note: "As agreed between the two, by the magazine's account.",
      },
    ],
  },
  {
    slug: 'garpiya-built-in-china',
    kind: 'event',
    text: "Attack drones of the Garpiya series were developed and built in China with Russia's arms industry.",
    terms:
      'Long-range drones, for the firm Kupol. That the Chinese government ordered or knew it is not claimed.',
    topics: ['drones-from-china', 'chinese-arms'],
    about: '2023/2024',
    appearances: [
      {
        source: 'treasury-garpiya',
        speaker: 'us-treasury',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2024-10-17',
        note: 'The ground given for the sanctions.',
      },
      {
        source: 'reuters-garpiya',
        speaker: 'european-intelligence-sources',
        manner: 'asserts',
        basis: 'undisclosed',
        via: ['reuters'],
        saidOn: '2024-09-25',
      },
    ],
    evidence: [
      {
        source: 'reuters-garpiya',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note:
          'Documents seen by the agency, among them a report of the Russian firm to its ministry, and two sources in a ' +
          'European service. We have not seen the documents.',
      },
      {
        source: 'kyiv-independent-garpiya',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        note: 'Retells Reuters.',
      },
      {
        source: 'treasury-garpiya',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        interested: true,
        note:
          'A formal finding with names, made by a government that is party to the quarrel; its file is closed. Beside ' +
          'the report it is a second origin, though not a firm one.',
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'moderate',
        because:
          'A report on documents from inside the Russian firm and, weeks later, a formal finding that names makers and ' +
          'parts. What the Chinese government knew stays open.',
        on: '2024-11-01',
      },
      {
        by: 'Mira Kovar',
        status: 'supported',
        confidence: 'low',
        because:
          'The only firm piece is one report on documents that nobody else has shown. I would wait for a find on the ' +
          'ground before saying more.',
        on: '2024-11-05',
      },
    ],
  },
  {
    slug: 'limbach-engines',
    kind: 'event',
    text: 'Xiamen Limbach makes the engine of the Garpiya drone.',
    terms: 'The L550E, for the Garpiya series.',
    topics: ['drones-from-china', 'sanctions-on-suppliers'],
    appearances: [
      {
        source: 'treasury-garpiya',
        speaker: 'us-treasury',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2024-10-17',
      },
    ],
    evidence: [
      {
        source: 'treasury-garpiya',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        note: 'The finding of a party to the quarrel, with the type of the engine; its file is closed.',
      },
      {
        source: 'hogan-lovells-garpiya',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        note: 'A law firm that tells its clients what the press release says: no origin of its own.',
      },
    ],
  },
];
