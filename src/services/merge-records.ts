import { Conflict, InvalidInput, NotFound } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { readDrafts } from '../queries/case/read-drafts.ts';
import type { FoundRecord } from '../queries/find-record.ts';
import { canonicalNumbers } from '../queries/identity/identities.ts';
import { readMerges, standingMerges } from '../queries/identity/read-merges.ts';
import { refreshIdentity } from '../queries/identity/refresh-identity.ts';
import type { WrittenRecord } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';

/** Two records of one noun that are one. */
export interface MergeFacts {
  readonly kept: FoundRecord;
  readonly gone: FoundRecord;
  readonly because: string | undefined;
}

/** The desk as it stands inside an act. */
export const deskSight = { n: everyRecord, audience: 'private' } as const;

/**
 * Refuses what cannot be one.
 *
 * @throws InvalidInput for a record and itself; Conflict when they are one already, the one that would go has gone
 * before, or one is a draft.
 */
export async function requireMergeable(
  act: Act,
  { kept, gone }: Pick<MergeFacts, 'kept' | 'gone'>,
): Promise<void> {
  if (kept.n === gone.n) throw itself(kept);
  const canonical = await canonicalNumbers(act.db, [kept.n, gone.n], deskSight);
  const countsAs = (n: number): number => canonical.get(n) ?? n;
  if (countsAs(kept.n) === countsAs(gone.n)) throw oneAlready(kept, gone);
  if (canonical.has(gone.n)) throw goneBefore(gone, countsAs(gone.n));
  const drafts = await readDrafts(act.db, [kept.n, gone.n], everyRecord);
  const draft = [kept, gone].find(({ n }) => drafts.has(n));
  if (draft) throw ofDraft(draft);
}

/** Records that two records are one, inside an act: from here on the act reads them as one. */
export async function recordMerge(
  act: Act,
  { kept, gone, because }: MergeFacts,
): Promise<Recorded<'merge'>> {
  const merge = await act.record('merge', { kept: kept.n, gone: gone.n, because });
  await refreshIdentity(act.db, [merge]);
  return merge;
}

/** What was taken apart again. */
export interface Parted {
  readonly parting: Recorded<'parting'>;
  readonly merge: WrittenRecord<'merge'>;
}

/**
 * Takes back the merge that a record is gone by, or else the only one by which another went into it.
 *
 * @throws NotFound when it is in no merge that stands; InvalidInput when several went into it.
 */
export async function recordParting(
  act: Act,
  named: FoundRecord,
  because: string | undefined,
): Promise<Parted> {
  const found = standingMerges(await readMerges(act.db, [named.n], deskSight));
  const own = found.filter(({ value }) => value.gone === named.n);
  const [merge, ...others] = own.length > 0 ? own.slice(-1) : found;
  if (merge === undefined) throw notMerged(named);
  if (others.length > 0) throw severalMerges(named, found);
  const parting = await act.record('parting', { merge: merge.n, because });
  await refreshIdentity(act.db, [parting]);
  return { parting, merge };
}

function itself({ kind, n }: FoundRecord): InvalidInput {
  return new InvalidInput('merge_with_itself', `${kind} ${n} is one ${kind} already.`, {
    hints: [`Name two: asof ${kind} merge KEPT GONE.`],
  });
}

function oneAlready(kept: FoundRecord, gone: FoundRecord): Conflict {
  return new Conflict(
    'merged_already',
    `${gone.kind} ${gone.n} and ${kept.kind} ${kept.n} count as one already.`,
    { hints: ['Nothing was written.'] },
  );
}

function goneBefore({ kind, n, slug }: FoundRecord, into: number): Conflict {
  return new Conflict('merged_already', `${kind} ${n} was merged into ${kind} ${into} before.`, {
    hints: [`Merge ${kind} ${into} itself, or part them first: asof ${kind} unmerge ${slug ?? n}.`],
    facts: { into },
  });
}

function ofDraft({ kind, n }: FoundRecord): Conflict {
  return new Conflict('merge_of_draft', `${kind} ${n} is a draft, and so counts nowhere yet.`, {
    hints: [`Accept it first: asof draft accept ${n}.`],
  });
}

function notMerged({ kind, n }: FoundRecord): NotFound {
  return new NotFound('not_merged', `${kind} ${n} is in no merge that stands.`, {
    hints: ['Nothing was written.'],
  });
}

function severalMerges(
  { kind, n }: FoundRecord,
  merges: readonly WrittenRecord<'merge'>[],
): InvalidInput {
  const gone = merges.map(({ value }) => value.gone);
  return new InvalidInput('ambiguous', `Several were merged into ${kind} ${n}.`, {
    hints: [`Name the one that is to come back: ${gone.join(', ')}.`],
    facts: { candidates: gone.map((each) => ({ n: each })) },
  });
}
