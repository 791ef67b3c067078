import { groupBy } from '../../model/ladder/group-by.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { type RecordFilter, readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { ofNoProposal } from '../audience/of-no-proposal.ts';
import { withoutPrivate } from '../audience/without-private.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import type { Sight } from '../case/sight.ts';
import { canonicalNumbers } from '../identity/identities.ts';

/** A claim that something found is about, by its names. */
export interface HitClaim {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
}

/** A record that was found. */
interface Found {
  readonly n: number;
  readonly kind: NounName;
}

/**
 * The claims that found records are said of: of what names its claim that one, of a passage those it is cited for, in the order in
 * which they were logged. Of a merged claim the one it counts as. What is of no claim, or of as many as a speaker or a
 * source is, is not in it.
 */
export async function claimsOfHits(
  reader: Reader,
  found: readonly Found[],
  sight: Sight,
): Promise<ReadonlyMap<number, readonly HitClaim[]>> {
  // Most pages hold claims and nothing else.
  const said = found.filter(({ kind }) => isSaid.has(kind));
  const ties = said.length === 0 ? [] : await tiesOf(reader, said, sight);
  if (ties.length === 0) return new Map();
  const named = ties.map(({ claim }) => claim);
  const canonical = await canonicalNumbers(reader, named, sight);
  const countedAs = (claim: number) => canonical.get(claim) ?? claim;
  const claims = await readRecords(reader, 'claim', { numbers: named.map(countedAs) });
  return new Map(
    [...groupBy(ties, ({ record }) => record)].map(([record, own]) => {
      const numbers = new Set(own.map(({ claim }) => countedAs(claim)));
      return [record, claims.filter(({ n }) => numbers.has(n)).map(namesOf)];
    }),
  );
}

const namesOf = ({ n, id, slug }: WrittenRecord<'claim'>): HitClaim => ({
  ...{ n, id, slug: slug ?? null },
});

/** That a record is said of a claim. */
interface Tie {
  readonly record: number;
  readonly claim: number;
}

async function tiesOf(
  reader: Reader,
  found: readonly Found[],
  sight: Sight,
): Promise<readonly Tie[]> {
  const ties: Tie[] = [];
  const byKind = groupBy(found, ({ kind }) => kind);
  const numbersOf = (kind: NounName) => (byKind.get(kind) ?? []).map(({ n }) => n);
  for (const kind of saidOfClaim) {
    if (!byKind.has(kind)) continue;
    const own = await readRecords(reader, kind, { numbers: numbersOf(kind) });
    ties.push(...own.map(({ n, value }) => ({ record: n, claim: value.claim })));
  }
  const passages = numbersOf('passage');
  if (passages.length === 0) return ties;
  const where = { column: 'passage', among: passages };
  for (const kind of quoting) {
    for (const { value } of await citing(reader, kind, { where, upTo: sight.n }, sight)) {
      if (value.passage !== undefined) ties.push({ record: value.passage, claim: value.claim });
    }
  }
  return ties;
}

const saidOfClaim = ['appearance', 'evidence', 'absence', 'assessment', 'review'] as const;

const quoting = ['appearance', 'evidence', 'absence'] as const;

const isSaid: ReadonlySet<NounName> = new Set([...saidOfClaim, 'passage']);

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
