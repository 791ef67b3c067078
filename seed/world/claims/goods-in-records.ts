import type { WorldCitation, WorldClaim } from '../../world.ts';

/** Drones, parts and armour in customs records. Trap avoided here: no weapon is claimed where none is entered. */
export const goodsInRecords: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'twelve-shipments-of-drone-parts',
    kind: 'quantity',
    text: 'Russian recipients got twelve shipments of drone parts from Chinese companies in late 2022.',
    topics: ['customs-records', 'dual-use-goods'],
    about: '2022-09/2022-12',
    amount: { low: '12', unit: 'shipments' },
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
        note: 'Counted in trade records by the paper. Late 2022 is read as its last four months.',
      },
    ],
  },
  {
    slug: 'body-armour-through-turkey',
    kind: 'quantity',
    text: 'More than twelve tonnes of Chinese body armour reached Russia through Turkey in late 2022.',
    topics: ['customs-records', 'dual-use-goods'],
    about: '2022-09/2022-12',
    amount: { low: '12', unit: 'tonnes' },
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
        note: 'From trade records, as the paper reports them. The bound is a lower one.',
      },
      {
        source: 'euromaidan-press-politico',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        note: 'Retells Politico, and so counts with it.',
      },
    ],
  },
  {
    slug: 'twelve-million-in-drones',
    kind: 'quantity',
    text: 'China sold Russia drones and drone parts for more than $12 million in the first year of the war.',
    terms:
      'As entered at the Russian customs, so mostly craft for civil use; sales by other ways are not in it.',
    topics: ['customs-records', 'dual-use-goods'],
    about: '2022-02-24/2023-03',
    amount: { low: '12000000', unit: 'USD' },
    appearances: [
      {
        source: 'nyt-drones',
        speaker: 'new-york-times',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-21',
      },
      {
        source: 'odni-on-chinese-support',
        speaker: 'odni',
        manner: 'reports',
        basis: 'told',
        saidOn: '2023-07-27',
        note: 'The report names the analysis of a third party and does not vouch for the figure itself.',
      },
    ],
    evidence: [
      {
        source: 'nyt-drones',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note: 'Records of the Russian customs, obtained from a provider of such data.',
      },
      {
        source: 'kyiv-independent-drones',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        note: 'Retells the Times.',
      },
      {
        source: 'odni-on-chinese-support',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        origin: 'nyt-drones',
        note:
          'A report of the intelligence services that gives the figure of the press analysis. That it stands in an official ' +
          'report does not make it a second origin.',
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'moderate',
        because:
          'The figure comes from records of the receiving side. It was repeated until it stood in an intelligence report, ' +
          'but it is one count.',
        on: '2023-08-01',
      },
    ],
  },
  {
    slug: 'parts-for-su-35',
    kind: 'quantity',
    text: "China's aircraft maker AVIC sent parts for Su-35 jets worth $1.2 million to a Russian state company.",
    terms: 'To a daughter of Rostec, entered on 24 October 2022. Parts are not aircraft.',
    topics: ['customs-records', 'dual-use-goods'],
    about: '2022-10-24',
    amount: { low: '1200000', unit: 'USD' },
    appearances: [
      {
        source: 'wsj-customs',
        speaker: 'wall-street-journal',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-02-04',
      },
    ],
    evidence: [
      {
        source: 'wsj-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2022-10-24',
        note: 'An entry in customs records with day, sender, recipient and value.',
      },
      {
        source: 'novaya-gazeta-wsj',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        about: '2022-10-24',
        note: 'Retells the Journal.',
      },
    ],
  },
  {
    slug: 'navigation-gear-for-helicopters',
    kind: 'event',
    text: 'Poly Technologies of China sent navigation gear for military helicopters to Rosoboronexport.',
    terms: 'For the M-17, as the records have it, on 31 August 2022.',
    topics: ['customs-records', 'dual-use-goods'],
    about: '2022-08-31',
    appearances: [
      {
        source: 'wsj-customs',
        speaker: 'wall-street-journal',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-02-04',
      },
    ],
    evidence: [
      {
        source: 'wsj-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2022-08-31',
        note: 'An entry in customs records with day, sender and recipient.',
      },
    ],
  },
  {
    slug: 'dji-goods-keep-arriving',
    kind: 'event',
    text: 'Drones or drone parts made by DJI went on reaching Russia through middlemen in late 2022.',
    terms:
      'DJI had said in April 2022 that it suspended its business there. That it sold them there itself is not claimed.',
    topics: ['customs-records', 'dual-use-goods'],
    about: '2022-11/2022-12',
    appearances: [
      {
        source: 'politico-customs',
        speaker: 'politico',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-16',
      },
      {
        source: 'nyt-drones',
        speaker: 'new-york-times',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-21',
      },
    ],
    evidence: [
      {
        source: 'politico-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2022-11/2022-12',
        note: 'Batteries and cameras that went by way of the United Arab Emirates, in the records of one provider.',
      },
      {
        source: 'nyt-drones',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2022-02-24/2023-03',
        note: "Sales of the firm's craft by small middlemen, in the records of the Russian customs: another origin.",
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'moderate',
        because:
          'Two papers with two sets of records found them. The firm denies that it sells to Russia, which does not ' +
          'speak against sales by others.',
        on: '2023-04-01',
      },
    ],
  },
];
