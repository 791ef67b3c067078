import type { WorldSpeaker } from '../world.ts';

/**
 * Who speaks in the interview, and whom it speaks about by name. Terms of office come from common
 * knowledge where the interview gives none; the two roles of Nigel Gould-Davies are dated nowhere in it.
 */
const people: readonly WorldSpeaker[] = [
  {
    slug: 'nigel-gould-davies',
    name: 'Nigel Gould-Davies',
    kind: 'person',
    alsoKnownAs: ['Gould-Davies'],
    roles: [
      { title: 'Former British ambassador to Belarus' },
      { title: 'Senior fellow, International Institute for Strategic Studies' },
    ],
  },
  {
    slug: 'reid-standish',
    name: 'Reid Standish',
    kind: 'person',
    roles: [
      { title: 'RFE/RL correspondent in Prague' },
      { title: 'Author of the briefing China In Eurasia' },
    ],
  },
  {
    slug: 'alyaksandr-lukashenka',
    name: 'Alyaksandr Lukashenka',
    kind: 'person',
    alsoKnownAs: [
      'Lukashenka',
      'Lukashenko',
      'Alexander Lukashenko',
      'Aliaksandr Lukashenka',
      'Лукашэнка',
      'Аляксандр Лукашэнка',
      'Лукашенко',
      'Александр Лукашенко',
    ],
    roles: [{ title: 'Head of state of Belarus', from: '1994-07-20' }],
    wikidata: 'Q2866',
  },
  {
    slug: 'xi-jinping',
    name: 'Xi Jinping',
    kind: 'person',
    alsoKnownAs: ['Xi', '习近平', '習近平', 'Си Цзиньпин'],
    roles: [
      { title: 'General Secretary of the Chinese Communist Party', from: '2012-11-15' },
      { title: "President of the People's Republic of China", from: '2013-03-14' },
    ],
    wikidata: 'Q15031',
  },
  {
    slug: 'vladimir-putin',
    name: 'Vladimir Putin',
    kind: 'person',
    alsoKnownAs: ['Putin', 'Путин', 'Владимир Путин'],
    roles: [{ title: 'President of Russia', from: '2012-05-07' }],
    wikidata: 'Q7747',
  },
  {
    slug: 'joe-biden',
    name: 'Joe Biden',
    kind: 'person',
    alsoKnownAs: ['Biden', 'Joseph Biden', 'Joseph R. Biden Jr.'],
    roles: [{ title: 'President of the United States', from: '2021-01-20', to: '2025-01-20' }],
    wikidata: 'Q6279',
  },
];

const bodies: readonly WorldSpeaker[] = [
  {
    slug: 'rferl',
    name: 'RFE/RL',
    kind: 'publication',
    alsoKnownAs: ['Radio Free Europe/Radio Liberty', 'Radio Free Europe', 'Радио Свобода'],
  },
  {
    slug: 'iiss',
    name: 'International Institute for Strategic Studies',
    kind: 'organisation',
    alsoKnownAs: ['IISS'],
  },
  {
    slug: 'united-states',
    name: 'United States',
    kind: 'government',
    alsoKnownAs: ['U.S.', 'US', 'USA', 'United States of America'],
  },
  {
    slug: 'china',
    name: 'China',
    kind: 'government',
    alsoKnownAs: ["People's Republic of China", 'PRC', 'Beijing', '中国'],
  },
  {
    slug: 'belarusian-authorities',
    name: 'Belarusian authorities',
    kind: 'government',
    alsoKnownAs: ['Belarus', 'Minsk', 'Беларусь'],
  },
];

/** Nobody is named, so nobody's record can be kept: three groups, one for each thing said by no one. */
const groups: readonly WorldSpeaker[] = [
  { slug: 'many-observers', name: 'Many observers (unnamed)', kind: 'group' },
  { slug: 'unnamed-expectation', name: 'Those who expect it widely (unnamed)', kind: 'group' },
  { slug: 'unnamed-speculation', name: 'Those who speculate (unnamed)', kind: 'group' },
];

export const speakers: readonly WorldSpeaker[] = [...people, ...bodies, ...groups];
