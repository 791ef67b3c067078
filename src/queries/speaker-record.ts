import type { Bounds, Day } from '../model/bounds.ts';
import { daysItMayBe } from '../model/counted-day.ts';
import { isMistake } from '../model/is-mistake.ts';
import { standsOf } from '../model/judged.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import { heldWhen } from '../model/ladder/held.ts';
import type { Standing } from '../model/ladder/standing.ts';
import type {
  ClaimsStanding,
  MannerRecord,
  SpeakerRecord,
  WhenSaid,
} from '../model/speaker-record.ts';
import { type Manner, manners } from '../model/vocabularies/claims.ts';
import { type Status, statuses } from '../model/vocabularies/statuses.ts';
import type { Reader } from '../store/port.ts';
import { appearancesThatCount } from './case/appearances-that-count.ts';
import { dayThatCounts } from './case/day-that-counts.ts';
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

/** A claim in one manner, with where it stands for what was said so. */
interface Expressed {
  readonly claim: number;
  readonly manner: Manner;
  readonly stands: Omit<ClaimsStanding, 'claims'>;
}

function expressedBy(
  speaker: number,
  { claim, records, day }: { claim: number; records: ClaimCase; day: Day },
): readonly Expressed[] {
  const own = knownOf(records, 'claim', claim);
  if (own.draft || isMistake(own)) return [];
  const said = appearancesThatCount(records, day).filter(({ value }) => value.speaker === speaker);
  if (said.length === 0) return [];
  const { standing } = judgeOf(records, claim)(day);
  return [...groupBy(said, ({ value }) => value.manner)].map(([manner, sayings]) => ({
    ...{ claim, manner },
    stands: standsForDays(
      standing,
      sayings.map((saying) => daysItMayBe(dayThatCounts(records, saying))),
    ),
  }));
}

/** Right when said, outdated now: what was said is judged by the period that holds its day. */
function standsForDays(standing: Standing, days: readonly Bounds[]): Expressed['stands'] {
  const { held } = standing;
  const [first = null, ...others] = new Set(
    held === null ? [] : days.map((day) => heldWhen(held, day)),
  );
  const whenSaid: WhenSaid | null = others.length > 0 ? 'differs' : first;
  const then = whenSaid === null ? undefined : statusThen[whenSaid];
  return { ...standsOf(standing), ...(then !== undefined && { status: then }), whenSaid };
}

const statusThen: Readonly<Partial<Record<WhenSaid, Status>>> = {
  for: 'supported',
  against: 'refuted',
};

function mannerRecord(manner: Manner, expressed: readonly Expressed[]): MannerRecord {
  const standAt = (status: Status): number =>
    expressed.filter(({ stands }) => stands.status === status).length;
  const looked = expressed.filter(({ stands }) => !open.has(stands.status));
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
  const groups = groupBy(expressed, ({ stands }) => JSON.stringify(stands));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const claims = group.map(({ claim }) => claim).sort((one, other) => one - other);
      return [{ ...first.stands, claims }];
    })
    .sort(
      (one, other) =>
        statuses.codes.indexOf(one.status) - statuses.codes.indexOf(other.status) ||
        (other.lookedUntil ?? '').localeCompare(one.lookedUntil ?? '') ||
        (one.claims[0] ?? 0) - (other.claims[0] ?? 0),
    );
}
