import { stem } from '../../words/stem.ts';
import { withoutMarks } from '../../words/without-marks.ts';
import { sidesElsewhere } from './antonyms-elsewhere.ts';

const pairs = `rise fall|rose fell|rose dropped|rose declined|rose sank|grew shrank|grew fell|gained lost|win lose|won lost|for against|risen fallen
|rise drop|rise decline|increase decrease|increase fall|increase drop|increase decline|grow shrink
|grow fall|grow decline|climb fall|up down|more fewer|more less|most least|higher lower|highest lowest|high low|raise lower|raise cut
|increase cut|expand cut|win lose|won lost|open close|open shut|reopen close|legal illegal|lawful unlawful|support oppose|support reject
|favor oppose|favour oppose|ban allow|ban permit|forbid allow|prohibit allow|true false|alive dead|safe dangerous|safe unsafe
|start stop|start end|begin end|begin finish|accept reject|accept refuse|approve reject|approve block|buy sell|bought sold|before after
|guilty innocent|convict acquit|majority minority|pass reject|pass fail|rich poor|first last|gain lose|confirm deny|hire fire
|enter leave|join leave|arrive depart|better worse|best worst|good bad|strong weak|add remove|build demolish|build destroy|import export
|lend borrow|male female|man woman|men women|boy girl|north south|east west|left right|early late|faster slower|fast slow|hot cold
|warmer colder|wet dry|friend enemy|ally enemy|attack defend|succeed fail|success failure|public private|include exclude|always never
|everyone nobody|everybody nobody|all none|cause prevent|cause cure|help harm|reduce raise|reduce increase|reduce expand|cut expand
|oldest youngest|older younger|old new|larger smaller|largest smallest|bigger smaller|biggest smallest|long short|longer shorter
|cheap expensive|cheaper dearer|full empty|lock unlock|sign veto|veto approve|uphold overturn|uphold strike|free jail|release arrest
|release detain|release imprison|above below|over under|inside outside|deny admit|deny confess|love hate|praise criticize
|praise criticise|praise condemn|welcome condemn|surplus deficit|profit loss|agree disagree|agree refuse|appear vanish|keep break
|cheap expensive|cheap costly|cheap dear|easy hard|easy difficult|simple complicated|create destroy|create lose|created lost|created cut|built destroyed
|found lost|find lose|hired fired|employ unemployed|employed jobless|peace war|friend foe|victory defeat|hero villain|clean dirty|clean polluted|improve worsen
|improve deteriorate|optimistic pessimistic|visible hidden|reveal hide|reveal conceal|disclose conceal|truth lie|public secret|voluntary mandatory
|voluntary compulsory|mandatory optional|required optional|require prohibit|require forbid|required banned|permanent temporary|major minor|maximum minimum
|domestic foreign|native foreign|urban rural|modern ancient|old young|elderly young|wealthy poor|gained lost|earned lost|spend save|spent saved
|tighten loosen|tighten relax|tighten ease|impose lift|imposed lifted|strengthen weaken|widen narrow|wide narrow|expand shrink|expand contract|grew contracted
|enter exit|join quit|joined left|joined quit|stay leave|stayed left|remain leave|remained left|deploy withdraw|deployed withdrew|advance retreat
|captured lost|hit miss|birth death|born died|alive died|living dead|survive die|kill save|flood drought|rain drought|hot cool|warm cool|melt freeze|heat cool
|thick thin|deep shallow|heavy light|dark light|buyer seller|lender borrower|positive negative|adopt reject|approve deny|grant refuse|grant revoke
|extend shorten|tall short|near far|close far|top bottom|upper lower|front back|forward backward|earliest latest|earlier later|often rarely|often seldom
|frequently rarely|always rarely|common rare|frequent rare|abundant scarce|surplus shortage|plenty shortage|crowded empty|busy idle|married divorced
|northern southern|eastern western|indoor outdoor|online offline|united divided|unite divide|construct demolish|natural artificial|natural manmade|organic synthetic
|genuine counterfeit|original fake|original copied|victim perpetrator|protect harm|protect endanger|repeal enact|repeal keep|repealed kept|abolish keep
|abolish introduce|introduce scrap|launch cancel|continue stop|continue end|resume suspend|suspend reinstate|appoint dismiss|promote demote|elect defeat
|jail release|imprison release|imprison free|arrest free|charged cleared|convicted cleared|guilty cleared|guilty acquitted|accept decline|float sink
|peaceful violent|calm violent|happy sad|brave cowardly|smart stupid|wise foolish|powerful weak|quick slow|rapid slow|loud quiet|rough smooth|hard soft
|tough lenient|strict lenient|strict lax|harsh lenient|harsh mild|severe mild|serious mild|extreme moderate|big small|huge tiny|giant tiny|massive tiny|long brief
|ancient recent|past future|yesterday tomorrow|nationalise privatise|nationalize privatize|attack protect|invest divest|winner loser|winning losing|presence absence
|present absent|heaven hell|asset liability|supply demand|majority none|obey defy|comply defy|uphold lift|upheld lifted|keep lift|hold break|held broken|held broke|honour break|honor break|remember forget|trust distrust
|more smaller|more lower|less larger|less bigger|less higher|fewer higher|fewer larger|send withdraw|sent withdrawn|complete unfinished|finish unfinished|warm cold|beat lose|boost cut|hike cut|slash raise
|increase slash|retain scrap|retain abolish|restore suspend|meet miss|exceed miss|uphold dismiss|endorse reject|ratify reject|double halve|triple halve|overestimate underestimate|recruit sack|recruit dismiss
|agree reject|agreed rejected|sack keep|fire keep|dismiss keep|resign stay|resigned stayed|resign remain|harmed helped|weakens strengthens|lied truth
|recover worsen|recovering worse|recovered worsened|benefit hurt|benefit harm|benefited hurt|benefited harmed|away towards|away toward|prolong shorten|lengthen shorten|free pay|free paid|free charge|free charged|join withdraw|joined withdrew|enter withdraw|entered withdrew|attend skip|attended skipped|attend boycott|disappear thrive|vanish thrive|die thrive|dying thriving|decline thrive|shrink thrive|collapse thrive
|freed jailed|silent spoke|silent spoken|silent admitted|silent disclosed|silent revealed|silent warned|freed imprisoned|freed detained|freed arrested`;

/** Each word before the stroke against each behind it. */
const sides = [
  `legal lawful / illegal unlawful banned forbidden prohibited outlawed`,
  `deliberately deliberate intentional intentionally / accident accidental accidentally unintentional`,
  `postponed delayed cancelled canceled / proceeded`,
  `valid / abolished repealed scrapped`,
  `unanimous unanimously / split divided`,
  `solvent / bankrupt insolvent`,
  `grow grew grown / lose lost`,
  `rise rises rose risen rising grow grew grown increase increased climb climbed soared surged jumped up raised fall falls fell fallen
  falling drop dropped decline declined decrease decreased shrink shrank plunged plummeted tumbled slumped down lowered
  / unchanged frozen static`,
  `rise rises rose risen rising grow grew grown increase increased climb climbed soar soared surge surged jump jumped
  up higher more / fall falls fell fallen falling drop dropped decline declined decrease decreased shrink shrank sink sank
  plunge plunged plummet plummeted tumble tumbled slump slumped down lower fewer less`,
  `true real genuine authentic / false fake hoax myth forged fabricated`,
  `effective useful / useless`,
  `work works worked / fail fails failed`,
  `most many much all every / few little hardly none minority`,
  `open opened reopen reopened / close closed shut`,
  `support supports supported back backed favor favors favour favours endorse endorsed allow allows allowed permit permitted legalize legalise /
  oppose opposed reject rejected block blocked ban banned prohibit prohibited forbid outlaw outlawed against`,
  `harmless safe safer safest healthy / dangerous deadly deadlier deadliest harmful toxic`,
  `flat / round spherical`,
  `accelerate accelerated / slow slowed`,
  `send sent give gave supply supplied provide provided deliver delivered / withhold withheld`,
  `praised praise applauded / condemned criticized criticised`,
];

/** Of these something is either one or the other, as the words on either side of the stroke say it. */
const either = [
  'legal lawful permitted allowed allow allows permit permits / illegal unlawful banned forbidden prohibited outlawed ban bans forbid forbids prohibit prohibits outlaws criminalised criminalized',
  'safe harmless / dangerous harmful unsafe hazardous',
  'alive living / dead died killed',
  'open opened / closed shut',
  'guilty / innocent',
  'present / absent missing',
  'true genuine real authentic / false fake forged untrue',
  'complete completed finished / unfinished incomplete',
  'voluntary optional / mandatory compulsory obligatory required',
  'public / secret hidden',
  'effective useful / useless ineffective',
  'married / unmarried single divorced',
  'healthy well / ill sick unwell',
  'free freed / jailed imprisoned detained',
  'clean / dirty contaminated polluted',
  'united / divided',
  'unanimous / split divided',
  'deliberate deliberately intentional intentionally / accidental accidentally unintentional',
  'solvent / bankrupt insolvent',
  'visible / invisible hidden',
  'temporary / permanent',
  'natural / artificial manmade',
].map((line) => line.split(' / ').map((side) => new Set(side.split(' '))));

/** Whether what is not the one is the other: "allowed" and "banned", "safe" and "unsafe", but not "rich" and "poor". */
export const excludes = (one: string, other: string): boolean =>
  negatesByPrefix(one, other) ||
  either.some(
    ([some, others]) =>
      (some?.has(one) && others?.has(other)) || (some?.has(other) && others?.has(one)),
  );

const opposites = new Map<string, Set<string>>();
for (const pair of pairs.replaceAll('\n', '').split('|')) meetEach(pair.replace(' ', '/'), 'en');
for (const side of sides) meetEach(side, 'en');
for (const line of sidesElsewhere.trim().split('\n')) meetEach(line.slice(3), line.slice(0, 2));

/** Each word before the stroke meets each behind it, as a text of that language has them. */
function meetEach(sides: string, language: string): void {
  const [some = '', others = ''] = sides.split('/');
  for (const one of wordsOf(some, language)) {
    for (const other of wordsOf(others, language)) meet(one, other);
  }
}

/** As they are written, and their stems. */
function wordsOf(side: string, language: string): ReadonlySet<string> {
  const written = withoutMarks(side).toLowerCase().trim().split(/\s+/);
  return new Set([...written, ...written.map((word) => stem(word, language))]);
}

function meet(one: string, other: string): void {
  opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  opposites.set(other, (opposites.get(other) ?? new Set()).add(one));
}

/** Tells of a stem whether it means the contrary of this one: "rise" and "fall", "legal" and "illegal". */
export function contraryOf(one: string): (other: string) => boolean {
  const contraries = new Set(basesOf(one).flatMap((base) => [...(opposites.get(base) ?? [])]));
  // Most words have none.
  if (contraries.size === 0) return (other) => negatesByPrefix(one, other);
  return (other) =>
    basesOf(other).some((base) => contraries.has(base)) || negatesByPrefix(one, other);
}

/** A word, and what it may be a comparative or superlative of: "cheaper" of "cheap", "safest" of "safe", "easier" of "easy". */
function basesOf(word: string): readonly string[] {
  if (!word.endsWith('er') && !word.endsWith('est')) return [word];
  const base = /^(.{2,})(?:er|est)$/.exec(word)?.[1];
  if (base === undefined) return [word];
  const single = base.replace(/(.)\1$/, '$1');
  return [...new Set([word, base, `${base}e`, base.replace(/i$/, 'y'), single])];
}

/** Words that begin as a negation does and are none: to deforest is no contrary of a forest, nor is what is designed one of a sign. */
const beginAsIfNegated =
  /^(?:deforest|design|depart|deserv|default|detail|delight|describ|imports|imported|impress|improv|increas|inside|invest|inland)/;

function negatesByPrefix(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || !long.endsWith(short)) return false;
  if (beginAsIfNegated.test(long)) return false;
  return /^(?:un|in|im|il|ir|non|dis|anti|de|ne)$/.test(long.slice(0, long.length - short.length));
}
