import type { Bounds } from '../model/bounds.ts';
import { edtfOfBounds } from '../model/edtf-of-bounds.ts';
import { standsOf } from '../model/judged.ts';
import type { AbsenceKind } from '../model/vocabularies/absences.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
import type { Phrase } from './phrase.ts';
import type { Look, StatusFacts } from './status-facts.ts';
import type { Words } from './words/words.ts';

/** One sentence about where a claim stands, and the looks it tells of; null where it rests on all that carries the status. */
export interface StatusPart {
  readonly phrase: Phrase;
  readonly looks: readonly Look[] | null;
}

/** Where a claim stands, as sentences. */
export const statusPhrases = (facts: StatusFacts, words: Words): readonly Phrase[] =>
  statusParts(facts, words).map(({ phrase }) => phrase);

/**
 * Where a claim stands, in one to three sentences that say no more than the rung allows: how far the look
 * reaches is named, the as-of day never takes its place, and "known to" stays.
 */
export function statusParts(facts: StatusFacts, words: Words): readonly StatusPart[] {
  const { status } = facts.derived;
  return status === 'no_evidence_found'
    ? noEvidenceFound(facts, words)
    : [{ phrase: withoutLooks(status, facts, words), looks: null }];
}

/** A status that no look makes. */
function withoutLooks(
  status: Exclude<Status, 'no_evidence_found'>,
  facts: StatusFacts,
  words: Words,
): Phrase {
  const { row, firm, held } = facts.derived;
  const say = words.standing;
  switch (status) {
    case 'unchecked':
      return say.unchecked;
    case 'insufficient':
      return row === 9 ? say.nothingStands : insufficient(facts, words);
    case 'supported':
    case 'refuted':
      return held === null
        ? oneSided(facts, words)
        : say.held(status, periodsOf(held.for), periodsOf(held.against));
    case 'conflicting':
      return say.conflicting(firm.for, firm.against);
    case 'pending':
      return say.pending(facts.claimKind, facts.dueOn);
    case 'not_checkable':
      return say.notCheckable;
  }
}

/** The sentences on looks of one kind each, from the highest rung down; also for looks that only possibly count. */
export function lookParts(
  looks: readonly Look[],
  { words, searchOnRecord }: { readonly words: Words; readonly searchOnRecord: boolean },
): readonly StatusPart[] {
  const say = words.standing;
  const distinct = withoutTwins(looks);
  const noted = distinct.filter(({ kind }) => kind === 'noted');
  const isOnlyNoted = noted.length === distinct.length;
  const each = (kind: AbsenceKind, phraseOf: (look: Look) => Phrase): readonly StatusPart[] =>
    distinct
      .filter((look) => look.kind === kind)
      .map((look) => ({ phrase: phraseOf(look), looks: [look] }));
  const search = isOnlyNoted ? (searchOnRecord ? 'none_counts' : 'none') : null;
  return [
    ...each('expected', say.expected),
    ...each('searched', say.searched),
    ...(noted.length === 0 ? [] : [{ phrase: say.noted(noted, search), looks: noted }]),
  ];
}

/** Whether a search is on record that does not count. */
export function hasSearchAside({ otherLooks = [] }: StatusFacts): boolean {
  return otherLooks.some(({ kind }) => kind === 'searched');
}

/** The same for looks that are told in the same words. */
export const lookKey = (look: Look): string => JSON.stringify(look);

/** Two looks that would be told in the same words are told once. */
function withoutTwins(looks: readonly Look[]): readonly Look[] {
  const distinct = new Map(looks.map((look) => [lookKey(look), look]));
  return [...distinct.values()];
}

function periodsOf(periods: readonly Bounds[]): readonly string[] {
  return [...new Set(periods.map(edtfOfBounds))];
}

function noEvidenceFound(facts: StatusFacts, words: Words): readonly StatusPart[] {
  const { rung, lookedUntil, rungUntil } = standsOf(facts.derived);
  const looks = facts.looks ?? [];
  if (rung === null || lookedUntil === null) {
    throw new RangeError('no_evidence_found always travels with its rung and the day it reaches');
  }
  const until = lookedUntil;
  const searchOnRecord = hasSearchAside(facts);
  const found =
    looks.length > 0
      ? lookParts(looks, { words, searchOnRecord })
      : // A list knows the rung and how far the look reaches, and not by whom.
        [{ phrase: words.standing.lookInBrief(rung, until, rungUntil), looks: null }];
  if (facts.asOf <= until) return found;
  return [...found, { phrase: nobodySince(facts, { until, words }), looks: null }];
}

function nobodySince(
  { otherLooks = [] }: StatusFacts,
  { until, words }: { readonly until: string; readonly words: Words },
): Phrase {
  const later = otherLooks.filter(({ reaches }) => reaches > until);
  if (later.length === 0) return words.standing.nobodySince;
  return later.every(({ interested }) => interested)
    ? words.standing.nobodyWithoutStakeSince
    : words.standing.nothingThatCountsSince;
}

function insufficient(facts: StatusFacts, words: Words): Phrase {
  const { origins } = facts.derived;
  return words.standing.insufficient(sidesOffered(facts), {
    because: facts.weaknesses ?? [],
    pieces: origins.for + origins.against,
  });
}

function sidesOffered({ derived }: StatusFacts): 'for' | 'against' | 'both' {
  if (derived.origins.for === 0) return 'against';
  return derived.origins.against === 0 ? 'for' : 'both';
}

function oneSided({ derived }: StatusFacts, words: Words): Phrase {
  const isSupported = derived.status === 'supported';
  const [side, other] = isSupported ? (['for', 'against'] as const) : (['against', 'for'] as const);
  return words.standing.oneSided(side, {
    origins: derived.firm[side],
    alsoOther: derived.origins[other] > 0,
  });
}
