import { doubtingWords } from '../../words/doubting-words.ts';
import type { MatchWord } from '../match-text.ts';
import { baseOfVerb } from './irregular-verbs.ts';
import { phrases } from './phrases.ts';
import { isAmount } from './quantities.ts';

/*
 * "Is considering supplying" and "has supplied" are two claims: what somebody may do, plans, tries, promises or is asked to do is not
 * what was done.
 */

const unreal = phrases(`
${Object.values(doubtingWords).flat().join('|')}
consider/considers/considered/considering|weigh/weighs/weighing|mull/mulls/mulling/mulled|contemplate*|plan/plans/planned/planning
intend/intends/intended|want/wants/wanted|hope/hopes/hoped|wish/wishes|aim/aims to|seek/seeks/sought to|propose/proposes/proposed|threaten/threatens/threatened/threatening
promise/promises/promised|pledge/pledges/pledged|vow/vows/vowed|expected to|likely/set/due/poised/about/ready/willing/prepared/free/allowed to
try/tries/tried/trying|attempt/attempts/attempted/attempting|unless|should|ought to|must|urge/urges/urged|demand/demands/demanded|ask/asks/asked …… to
call/calls/called on/for|order/ordered/told/tells/advised/advises … to|ordered/told/advised/urged/asked by …… to|accuse/accuses/accused|suspected of|lied/lying/lies about/that|pretend/pretends/pretended
came close to|on the verge/brink of|opposed to|too few/little/weak/poor … to
asking/urging/telling/ordering … to|demanding/proposing/seeking/hoping/promising/pledging/vowing/offering/agreeing/wanting to|calling on/for|wants/asks/urges … to|plans/efforts/bids/calls/moves to
offer/offers/offered/agree/agrees/agreed/decide/decides/decided to|said/believed/reported/alleged/rumoured/rumored to have|suppose|imagine|fear/fears
möchte/möchten|will/wollen/wollte/wollten|plant/planen/plante/planten/geplant|erwägt/erwägen/erwog|beabsichtigt|sollte/sollten
wäre/wären/hätte/hätten|versucht/versuchte/versuchten/versuchen|droht/drohte/drohen|fordert/forderte/fordern|beinahe|angeblich geplant
envisage/envisagent|veut/veulent/voulait|prévoit/prévoient|menace/menacent de|tente/tentent/tenté de|essaie/essaient de
planea/planean|considera/consideran|quiere/quieren/quería|intenta/intentó|amenaza/amenazó
potrebbero|valuta/valutano|vuole/vogliono/voleva|intende/intendono|tenta/tentato di|minaccia di
poderiam|pretende/pretendem|quer/querem/queria|tentou|ameaça|overweegt/overwegen|wil/willen/wilde/wilden|probeert/probeerde|misschien|zou/zouden
собирается/собираются|планирует/планируют/планировал/планировала|рассматривает/рассматривают|хочет/хотят/хотел/хотела/хотели
намерен/намерена/намерены|пытается/пытаются/пытался/пыталась/пытались/попытался/попыталась|угрожает/угрожают/пригрозил|обещает/обещал/обещала/пообещал/пообещала
будет/будут|можуть/міг|планує/планують|розглядає/розглядають|хоче/хочуть|намагається/намагався|погрожує|чи
يعتزم/تعتزم/ينوي/تنوي/يدرس/تدرس/يريد/تريد/يحاول/تحاول/حاول/حاولت/هدد/هددت/يهدد/تهدد/سوف
fordert|verlangt/verlangte/verlangten|bittet/bat/baten um|plädiert/plädierte/plädierten|prüft/prüfen|schlägt/schlug … vor
demande/demandent/demandait/demandé … que/de|propose/proposent/proposé de/que|étudie/étudient|pide/piden/pidió/pidieron que|propone/proponen/propuso|estudia/estudian|exige/exigen
chiede/chiedono/chiesto … di/che|propone/proponeva|pede/pedem/pediu/pediram que|propõe/propôs|avalia/cogita/cogitam|eist/eisen/eiste|vraagt/vroeg … om
rozważa/rozważają|planuje/planują|chce/chcą|zamierza/zamierzają|mogą/mógłby/mogłaby|próbuje|proponuje|domaga/domagają się|wzywa
zvažuje/zvažují|plánuje/plánují|chce/chtějí|může/mohou/mohl by|navrhuje|žádá|pokud|överväger|planerar|vill|kan|kanske|föreslår|kräver|overvejer|planlægger|måske|kræver|vurderer|kanskje
просит/просят/просил/просила/просили|требует/требуют/потребовал/потребовала/потребовали|призвал/призвала/призвали/призывает|предложил/предложила/предлагает
просить|просять|просили|вимагає|вимагають|закликав/закликала/закликає|пропонує|طالب/طالبت/يطالب/دعا/دعت|要求|呼吁|呼籲|提议|提議|önerdi|öneriyor|talep|çağrı
考虑|考慮|计划|計劃|打算|想要|试图|試圖|企图|企圖|威胁|威脅|或許|也許|希望|有意|検討|かもしれない|予定|つもり|計画
planlıyor|düşünüyor|istiyor|olabilir|belki
`);

const undone = phrases(`
abolish/abolishes/abolished|call/calls/called … off|put/puts … off|cancel/cancels/cancelled/canceled|postpone/postpones/postponed|scrap/scraps/scrapped|shelve/shelves/shelved|tear/tears/tore up|avert/averts/averted|avoid/avoids/avoided/avoiding
stop/stops/stopped/cease/ceases/ceased/halt/halts/halted|decided/is/are/was/were against|resist/resists/resisted|balked at|backed away|lost interest|forgot/neglected/omitted to
`);

/** The words by which a statement speaks of what was given up, put off or never begun. */
export const undoneIn = (words: readonly MatchWord[]): readonly MatchWord[] =>
  undone(words).flatMap(([place = 0]) => words[place] ?? []);

const future = phrases('will/ll/would/shall|going to|wont/wouldnt');

/**
 * Whether a statement speaks of what may be, is planned, tried or asked for. "May" is a month where a number stands beside it.
 *
 * @param language BCP 47.
 */
export const isUnreal = (words: readonly MatchWord[], language = 'en'): boolean =>
  unreal(words).some((places) => !isReal(words, places, language)) ||
  words.some(({ text }, place) => almost.has(text) && tellsDeed(words[place + 1]));

const isReal = (words: readonly MatchWord[], places: readonly number[], language: string) => {
  const [place = 0] = places;
  const isFutureWord = words[place]?.text === 'will' && tellsFuture(words, language);
  return isFutureWord || isMonth(words, place) || isMere(words, place) || isOfThing(words, places);
};

/** "Almost sold", but not "almost 500" or "nearly doubled". */
const almost: ReadonlySet<string> = new Set(
  'almost nearly beinahe presque casi quasi quase едва чуть'.split(' '),
);

const tellsDeed = (word: MatchWord | undefined): boolean =>
  word !== undefined &&
  !isAmount(word.text) &&
  (/.{2,}ed$/.test(word.text) || baseOfVerb(word.text) !== null);

function isMonth(words: readonly MatchWord[], place: number): boolean {
  const word = words[place];
  if (word?.text !== 'may' || !word.capital) return false;
  return place > 0 || /^\p{N}/u.test(words[1]?.text ?? '');
}

/** "Agreed to a truce" tells of what is, "agreed to meet" of what may be. */
const isOfThing = (words: readonly MatchWord[], places: readonly number[]): boolean => {
  const last = places.at(-1) ?? 0;
  return words[last]?.text === 'to' && articles.has(words[last + 1]?.text ?? '');
};

const articles: ReadonlySet<string> = new Set(
  'a an the this that these those his her its their our your my'.split(' '),
);

/** "I must say" asks for nothing, and "правда ли" only whether it is so, as "is it true" does. */
const isMere = (words: readonly MatchWord[], place: number): boolean =>
  (words[place]?.text === 'must' && mere.has(words[place + 1]?.text ?? '')) ||
  (words[place]?.text === 'ли' && trueWords.has(words[place - 1]?.text ?? '')) ||
  (words[place]?.text === 'чи' && trueWords.has(words[place + 1]?.text ?? ''));

const trueWords: ReadonlySet<string> = new Set('правда верно так'.split(' '));

const mere: ReadonlySet<string> = new Set('say admit add confess'.split(' '));

/** German "will" is a wish, English "will" is told by `isFuture`. */
const tellsFuture = (words: readonly MatchWord[], language: string): boolean =>
  language === 'en' || words.some(({ text }) => english.has(text));

const english: ReadonlySet<string> = new Set('the of and to that is was in with'.split(' '));

/** Whether it speaks of what will be. */
export const isFuture = (words: readonly MatchWord[]): boolean => future(words).length > 0;

/** Whether it speaks of what has been, as far as its words tell. */
export const isPast = (words: readonly MatchWord[]): boolean =>
  words.some(({ text }) => past.has(text) || /.{2,}ed$/.test(text) || baseOfVerb(text) !== null);

const past: ReadonlySet<string> = new Set('has have had did was were been already'.split(' '));
