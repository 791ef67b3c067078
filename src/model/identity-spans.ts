/** One merge: the record that stays, and the one that counts as it. */
export interface MergeAct {
  readonly n: number;
  readonly kept: number;
  readonly gone: number;
}

/** Takes a merge back. */
export interface PartingAct {
  readonly n: number;
  readonly merge: number;
}

/** From one ledger number to another, both inclusive, a record counts as another. */
export interface IdentitySpan {
  readonly n: number;
  readonly canonical: number;
  readonly fromN: number;
  readonly toN: number;
}

/** In the place of the last number of a span that has not ended. */
export const openNumber = 2_147_483_647;

/**
 * Which record counts as which, and when: what merges and partings say together. Where A was merged into B and
 * B into C, A counts as C. Of two merges of one record that stand at once the later holds. A merge into a record that
 * counts as the one that would go says nothing: the earlier one has said it.
 */
export function identitySpans(
  merges: readonly MergeAct[],
  partings: readonly PartingAct[],
): readonly IdentitySpan[] {
  const made = new Map(merges.map((merge) => [merge.n, merge]));
  const acts = [...merges, ...partings].sort((one, other) => one.n - other.n);
  const standing = new Map<number, MergeAct>();
  const into = new Map<number, Set<number>>();
  const open = new Map<number, IdentitySpan>();
  const spans: IdentitySpan[] = [];
  for (const act of acts) {
    const merge = 'merge' in act ? made.get(act.merge) : act;
    if (merge === undefined) continue;
    if ('merge' in act) part(merge, { standing, into });
    else join(merge, { standing, into });
    for (const n of withAllBelow(merge.gone, into)) {
      const before = open.get(n);
      const canonical = rootOf(n, standing);
      if ((before?.canonical ?? n) === canonical) continue;
      if (before) spans.push({ ...before, toN: act.n - 1 });
      open.delete(n);
      if (canonical !== n) open.set(n, { n, canonical, fromN: act.n, toN: openNumber });
    }
  }
  return [...spans, ...open.values()].sort(
    (one, other) => one.n - other.n || one.fromN - other.fromN,
  );
}

/** Merges that stand, by the record that is gone; and what went into each record. */
interface Joined {
  readonly standing: Map<number, MergeAct>;
  readonly into: Map<number, Set<number>>;
}

function join(merge: MergeAct, { standing, into }: Joined): void {
  if (leadsTo(merge.kept, merge.gone, standing)) return;
  const before = standing.get(merge.gone);
  if (before) into.get(before.kept)?.delete(merge.gone);
  standing.set(merge.gone, merge);
  into.set(merge.kept, (into.get(merge.kept) ?? new Set()).add(merge.gone));
}

function part(merge: MergeAct, { standing, into }: Joined): void {
  if (standing.get(merge.gone)?.n !== merge.n) return;
  standing.delete(merge.gone);
  into.get(merge.kept)?.delete(merge.gone);
}

function withAllBelow(n: number, into: Joined['into']): ReadonlySet<number> {
  const found = new Set([n]);
  for (const each of found) for (const below of into.get(each) ?? []) found.add(below);
  return found;
}

function leadsTo(from: number, to: number, standing: Joined['standing']): boolean {
  let at: number | undefined = from;
  while (at !== undefined && at !== to) at = standing.get(at)?.kept;
  return at === to;
}

function rootOf(n: number, standing: Joined['standing']): number {
  let root = n;
  for (let merge = standing.get(n); merge; merge = standing.get(root)) root = merge.kept;
  return root;
}
