import type { WorldCitation, WorldClaim } from '../../world.ts';

/**
 * Rifles in trade records: each claim is narrower than `p1`. Trap avoided here: many papers, one set of
 * records. A piece that repeats another paper counts once, with whatever it repeats.
 */
export const rifles: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'rifles-shipped',
    kind: 'event',
    text: 'The Chinese arms maker Norinco shipped CQ-A rifles to the Russian company Tekhkrim.',
    terms: 'Norinco is short for China North Industries Group. Shipped is not used in war.',
    topics: ['customs-records', 'chinese-arms'],
    about: '2022-06',
    appearances: [
      {
        source: 'politico-customs',
        speaker: 'politico',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-16',
      },
    ],
    evidence: [
      {
        source: 'politico-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2022-06',
        note: 'Trade records with sender, recipient and type, as the paper reports them; we have not seen the records.',
      },
      {
        source: 'european-pravda-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        about: '2022-06',
        note: 'Retells Politico and adds nothing of its own.',
      },
      {
        source: 'novaya-gazeta-politico',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        about: '2022-06',
        note: 'Retells Politico and adds nothing of its own.',
      },
      {
        source: 'euromaidan-press-politico',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        about: '2022-06',
        note: 'Retells Politico and adds nothing of its own.',
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'moderate',
        because:
          'One paper saw the records and gives sender, recipient, type and month. Four papers tell it, but there is only ' +
          'one origin.',
        on: '2023-03-20',
      },
    ],
  },
  {
    slug: 'thousand-rifles',
    kind: 'quantity',
    text: 'Chinese companies sent Russian recipients 1,000 assault rifles between June and December 2022.',
    terms:
      'The number reads like a round one. Assault rifles is the word of the paper; its records say hunting rifles.',
    topics: ['customs-records'],
    about: '2022-06/2022-12',
    amount: { low: '1000', unit: 'rifles' },
    appearances: [
      {
        source: 'politico-customs',
        speaker: 'politico',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-16',
      },
    ],
    evidence: [
      {
        source: 'politico-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        note: 'The paper gives the number and not the entries it is the sum of.',
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'low',
        because:
          'One paper counted them in records that nobody else has shown, and gives no entries.',
        misleading:
          'Left out is that the records call them hunting rifles, and that no recipient in the military is shown.',
        on: '2023-03-20',
      },
    ],
  },
  {
    slug: 'rifles-for-military-use',
    kind: 'event',
    text: 'The rifles that Norinco shipped to Tekhkrim were meant for military use.',
    terms:
      'What they were meant for when shipped. Whether they came to the front is another claim.',
    topics: ['customs-records', 'chinese-arms'],
    appearances: [
      {
        source: 'politico-customs',
        speaker: 'politico',
        manner: 'suggests',
        basis: 'infers',
        saidOn: '2023-03-16',
        note: 'It calls them assault rifles and says what they are modelled on, and leaves open what they were meant for.',
      },
    ],
    evidence: [
      {
        source: 'politico-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        note:
          'The type is built after the M16 and carried by paramilitary police in China and by several armies, and the ' +
          'recipient deals with the Russian military. A rifle of the type can also be sold to hunters.',
      },
      {
        source: 'politico-customs',
        stance: 'refutes',
        strength: 'moderate',
        credibility: '3',
        origin: 'importgenius-records',
        note:
          'The records themselves declare hunting rifles for civil use, as the paper says. Such a label is what the ' +
          'sender wrote, and nobody is known to have checked it.',
      },
    ],
    assessments: [
      {
        status: 'conflicting',
        likelihood: 'roughly_even',
        confidence: 'low',
        because:
          'The type and the recipient speak for it, the papers of the shipment against it, and the same report has both. ' +
          'Who bought the rifles in the end would settle it.',
        on: '2023-03-20',
        reviewOn: '2024-03',
      },
    ],
  },
  {
    slug: 'rifles-at-the-front',
    kind: 'event',
    text: 'Rifles from these shipments have been used by Russian forces in Ukraine.',
    terms: 'The CQ-A rifles shipped to Tekhkrim.',
    topics: ['customs-records', 'war-in-ukraine'],
    appearances: [],
    absences: [
      {
        source: 'politico-customs',
        kind: 'noted',
        by: 'politico',
        position: 'Its reporters had the records and asked after the goods.',
        basis: 'not_aware',
        covered: 'use of the rifles on the battlefield',
        until: '2023-03-16',
        note: 'It calls it unclear, which is less than saying that they were not used.',
      },
    ],
  },
  {
    slug: 'large-arms-sales',
    kind: 'event',
    text: 'China sold Russia weapons in large quantity for the war in 2022.',
    terms: 'Large quantity as the report has it; no number is named.',
    topics: ['customs-records', 'chinese-arms'],
    about: '2022',
    appearances: [
      {
        source: 'politico-customs',
        speaker: 'politico',
        manner: 'denies',
        basis: 'official_record',
        saidOn: '2023-03-16',
        note: 'Not that there were none, but that its records do not show them.',
      },
    ],
    absences: [
      {
        source: 'politico-customs',
        kind: 'searched',
        by: 'politico',
        position: 'Its reporters had the records of half a year.',
        covered: 'goods entered under their own names from June to December 2022',
        where: ['trade and customs records of ImportGenius'],
        until: '2023-03-16',
        note:
          'The report says so of its own records. They show what was entered openly; deliveries that were hidden, or not ' +
          'declared as arms, would not be in them.',
      },
    ],
  },
];
