import type { WorldCitation, WorldClaim } from '../../world.ts';

/** What was decreed: sanctions, an order, and who holds an office. */
export const measures: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'first-sanctions-on-makers',
    kind: 'event',
    text: 'The sanctions of 17 October 2024 were the first American ones on Chinese makers of whole weapons for Russia.',
    terms:
      'On entities in China that develop and build complete weapons systems with Russian firms, as the Treasury has it.',
    topics: ['sanctions-on-suppliers', 'drones-from-china'],
    about: '2024-10-17',
    appearances: [
      {
        source: 'treasury-garpiya',
        speaker: 'us-treasury',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2024-10-17',
      },
    ],
    evidence: [
      {
        source: 'treasury-garpiya',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2024-10-17',
        note:
          'Whoever keeps the list knows what was on it before. It shows what was sanctioned first, and not that the ' +
          'charge is right.',
      },
      {
        source: 'hogan-lovells-garpiya',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2024-10-17',
        note: 'A law firm that repeats the press release.',
      },
    ],
  },
  {
    slug: 'sanctions-on-300-targets',
    kind: 'quantity',
    text: 'The United States put sanctions on between 280 and 300 targets on 1 May 2024 over the war.',
    terms:
      'The Treasury says almost 300, others more than 280. Targets sit in several countries, China among them.',
    topics: ['sanctions-on-suppliers'],
    about: '2024-05-01',
    amount: { low: '280', high: '300', unit: 'targets' },
    appearances: [
      {
        source: 'treasury-may-2024',
        speaker: 'us-treasury',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2024-05-01',
      },
    ],
    evidence: [
      {
        source: 'treasury-may-2024',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2024-05-01',
        note: 'The announcement of whoever imposed them; the names are on a public list.',
      },
      {
        source: 'trade-law-daily-may-2024',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2024-05-01',
        note: 'A trade paper that counted the announcement.',
      },
    ],
  },
  {
    slug: 'order-on-foreign-banks',
    kind: 'event',
    text: "An American order of December 2023 allows sanctions on foreign banks that serve Russia's arms industry.",
    terms: 'Allows: that a bank was put under sanctions is not claimed.',
    topics: ['sanctions-on-suppliers'],
    about: '2023-12-22',
    appearances: [],
    evidence: [
      {
        source: 'executive-order-14114',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-12-22',
        note: 'The order itself.',
      },
    ],
  },
  {
    slug: 'eu-first-lists-mainland-firms',
    kind: 'event',
    text: 'The European Union put firms from mainland China under trade limits over the war for the first time in 2024.',
    terms: 'With its thirteenth package. Mainland China, without Hong Kong.',
    topics: ['sanctions-on-suppliers'],
    about: '2024-02-23',
    appearances: [],
    evidence: [
      {
        source: 'eu-thirteenth-package',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2024-02-23',
        note: 'The legal act with the list of firms. That they are the first shows by comparing it with earlier lists.',
      },
      {
        source: 'bloomberg-draft-list',
        stance: 'supports',
        strength: 'weak',
        credibility: '2',
        note: 'Eleven days before, from a draft: three firms, the first from the mainland if it is adopted.',
      },
    ],
  },
  {
    slug: 'eu-freezes-chinese-assets',
    kind: 'event',
    text: 'The European Union first froze assets of suppliers in China over the war in December 2024.',
    terms: 'Full listings, with frozen assets and bans on entry, in place of limits on trade.',
    topics: ['sanctions-on-suppliers', 'drones-from-china'],
    about: '2024-12-16',
    appearances: [
      {
        source: 'eu-fifteenth-package',
        speaker: 'council-of-the-eu',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2024-12-16',
        place: 'Brussels',
      },
    ],
    evidence: [
      {
        source: 'eu-fifteenth-package',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2024-12-16',
        note: 'The legal act, by the body that decides on it and knows its earlier lists.',
      },
      {
        source: 'kyiv-independent-fifteenth-package',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2024-12-16',
        note: 'Reports the act on the same day.',
      },
    ],
  },
  {
    slug: 'qin-gang-is-foreign-minister',
    kind: 'event',
    text: 'Qin Gang is the foreign minister of China.',
    terms: 'It names no time, and so is about whenever it is said.',
    topics: ['chinese-offices'],
    appearances: [],
    evidence: [
      {
        source: 'appointment-of-qin-gang',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2022-12-30/2023-07-24',
        note: 'The appointment; the period ends with the decision that removed him.',
      },
      {
        source: 'removal-of-qin-gang',
        stance: 'refutes',
        strength: 'strong',
        credibility: '2',
        about: '2023-07-25/..',
        note: 'The removal, which made Wang Yi minister again. No reason was given.',
      },
    ],
  },
];
