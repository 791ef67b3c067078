import type { Bounds } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import { edtfOfBounds } from '../model/edtf-of-bounds.ts';
import type { Phrase } from './phrase.ts';
import type { Look, StatusFacts } from './status-facts.ts';
import type { Words } from './words/words.ts';

/**
 * Where a claim stands, in one to three sentences that say no more than the rung allows: how far the look
 * reaches is named, the as-of day never takes its place, and "known to" stays.
 */
export function statusPhrases(facts: StatusFacts, words: Words): readonly Phrase[] {
  const { status, row, firm, held } = facts.derived;
  const say = words.standing;
  switch (status) {
    case 'unchecked':
      return [say.unchecked];
    case 'no_evidence_found':
      return noEvidenceFound(facts, words);
    case 'insufficient':
      return [row === 9 ? say.nothingStands : insufficient(facts, words)];
    case 'supported':
    case 'refuted':
      return held === null
        ? [oneSided(facts, words)]
        : [say.held(status, periodsOf(held.for), periodsOf(held.against))];
    case 'conflicting':
      return [say.conflicting(firm.for, firm.against)];
    case 'pending':
      return [say.pending(facts.claimKind, facts.dueOn)];
    case 'not_checkable':
      return [say.notCheckable];
  }
}

/** The sentences on looks of one kind each, from the highest rung down; also for looks that only possibly count. */
export function lookPhrases(
  looks: readonly Look[],
  { words, searchOnRecord }: { readonly words: Words; readonly searchOnRecord: boolean },
): readonly Phrase[] {
  const say = words.standing;
  const distinct = withoutTwins(looks);
  const noted = distinct.filter(({ kind }) => kind === 'noted');
  const isOnlyNoted = noted.length === distinct.length;
  return [
    ...distinct.filter(({ kind }) => kind === 'expected').map(say.expected),
    ...distinct.filter(({ kind }) => kind === 'searched').map(say.searched),
    ...(noted.length === 0
      ? []
      : [say.noted(noted, isOnlyNoted ? (searchOnRecord ? 'none_counts' : 'none') : null)]),
  ];
}

/** Whether a search is on record that does not count. */
export function hasSearchAside({ otherLooks = [] }: StatusFacts): boolean {
  return otherLooks.some(({ kind }) => kind === 'searched');
}

/** Two looks that would be told in the same words are told once. */
function withoutTwins(looks: readonly Look[]): readonly Look[] {
  const distinct = new Map(looks.map((look) => [JSON.stringify(look), look]));
  return [...distinct.values()];
}

function periodsOf(periods: readonly Bounds[]): readonly string[] {
  return [...new Set(periods.map(edtfOfBounds))];
}

function noEvidenceFound(facts: StatusFacts, words: Words): readonly Phrase[] {
  const { rung, lookedUntil } = facts.derived;
  const looks = facts.looks ?? [];
  if (rung === null || lookedUntil === null) {
    throw new RangeError('no_evidence_found always travels with its rung and the day it reaches');
  }
  const until = isoOfDay(lookedUntil);
  const searchOnRecord = hasSearchAside(facts);
  const found =
    looks.length > 0
      ? lookPhrases(looks, { words, searchOnRecord })
      : // A list knows the rung and how far the look reaches, and not by whom.
        [words.standing.lookInBrief(rung, until)];
  return facts.asOf > until ? [...found, nobodySince(facts, { until, words })] : found;
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
