/*
 * One thing is written in several ways: "300 km" and "300 kilometres", "U.S." and "US", "voted no on it" and "voted against it". What is
 * compared is written in one of them.
 */

/** How units are written in short, and in full, behind a number. */
const units: Readonly<Record<string, string>> = {
  'km/h': 'kilometres per hour',
  kmh: 'kilometres per hour',
  'km²': 'square kilometres',
  km2: 'square kilometres',
  'sq km': 'square kilometres',
  'sq. km': 'square kilometres',
  km: 'kilometres',
  kms: 'kilometres',
  'm²': 'square metres',
  m2: 'square metres',
  'sq m': 'square metres',
  'm³': 'cubic metres',
  m3: 'cubic metres',
  cm: 'centimetres',
  mm: 'millimetres',
  mph: 'miles per hour',
  'sq ft': 'square feet',
  'sq mi': 'square miles',
  ft: 'feet',
  kg: 'kilograms',
  kgs: 'kilograms',
  kilos: 'kilograms',
  mg: 'milligrams',
  ml: 'millilitres',
  lb: 'pounds',
  lbs: 'pounds',
  oz: 'ounces',
  '°c': 'degrees celsius',
  '° c': 'degrees celsius',
  'degrees c': 'degrees celsius',
  '°f': 'degrees fahrenheit',
  '° f': 'degrees fahrenheit',
  'degrees f': 'degrees fahrenheit',
  '°': 'degrees',
  kw: 'kilowatts',
  mw: 'megawatts',
  gw: 'gigawatts',
  kwh: 'kilowatt hours',
  mwh: 'megawatt hours',
  gwh: 'gigawatt hours',
  twh: 'terawatt hours',
  hrs: 'hours',
  hr: 'hours',
  mins: 'minutes',
  min: 'minutes',
  secs: 'seconds',
  yrs: 'years',
  yr: 'years',
};

const unit = new RegExp(
  `(?<=\\p{N})\\s?(${Object.keys(units)
    .sort((one, other) => other.length - one.length)
    .map((each) => each.replaceAll(' ', '\\s').replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}\\p{N}²³/])`,
  'giu',
);

/** States that are written in short as often as not. */
const states: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:U\.S\.(?:A\.)?|USA?|United States(?: of America)?)(?!\p{L})/gu, 'USA'],
  [/(?<!\p{L})(?:U\.K\.|United Kingdom|Great Britain)(?!\p{L})/gu, 'UK'],
];

/** "U.N.", "F.B.I." */
const dotted = /(?<!\p{L})(?:\p{Lu}\.){2,}/gu;

/** Who says nothing denies nothing. */
const silence = /\b(?:said nothing|(?:kept|stayed|remained|was|were) (?:quiet|mum|silent))\b/gi;

/** "Voted no on it" is no denial, and "a no vote" is a vote against. */
const ballots =
  /\b(?:(vote[sd]?|voting) (?:['"“‘]?(no|nay|yes|yea|aye)['"”’]?)(?: (?:on|to)\b)?|(an?|the|his|her|their) ['"“‘]?(no|yes)['"”’]?[ -]vote\b)/gi;

/** Who "was defeated" lost; by whom is told by the order of words. */
const defeats =
  /\b(?:was|were|is|are|been|being|got|gets) (?:(?:\p{L}+ly|narrowly|soundly) )?(?:defeated|beaten|routed|thrashed|trounced)\b(?![^.!?]*\bby\b)/giu;

/** What does not change "stays where it is". */
const stillness =
  /\b(?:stay|stays|stayed|staying|remain|remains|remained|remaining|be|is|are|was|were|left|kept|keep|keeps)(?: (?:exactly|just|right|pretty much))? (?:where|as|what|how) (?:it|they) (?:is|are|was|were)\b(?! (?:[a-z]+ed|going|not|now)\b)|\b(?:stay|stays|stayed|staying|remain|remains|remained|remaining) (?:exactly )?the same\b/gi;

/** Phrases that stand for one word, each as a pattern, and the word. */
const sayings: readonly (readonly [pattern: string, word: string])[] = [
  ['flunk', 'fail'],
  ['flunk(?:s|ed|ing)', 'failed'],
  ['kick(?:s|ed)? the bucket', 'died'],
  ['belly up', 'bankrupt'],
  ['(?:throws?|threw|thrown) in the towel', 'given up'],
  ['on purpose', 'deliberately'],
  ['by accident', 'accidentally'],
  ['(?:go|goes|going|went|gone) ahead', 'proceeded'],
  ['in force', 'valid'],
  ['capital punishment', 'death penalty'],
  ['prime minister', 'PM'],
];
const saying = new RegExp(
  `\\b(?:${sayings.map(([pattern]) => `(${pattern})`).join('|')})\\b`,
  'gi',
);

/** "Cost more" is "were dearer". */
const costs = /\bcosts?((?: \S+){0,3}?) (more|less)(?= than\b)/gi;

/** What does not keep up rises less, and what outpaces something rises more. */
const lagging =
  /\b(?:(?:have|has|had|did|do|does|are|is) ?(?:not|n['’]t) (?:kept|keep|keeping) (?:up|pace) with|(?:lag(?:s|ged)?|lagging|fell|fallen|falling) behind)\b/gi;
const outpacing = /\b(?:out(?:pac|strip|grow|grew)[a-z]*)(?! by\b)\b/gi;

/** An English text with units in full, abbreviations without points, and votes as they are told without a quote. */
export function inUsualWords(written: string, language: string): string {
  if (language !== 'en') return written;
  const spelt = /\p{N}/u.test(written)
    ? written.replace(unit, (_, short: string) => ` ${units[short.toLowerCase()] ?? short}`)
    : written;
  return withStates(spelt)
    .replace(silence, 'kept silent')
    .replace(stillness, 'remain unchanged')
    .replace(
      saying,
      (found, ...groups) => sayings[groups.slice(0, sayings.length).indexOf(found)]?.[1] ?? found,
    )
    .replace(
      costs,
      (_, much: string, how: string) => ` is${much} ${how === 'more' ? 'dearer' : 'cheaper'}`,
    )
    .replace(lagging, 'risen less than')
    .replace(outpacing, 'risen more than')
    .replace(defeats, 'lost')
    .replace(/\bin (?:place|lieu) of\b/gi, 'instead of')
    .replace(dotted, (found) => found.replaceAll('.', ''))
    .replace(ballots, (_, vote = '', how = '', article = '', answer = '') =>
      vote === '' ? `${article} vote ${side(answer)}` : `${vote} ${side(how)}`,
    );
}

/** "Tell US" in a text of capitals is no state. */
const withStates = (written: string): string =>
  /\p{Ll}/u.test(written)
    ? states.reduce((text, [names, short]) => text.replace(names, short), written)
    : written;

const side = (answer: string): string => (/^n/i.test(answer) ? 'against' : 'for');
