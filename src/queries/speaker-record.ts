import type { Day } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import type { Standing } from '../model/ladder/standing.ts';
import type { ClaimsStanding, MannerRecord, SpeakerRecord } from '../model/speaker-record.ts';
import { type Manner, manners } from '../model/vocabularies/claims.ts';
import { type Status, statuses } from '../model/vocabularies/statuses.ts';
import type { Reader } from '../store/port.ts';
import { appearancesThatCount } from './case/appearances-that-count.ts';
import { judgeOf } from './case/judge-claim.ts';
import { knownOf } from './case/known-record.ts';
import { type ClaimCase, eachCase } from './case/read-case.ts';
import type { Moment } from './moment.ts';

/**
 * What a speaker claimed and how it stands, over the claims that may have an appearance of the speaker: those count
 * that have one by the day, and that are no drafts.
 */
export async function speakerRecord(
  reader: Reader,
  { speaker, claims }: { readonly speaker: number; readonly claims: readonly number[] },
  { n, day }: Pick<Moment, 'n' | 'day'>,
): Promise<SpeakerRecord> {
  return recordOver(eachCase(reader, claims, n), { speaker, day });
}

/** The same over cases that are read already, whoever may see them. */
export async function recordOver(
  cases: AsyncIterable<readonly [number, ClaimCase]> | Iterable<readonly [number, ClaimCase]>,
  { speaker, day }: { readonly speaker: number; readonly day: Day },
): Promise<SpeakerRecord> {
  const expressed: Expressed[] = [];
  for await (const [claim, records] of cases) {
    expressed.push(...expressedBy(speaker, { claim, records, day }));
  }
  const byManner = groupBy(expressed, ({ manner }) => manner);
  return {
    claims: new Set(expressed.map(({ claim }) => claim)).size,
    manners: manners.codes.flatMap((manner) => {
      const own = byManner.get(manner);
      return own ? [mannerRecord(manner, own)] : [];
    }),
  };
}

/** A claim in one manner, with where it stands. */
interface Expressed {
  readonly claim: number;
  readonly manner: Manner;
  readonly standing: Standing;
}

function expressedBy(
  speaker: number,
  { claim, records, day }: { claim: number; records: ClaimCase; day: Day },
): readonly Expressed[] {
  if (knownOf(records, 'claim', claim).draft) return [];
  const said = appearancesThatCount(records, day).filter(({ value }) => value.speaker === speaker);
  if (said.length === 0) return [];
  const { standing } = judgeOf(records, claim)(day);
  const own = new Set(said.map(({ value }) => value.manner));
  return [...own].map((manner) => ({ claim, manner, standing }));
}

function mannerRecord(manner: Manner, expressed: readonly Expressed[]): MannerRecord {
  const standAt = (status: Status): number =>
    expressed.filter(({ standing }) => standing.status === status).length;
  const looked = expressed.filter(({ standing }) => !open.has(standing.status));
  return {
    manner,
    claims: expressed.length,
    lookedAt: looked.length,
    stands: alike(looked),
    unchecked: standAt('unchecked'),
    pending: standAt('pending'),
    notCheckable: standAt('not_checkable'),
  };
}

/** Where a claim stands before anybody has looked, or where looking settles nothing. */
const open: ReadonlySet<Status> = new Set(['unchecked', 'pending', 'not_checkable']);

/** In the order of the vocabulary; among looks those that reach farthest first. */
function alike(expressed: readonly Expressed[]): readonly ClaimsStanding[] {
  const groups = groupBy(expressed, ({ standing: { status, rung, lookedUntil } }) =>
    [status, rung, lookedUntil].join(' '),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { status, rung, lookedUntil } = first.standing;
      const until = lookedUntil === null ? null : isoOfDay(lookedUntil);
      const claims = group.map(({ claim }) => claim).sort((one, other) => one - other);
      return [{ status, rung, lookedUntil: until, claims }];
    })
    .sort(
      (one, other) =>
        statuses.codes.indexOf(one.status) - statuses.codes.indexOf(other.status) ||
        (other.lookedUntil ?? '').localeCompare(one.lookedUntil ?? '') ||
        (one.claims[0] ?? 0) - (other.claims[0] ?? 0),
    );
}
