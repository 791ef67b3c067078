import type { WorldCitation, WorldClaim } from '../../world.ts';

/** What China says and promises of arms and exports. A denial of `p1` stands in `additions.ts`. */
export const assurances: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'ministry-points-at-america',
    kind: 'quote',
    text: "China's foreign ministry said that it is America, not China, that sends weapons to the battlefield.",
    terms: 'Words to that effect, by the spokesman Wang Wenbin.',
    topics: ['chinas-assurances', 'us-allegation'],
    about: '2023-02-20',
    appearances: [
      {
        source: 'mfa-20-february',
        speaker: 'wang-wenbin',
        role: "Spokesman of China's foreign ministry",
        manner: 'asserts',
        saidOn: '2023-02-20',
        place: 'Beijing',
      },
    ],
    evidence: [
      {
        source: 'mfa-20-february',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        note: "The ministry's own record of its press conference. For a quote, the record is the evidence.",
      },
      {
        source: 'anadolu-meseberg',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        origin: 'mfa-20-february',
        note: 'An agency that gives the words two weeks later, from the same press conference.',
      },
    ],
  },
  {
    slug: 'china-will-not-arm',
    kind: 'promise',
    text: 'China will not provide weapons to either side of the war in Ukraine.',
    terms: 'No end is named, so it never falls due.',
    topics: ['chinas-assurances', 'chinese-arms'],
    appearances: [
      {
        source: 'straits-times-nato-and-borrell',
        speaker: 'wang-yi',
        manner: 'promises',
        via: ['josep-borrell'],
        saidOn: '2023-02',
        note: 'Josep Borrell passes on what he was told: no weapons for any country at war.',
      },
      {
        source: 'anadolu-meseberg',
        speaker: 'china',
        manner: 'promises',
        basis: 'undisclosed',
        via: ['olaf-scholz'],
        saidOn: '../2023-03-05',
        note: 'Olaf Scholz says that the Chinese government has declared so, and not when or to whom.',
      },
      {
        source: 'ap-qin-and-baerbock',
        speaker: 'qin-gang',
        role: 'Foreign Minister of China',
        manner: 'promises',
        saidOn: '2023-04-14',
        place: 'Beijing',
        note: 'Beside his German colleague. Reports called it the plainest assurance so far from so high a rank.',
      },
    ],
    evidence: [
      {
        source: 'treasury-garpiya',
        stance: 'refutes',
        strength: 'weak',
        credibility: '3',
        interested: true,
        note:
          'Drones built in China with a Russian arms maker, as the American government finds. It names firms and does not ' +
          'say that the government, whose promise this is, took part.',
      },
    ],
  },
  {
    slug: 'dual-use-controlled',
    kind: 'promise',
    text: 'China will control its exports of dual-use goods in accordance with its laws.',
    terms: 'Goods with civil and military uses. No date and no measure is named.',
    topics: ['chinas-assurances', 'dual-use-goods'],
    appearances: [
      {
        source: 'ap-qin-and-baerbock',
        speaker: 'qin-gang',
        role: 'Foreign Minister of China',
        manner: 'promises',
        saidOn: '2023-04-14',
        place: 'Beijing',
      },
      {
        source: 'euromaidan-press-qin-gang',
        speaker: 'qin-gang',
        role: 'Foreign Minister of China',
        manner: 'promises',
        via: ['associated-press'],
        saidOn: '2023-04-14',
        place: 'Beijing',
        note: 'The same words, retold.',
      },
    ],
    evidence: [
      {
        source: 'drone-controls-2023',
        stance: 'context',
        note: 'Export licences for some drones, three months later: a step in that direction, on one kind of goods.',
      },
    ],
  },
  {
    slug: 'consumer-drones-under-control',
    kind: 'event',
    text: 'China has certain consumer drones under temporary export control.',
    terms:
      'The temporary control of craft for consumers; drones of high performance stay under control by other rules.',
    topics: ['chinas-assurances', 'dual-use-goods'],
    appearances: [
      {
        source: 'drone-controls-2023',
        speaker: 'chinas-commerce-ministry',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-07-31',
        note: 'Announced then, in force from 1 September.',
      },
    ],
    evidence: [
      {
        source: 'drone-controls-2023',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        on: '2023-09-01',
        about: '2023-09-01/2024-08-31',
        note:
          'The notice itself: for up to two years from 1 September 2023. It counts from the day it came into force; the ' +
          'period ends with the later notice.',
      },
      {
        source: 'drone-controls-2024',
        stance: 'refutes',
        strength: 'strong',
        credibility: '2',
        on: '2024-09-01',
        about: '2024-09-01/..',
        note:
          'The notice that ends it, a year early, and forbids instead the export of any civil drone for military use. It ' +
          'counts from the day it came into force.',
      },
    ],
  },
  {
    slug: 'germany-was-assured',
    kind: 'event',
    text: 'China assured Germany, one government to the other, that it will not supply Russia with weapons.',
    topics: ['chinas-assurances'],
    about: '../2023-03-05',
    appearances: [
      {
        source: 'meseberg-press-conference',
        speaker: 'olaf-scholz',
        role: 'Chancellor of Germany',
        manner: 'suggests',
        basis: 'undisclosed',
        saidOn: '2023-03-05',
        place: 'Meseberg',
        note: 'He says that the Chinese government has declared so; that it did so to Germany is how reporters took it.',
      },
    ],
  },
  {
    slug: 'borrell-was-assured',
    kind: 'event',
    text: 'Wang Yi told Borrell that China would not supply weapons to countries at war.',
    topics: ['chinas-assurances'],
    about: '2023-02',
    appearances: [
      {
        source: 'straits-times-nato-and-borrell',
        speaker: 'josep-borrell',
        role: 'High Representative of the European Union for Foreign Affairs',
        manner: 'asserts',
        basis: 'saw',
        saidOn: '2023-02-21',
        place: 'Brussels',
      },
    ],
    evidence: [
      {
        source: 'straits-times-nato-and-borrell',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023-02',
        note:
          'Testimony of the man it was said to, within days. It shows that the assurance was given, and nothing of ' +
          'whether it is kept.',
      },
    ],
  },
  {
    slug: 'decisive-enabler',
    kind: 'opinion',
    text: "China is a decisive enabler of Russia's war.",
    terms:
      'What China delivers can be checked, and is in other claims; what weight makes an enabler decisive is a judgement.',
    topics: ['us-allegation', 'dual-use-goods'],
    appearances: [
      {
        source: 'washington-declaration',
        speaker: 'nato',
        manner: 'asserts',
        saidOn: '2024-07-10',
        place: 'Washington',
      },
    ],
  },
];
