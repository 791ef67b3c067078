import type { WorldSpeaker } from '../../world.ts';

const authorities: readonly WorldSpeaker[] = [
  {
    slug: 'chinas-foreign-ministry',
    name: "China's foreign ministry",
    kind: 'government',
    alsoKnownAs: ['Ministry of Foreign Affairs of China', '中国外交部', 'МИД Китая'],
  },
  {
    slug: 'chinas-commerce-ministry',
    name: "China's commerce ministry",
    kind: 'government',
    alsoKnownAs: ['MOFCOM', 'Ministry of Commerce of China', '中国商务部'],
  },
  {
    slug: 'chinese-customs',
    name: 'General Administration of Customs of China',
    kind: 'government',
    alsoKnownAs: ['GACC', '中国海关总署'],
  },
  {
    slug: 'us-treasury',
    name: 'US Department of the Treasury',
    kind: 'government',
    alsoKnownAs: ['US Treasury', 'Treasury Department', 'Министерство финансов США'],
  },
  {
    slug: 'odni',
    name: 'Office of the Director of National Intelligence',
    kind: 'government',
    alsoKnownAs: ['ODNI'],
  },
  {
    slug: 'nato',
    name: 'NATO',
    kind: 'organisation',
    alsoKnownAs: ['North Atlantic Treaty Organization', 'OTAN', 'НАТО', '北约'],
  },
  {
    slug: 'council-of-the-eu',
    name: 'Council of the European Union',
    kind: 'organisation',
    alsoKnownAs: ['Council of the EU', 'Совет ЕС'],
  },
  {
    slug: 'un-general-assembly',
    name: 'United Nations General Assembly',
    kind: 'organisation',
    alsoKnownAs: ['UN General Assembly', 'Генеральная Ассамблея ООН', '联合国大会'],
  },
  {
    slug: 'international-criminal-court',
    name: 'International Criminal Court',
    kind: 'organisation',
    alsoKnownAs: ['ICC', 'Международный уголовный суд', '国际刑事法院'],
  },
];

const press: readonly WorldSpeaker[] = [
  { slug: 'politico', name: 'Politico', kind: 'publication' },
  {
    slug: 'der-spiegel',
    name: 'Der Spiegel',
    kind: 'publication',
    alsoKnownAs: ['Spiegel', 'Шпигель'],
  },
  {
    slug: 'kyodo',
    name: 'Kyodo News',
    kind: 'publication',
    alsoKnownAs: ['Kyodo', '共同通信社'],
  },
  { slug: 'reuters', name: 'Reuters', kind: 'publication', alsoKnownAs: ['Рейтер', '路透社'] },
  {
    slug: 'associated-press',
    name: 'Associated Press',
    kind: 'publication',
    alsoKnownAs: ['AP', '美联社'],
  },
  {
    slug: 'wall-street-journal',
    name: 'The Wall Street Journal',
    kind: 'publication',
    alsoKnownAs: ['WSJ', 'Wall Street Journal'],
  },
  {
    slug: 'new-york-times',
    name: 'The New York Times',
    kind: 'publication',
    alsoKnownAs: ['NYT', 'New York Times'],
  },
];

/** Nobody is named: one group for each thing said by no one. */
const groups: readonly WorldSpeaker[] = [
  {
    slug: 'us-officials-of-april-2024',
    name: 'Two senior US officials (unnamed, April 2024)',
    kind: 'group',
  },
  {
    slug: 'us-sources-of-kyodo',
    name: "Kyodo's sources in the US government (unnamed, March 2023)",
    kind: 'group',
  },
  {
    slug: 'sources-of-the-wsj',
    name: 'Sources of The Wall Street Journal (unnamed, March 2023)',
    kind: 'group',
  },
  {
    slug: 'european-intelligence-sources',
    name: 'Sources in a European intelligence service (unnamed, September 2024)',
    kind: 'group',
  },
];

export const bodies: readonly WorldSpeaker[] = [...authorities, ...press, ...groups];
