import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import { type RecordFilter, readRecords } from '../../store/read-record.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { ofNoProposal } from '../audience/of-no-proposal.ts';
import { withoutPrivate } from '../audience/without-private.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import type { Sight } from '../case/sight.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import type { StandingHit } from './read-hits.ts';

/** A claim that something found is about, by its names. */
export interface HitClaim {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
}

/**
 * The claims that found records are said of: of what names its claim that one, of a passage those it is cited for, in the order in
 * which they were logged. Of a merged claim the one it counts as. What is of no claim, or of as many as a speaker or a
 * source is, is not in it.
 */
export async function claimsOfHits(
  reader: Reader,
  hits: readonly StandingHit[],
  sight: Sight,
): Promise<ReadonlyMap<number, readonly HitClaim[]>> {
  const claims = new Map<number, readonly HitClaim[]>();
  const others: StandingHit[] = [];
  for (const hit of hits) {
    const { found, claim } = hit;
    // What was never merged counts as itself; what readers see of merges is made anew for them.
    if (claim !== null && !claim.wasMerged && sight.audience === 'private') {
      claims.set(found.n, [{ n: claim.n, id: claim.id, slug: claim.slug }]);
    } else if (claim !== null || found.kind === 'passage') others.push(hit);
  }
  if (others.length === 0) return claims;
  return new Map([...claims, ...(await countedClaims(reader, others, sight))]);
}

async function countedClaims(
  reader: Reader,
  hits: readonly StandingHit[],
  sight: Sight,
): Promise<ReadonlyMap<number, readonly HitClaim[]>> {
  const ties = await tiesOf(reader, hits, sight);
  const named = ties.map(({ claim }) => claim);
  const canonical = await canonicalNumbers(reader, named, sight);
  const countedAs = (claim: number) => canonical.get(claim) ?? claim;
  const claims = await namesOf(reader, named.map(countedAs));
  return new Map(
    [...groupBy(ties, ({ record }) => record)].map(([record, own]) => {
      const numbers = new Set(own.map(({ claim }) => countedAs(claim)));
      return [record, claims.filter(({ n }) => numbers.has(n))];
    }),
  );
}

/** The names of claims, in the order in which they were logged. */
async function namesOf(reader: Reader, claims: readonly number[]): Promise<readonly HitClaim[]> {
  const names = await askInPortions(claims, (among) =>
    runShaped<HitClaim>(reader, {
      shape: `names of claims ${among.length}`,
      parameters: among,
      build: () =>
        reader
          .selectFrom('record')
          .select(['n', 'id', 'slug'])
          .where('n', 'in', [...among]),
    }),
  );
  return [...names].sort((one, other) => one.n - other.n);
}

/** That a record is said of a claim. */
interface Tie {
  readonly record: number;
  readonly claim: number;
}

async function tiesOf(
  reader: Reader,
  hits: readonly StandingHit[],
  sight: Sight,
): Promise<readonly Tie[]> {
  const ties: Tie[] = [];
  const passages: number[] = [];
  for (const { found, claim } of hits) {
    if (claim !== null) ties.push({ record: found.n, claim: claim.n });
    else if (found.kind === 'passage') passages.push(found.n);
  }
  if (passages.length === 0) return ties;
  const where = { column: 'passage', among: passages };
  for (const kind of quoting) {
    for (const { value } of await citing(reader, kind, { where, upTo: sight.n }, sight)) {
      if (value.passage !== undefined) ties.push({ record: value.passage, claim: value.claim });
    }
  }
  return ties;
}

const quoting = ['appearance', 'evidence', 'absence'] as const;

/** What cites passages and counts, and is seen. */
async function citing(
  reader: Reader,
  kind: (typeof quoting)[number],
  filter: RecordFilter,
  { n, audience }: Sight,
) {
  const written = await readRecords(reader, kind, filter);
  const inForce = await recordsInForce(reader, written, n, audience);
  if (audience === 'private') return inForce;
  return withoutPrivate(reader, await ofNoProposal(reader, inForce, n), n);
}
