import type { MatchKind } from '../../model/vocabularies/matches.ts';
import type { MatchDocument } from '../match-document.ts';
import type { MatchQuery } from '../match-query.ts';
import { type MatchWord, readMatchText } from '../match-text.ts';
import { anotherThingChanges } from './another-thing-changes.ts';
import { comparedTheOtherWay } from './compared-the-other-way.ts';
import { namesChangePlaces } from './names-change-places.ts';
import type { Quantities, Quantity } from './quantities.ts';
import { type Alignment, align, readStatement, type Statement } from './statement.ts';

/** What a match is, and what makes it so. */
export interface KindOfMatch {
  readonly kind: MatchKind;
  readonly because: string | null;
}

/**
 * What a text is to a claim: the same, the same by another speaker, the opposite, or of one topic. Held against the
 * sentences of the text that come nearest to the claim. In doubt it is the topic: to call a denial the same would be worse
 * than to miss a repeat.
 */
export function kindOfMatch(query: MatchQuery, document: MatchDocument): KindOfMatch {
  const claim = readStatement(document.claim.text, document.claim.language ?? query.language);
  const { statement, alignment } = nearestStatement(query, claim);
  const found = kindOfStatements(statement, claim, alignment);
  if (found.kind !== 'same' || !isByAnother(query, document)) return found;
  return { kind: 'same_other_speaker', because: 'not on record as said by this speaker' };
}

/** What one statement is to another, whoever says it. */
function kindOfStatements(
  one: Statement,
  other: Statement,
  alignment: Alignment = align(one, other),
): KindOfMatch {
  if (alignment.shared < sharedLeast || alignment.covered < coveredLeast) return topic(null);
  const turned = (one.denials - other.denials) % 2 !== 0;
  const exchanged = comparedTheOtherWay(one, other);
  const [antonyms] = alignment.antonyms;
  if ([turned, antonyms !== undefined, exchanged].filter(Boolean).length > 1) {
    return topic('one denies what the other turns round');
  }
  if (yearsDiffer(one.quantities, other.quantities)) return topic('they name another year');
  if (monthsDiffer(one, other)) return topic('they name another month');
  if (namesDiffer(alignment)) return topic('they name somebody or something else');
  if (namesChangePlaces(one, other)) return topic("the same names, each in the other's place");
  if (anotherThingChanges(one, other)) return topic('what rises or falls is something else');
  if (turned) return opposite('one of the two denies it');
  if (exchanged) return opposite('what is compared stands the other way round');
  if (antonyms) return opposite(`"${antonyms[0]}" against "${antonyms[1]}"`);
  if (alignment.shared < sameLeast || alignment.covered < sameLeast) return topic(null);
  const amounts = amountsThatDiffer(one.quantities, other.quantities);
  if (amounts) return opposite(`another number: ${amounts[0]} against ${amounts[1]}`);
  return { kind: 'same', because: null };
}

/** The least share of words in common to speak of one thing at all, and to say the same of it, or the same with another number. */
const sharedLeast = 0.5;
const coveredLeast = 0.5;
const sameLeast = 0.6;

const topic = (because: string | null): KindOfMatch => ({ kind: 'same_topic', because });
const opposite = (because: string): KindOfMatch => ({ kind: 'opposite', because });

/** The sentence of the text, or two in a row, that comes nearest to the claim. */
function nearestStatement(query: MatchQuery, claim: Statement) {
  const compared = statementsOf(query).map((statement) => {
    return { statement, alignment: align(statement, claim) };
  });
  return compared.reduce((best, each) =>
    each.alignment.shared > best.alignment.shared ? each : best,
  );
}

/** A text is held against several claims: it is taken apart once. */
const kept = new WeakMap<MatchQuery, readonly Statement[]>();

function statementsOf(query: MatchQuery): readonly Statement[] {
  const known = kept.get(query);
  if (known) return known;
  const statements = windowsOf(query).map((window) => readStatement(window, query.language));
  kept.set(query, statements);
  return statements;
}

/** Each sentence, and each two in a row. */
function windowsOf(query: MatchQuery): readonly string[] {
  const sentences = query.said
    .split(/(?<=[.!?。！？؟])\s+|[\n。！？]+/u)
    .filter((each) => /\p{L}/u.test(each));
  const windows = sentences.slice(0, sentencesMost).flatMap((sentence, place) => {
    const next = sentences[place + 1];
    const pair = next === undefined ? [] : [`${sentence} ${next}`];
    // What is asked is stated by the answer.
    return pair.length > 0 && /[?؟]$/.test(sentence) ? pair : [sentence, ...pair];
  });
  return windows.length === 0 ? [query.said] : windows;
}

const sentencesMost = 60;

/** Each names what the other does not: "France" here, "Spain" there. */
function namesDiffer({ onlyOne, onlyOther }: Alignment): boolean {
  const names = (words: readonly MatchWord[]): number =>
    words.filter((word) => word.capital).length;
  return names(onlyOne) > 0 && names(onlyOther) > 0;
}

function yearsDiffer(one: Quantities, other: Quantities): boolean {
  if (one.years.length === 0 || other.years.length === 0) return false;
  return !one.years.some((year) => other.years.includes(year));
}

/** May is left out: it is a little word more often than a month. */
function monthsDiffer(one: Statement, other: Statement): boolean {
  const [some, others] = [monthsIn(one), monthsIn(other)];
  return some.length > 0 && others.length > 0 && !some.some((month) => others.includes(month));
}

function monthsIn({ text }: Statement): readonly string[] {
  return text.words.map((word) => word.text).filter((word) => months.has(word));
}

const months: ReadonlySet<string> = new Set([
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
]);

/** Numbers of one unit that either has alone. */
function amountsThatDiffer(one: Quantities, other: Quantities): readonly [string, string] | null {
  const others = amountsAlone(other, one);
  for (const { value, unit } of amountsAlone(one, other)) {
    const instead = others.find((amount) => amount.unit === unit);
    if (instead) return [String(value), String(instead.value)];
  }
  return null;
}

const amountsAlone = ({ amounts }: Quantities, other: Quantities): readonly Quantity[] =>
  amounts.filter(
    ({ value, unit }) => !other.amounts.some((each) => each.value === value && each.unit === unit),
  );

function isByAnother({ author, language }: MatchQuery, { claim }: MatchDocument): boolean {
  if (author.words.length === 0 || claim.speakers.length === 0) return false;
  const speakers = readMatchText(claim.speakers.join('\n'), language);
  return !author.telling.some((name) => speakers.stems.has(name));
}
