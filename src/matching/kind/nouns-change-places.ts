import type { MatchWord } from '../match-text.ts';
import { baseOfVerb } from './irregular-verbs.ts';
import type { Statement } from './statement.ts';
import { areSynonyms } from './synonyms.ts';

/**
 * Whether in two plain English statements what stands before the same verb stands behind it in the other: "a man shot police" and
 * "police shot a man". Nobody can tell where it may be done with, by or for somebody.
 */
export function nounsChangePlaces(one: Statement, other: Statement): boolean {
  if (one.language !== 'en' || other.language !== 'en') return false;
  const [passive, otherPassive] = [passiveIn(one), passiveIn(other)];
  if (hasAmbiguous(one, passive) || hasAmbiguous(other, otherPassive)) return false;
  const said = new Set(other.text.words.map(({ text }) => text));
  const verbs = new Set(one.text.words.filter(tellsDeed).map(({ text }) => text));
  return [...verbs].some(
    (verb) =>
      said.has(verb) &&
      areExchanged(sidesOf(one, verb, passive), sidesOf(other, verb, otherPassive)),
  );
}

/** Where "was", what is done, and "by" stand where no other word of their kind does; null where nothing is plainly told so. */
interface Passive {
  readonly auxiliary: number;
  readonly by: number;
}

function passiveIn({ text: { words } }: Statement): Passive | null {
  const by = words.findIndex(({ text }) => text === 'by');
  const auxiliary = words.findIndex(({ text }) => auxiliaries.has(text));
  const verb = words[by - 1];
  const isPlain = auxiliary > 0 && by - auxiliary <= doneMost && verb !== undefined;
  return isPlain && by > auxiliary + 1 && tellsDeed(verb) ? { auxiliary, by } : null;
}

const auxiliaries: ReadonlySet<string> = new Set('is are was were been being'.split(' '));
/** "Was sharply criticised by". */
const doneMost = 3;

const hasAmbiguous = ({ text }: Statement, passive: Passive | null): boolean =>
  text.words.some(
    (word, at) => ambiguous.has(word.text) && at !== passive?.auxiliary && at !== passive?.by,
  );

const areExchanged = (sides: Sides, others: Sides): boolean =>
  meet(sides.before, others.behind) &&
  meet(sides.behind, others.before) &&
  !meet(sides.before, others.before) &&
  !meet(sides.behind, others.behind);

interface Sides {
  readonly before: readonly MatchWord[];
  readonly behind: readonly MatchWord[];
}

/** The telling words before a verb and behind it, each up to the first preposition; of a passive, as if it were told of whoever does it. */
function sidesOf({ text, content }: Statement, verb: string, passive: Passive | null): Sides {
  const at = text.words.findIndex((word) => word.text === verb);
  const tells = new Set(content);
  const telling = (side: readonly MatchWord[]) => {
    const end = side.findIndex(({ text: word }) => prepositions.has(word));
    return side.slice(0, end === -1 ? side.length : end).filter((word) => tells.has(word));
  };
  if (passive !== null && at === passive.by - 1) {
    const done = telling(text.words.slice(0, passive.auxiliary));
    return { before: telling(text.words.slice(passive.by + 1)), behind: done };
  }
  return { before: telling(text.words.slice(0, at)), behind: telling(text.words.slice(at + 1)) };
}

/** What stands behind these is neither who does it nor to whom it is done. */
const prepositions: ReadonlySet<string> = new Set(
  'in at on for from to of into over under near during through against about'.split(' '),
);

const tellsDeed = ({ text }: MatchWord): boolean =>
  /^[a-z]{2,}ed$/.test(text) || baseOfVerb(text) !== null;

/** Of these one may do what is said, or have it done, wherever it stands. */
const ambiguous: ReadonlySet<string> = new Set(
  'is are was were be been being got by with between together and than who whom that which since after before when while as if because until'.split(
    ' ',
  ),
);

const meet = (some: readonly MatchWord[], others: readonly MatchWord[]): boolean =>
  some.some(({ stem }) =>
    others.some((each) => each.stem === stem || areSynonyms(each.stem, stem)),
  );
