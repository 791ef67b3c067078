import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict } from '../errors.ts';
import { nouns } from '../model/nouns/nouns.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { textOfField } from '../model/record/field-text.ts';
import type { Noun } from '../model/record/noun.ts';
import { Words } from '../model/schemas/words.ts';
import { knownOf, knownRecords } from '../queries/case/known-record.ts';
import { type FoundRecord, getRecord } from '../queries/find-record.ts';
import { canonicalNumber } from '../queries/identity/identities.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { linksBetween } from './links-between.ts';
import { deskSight, recordMerge, requireMergeable } from './merge-records.ts';
import { type StandsAt, standings, standsAt } from './moved-claims.ts';
import { performAct } from './perform-act.ts';
import { requirePerson } from './require-person.ts';
import { settleMatches } from './settle-matches.ts';

/** Says that two claims are one proposition, logged twice. */
export const MergeClaims = z.strictObject({
  /** The claim that stays: its words, kind and dates hold. */
  kept: Handle,
  /** The claim that counts as it from here on. */
  gone: Handle,
  because: Words,
  private: Private,
});

/** What became one, and where it stands as of today. */
export interface MergedClaims {
  readonly merge: Recorded<'merge'>;
  readonly kept: FoundRecord;
  readonly gone: FoundRecord;
  readonly before: { readonly kept: StandsAt; readonly gone: StandsAt };
  readonly after: StandsAt;
  /** What the two say differently beside their words: what the kept one says holds. */
  readonly differs: readonly ClaimDifference[];
  /** Links and matches that proposed it, and are confirmed by it. */
  readonly confirms: readonly number[];
  /** Proposed matches by which one denies the other: they are rejected by it. */
  readonly rejects: readonly number[];
}

/** A field that two claims fill differently, as text; null where one lacks it. */
export interface ClaimDifference {
  readonly field: string;
  readonly kept: string | null;
  readonly gone: string | null;
}

/**
 * Merges two claims: from this entry on everything of the one that is gone counts for the one that is kept, at every
 * as-of. Nothing is rewritten, and `partClaims` takes it back.
 *
 * @throws InvalidInput unless a person does it, or for a claim and itself; Conflict when they are one already, one is a
 * draft, or a link or a confirmed match says that they differ; NotFound.
 */
export async function mergeClaims(
  desk: Desk,
  input: z.input<typeof MergeClaims>,
): Promise<MergedClaims> {
  const facts = parseInput(MergeClaims, input);
  requirePerson(desk, 'merge two claims');
  return performAct(desk, 'claim.merged', (act) => mergeInto(act, facts), facts);
}

async function mergeInto(act: Act, facts: z.output<typeof MergeClaims>): Promise<MergedClaims> {
  const kept = await getRecord(act.db, facts.kept, { kinds: ['claim'] });
  const gone = await getRecord(act.db, facts.gone, { kinds: ['claim'] });
  await requireMergeable(act, { kept, gone });
  const into = await canonicalNumber(act.db, kept.n, deskSight);
  const links = await proposalsToMerge(act, into, gone.n);
  const today = await act.today();
  const [one, other] = await standings(act, [into, gone.n], today);
  const { because } = facts;
  const matches = await settleMatches(act, { kept: into, gone: gone.n, because });
  const merge = await recordMerge(act, { kept, gone, because });
  for (const link of links) await act.record('judgement', { link, verdict: 'accepted', because });
  const [now] = await standings(act, [into], today);
  if (!one || !other || !now) throw new TypeError(`Claim ${into} or ${gone.n} has no case`);
  return {
    ...{ merge, kept, gone },
    confirms: [...links, ...matches.confirmed].sort((first, second) => first - second),
    rejects: matches.rejected,
    before: { kept: standsAt(one), gone: standsAt(other) },
    after: standsAt(now),
    differs: await differences(act, into, gone.n),
  };
}

/** The links by which somebody proposed it; one that says anything else says that they differ. */
async function proposalsToMerge(act: Act, kept: number, gone: number): Promise<readonly number[]> {
  const between = await linksBetween(act.db, [kept, gone], await act.today());
  const apart = between.find(({ value }) => value.linkKind !== 'repeats');
  if (apart) throw linkedApart(apart.n, apart.value.linkKind);
  return between.map(({ n }) => n);
}

async function differences(
  act: Act,
  kept: number,
  gone: number,
): Promise<readonly ClaimDifference[]> {
  const claims = await readRecords(act.db, 'claim', { numbers: [kept, gone] });
  const known = await knownRecords(act.db, claims, everyRecord);
  const textOf = (n: number, field: string): string | null => {
    const held: unknown = Reflect.get(knownOf(known, 'claim', n).value, field);
    const shape = (nouns.claim as Noun).fields[field];
    return held === undefined || shape === undefined ? null : textOfField(shape, held);
  };
  return weighing
    .map((field) => ({ field, kept: textOf(kept, field), gone: textOf(gone, field) }))
    .filter((each) => each.kept !== each.gone);
}

/** The fields that the rule reads, or that say what the claim is of. */
const weighing = ['claimKind', 'aboutOn', 'dueOn', 'amountLow', 'amountHigh', 'unit', 'terms'];

function linkedApart(n: number, kind: string): Conflict {
  return new Conflict('linked_apart', `Link ${n} says that one ${kind} the other: they differ.`, {
    hints: [`If they are one after all, take the link back first: asof retract ${n} --because ….`],
    facts: { link: n },
  });
}
