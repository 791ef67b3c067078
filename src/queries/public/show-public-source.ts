import type { Desk } from '../../desk.ts';
import { NotFound } from '../../errors.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import { readBlobText } from '../../store/blobs.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { allKnown, type Known, knownOf, knownRecords } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { withWithheld } from '../case/with-withheld.ts';
import { getRecord } from '../find-record.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { type Clocks, type Moment, resolveMoment } from '../moment.ts';
import { eachPublicClaim, type PublicClaim, publicClaimNumbers } from './public-claim.ts';

/** A public source, its archived texts, and what is quoted from it for which claim. */
export interface PublicSource {
  readonly source: DossierRecord<'source'>;
  readonly origin: DossierRecord<'source'> | null;
  /** Oldest first; a text that was withheld is null. */
  readonly snapshots: readonly {
    readonly snapshot: DossierRecord<'snapshot'>;
    readonly text: string | null;
  }[];
  readonly uses: readonly SourceUse[];
  readonly moment: Moment;
}

/** A record that rests on the source, and the claim it is of. */
export interface SourceUse {
  readonly claim: ListedClaim;
  readonly record: Known<'appearance'> | Known<'evidence'> | Known<'absence'>;
  /** Null: the source as a whole. */
  readonly passage: Known<'passage'> | null;
  /** What the last re-check found, where it was anything but exact. */
  readonly trouble: 'moved' | 'changed' | 'gone' | 'unreachable' | null;
}

/**
 * One source as the public may see it.
 *
 * @throws NotFound when it is not known by then or not public; InvalidInput for an ambiguous name.
 */
export async function showPublicSource(
  desk: Desk,
  question: Clocks & { readonly source: string },
): Promise<PublicSource> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const { n } = moment;
  const found = await getRecord(reader, question.source, { kinds: ['source'], upTo: n });
  const sources = await readRecords(reader, 'source', { numbers: [found.n] });
  const where = { column: 'source', among: [found.n] };
  const snapshots = await readRecords(reader, 'snapshot', { where, upTo: n });
  const origin = sources[0]?.value.origin;
  const origins =
    origin === undefined ? [] : await readRecords(reader, 'source', { numbers: [origin] });
  const known = await knownRecords(reader, [...sources, ...origins, ...snapshots], n, 'public');
  const seen = await withWithheld(reader, await publicRecords(reader, known, n), 'public');
  if (!seen.has(found.n)) {
    throw new NotFound('not_public', `The source "${question.source}" is not public.`);
  }
  const shown = allKnown(seen, 'snapshot');
  return {
    source: knownOf(seen, 'source', found.n),
    origin: origin !== undefined && seen.has(origin) ? knownOf(seen, 'source', origin) : null,
    snapshots: await Promise.all(
      shown.map(async (snapshot) => ({ snapshot, text: await textOf(reader, snapshot) })),
    ),
    uses: await usesOf(reader, { source: found.n, snapshots: shown.map((each) => each.n) }, moment),
    moment,
  };
}

async function textOf(reader: Reader, snapshot: Known<'snapshot'>): Promise<string | null> {
  return snapshot.withheld ? null : readBlobText(reader, snapshot.value.textSha256);
}

async function usesOf(
  reader: Reader,
  { source, snapshots }: { readonly source: number; readonly snapshots: readonly number[] },
  moment: Moment,
): Promise<readonly SourceUse[]> {
  const among = { column: 'snapshot', among: snapshots };
  const passages = await readRecords(reader, 'passage', { where: among, upTo: moment.n });
  const ways = [
    { column: 'source', among: [source] },
    { column: 'passage', among: passages.map(({ n }) => n) },
  ];
  const claims = new Set<number>();
  for (const kind of ['appearance', 'evidence', 'absence'] as const) {
    for (const where of ways) {
      const records = await readRecords(reader, kind, { where, upTo: moment.n });
      for (const { value } of records) claims.add(value.claim);
    }
  }
  const quoted = new Set(passages.map(({ n }) => n));
  const uses: SourceUse[] = [];
  const numbers = await publicClaimNumbers(reader, claims, moment.n);
  for await (const claim of eachPublicClaim(reader, numbers, moment)) {
    uses.push(...(await usesIn(reader, claim, { source, quoted })));
  }
  return uses;
}

async function usesIn(
  reader: Reader,
  found: PublicClaim,
  { source, quoted }: { readonly source: number; readonly quoted: ReadonlySet<number> },
): Promise<readonly SourceUse[]> {
  const records = await withWithheld(reader, found.records, 'public');
  const all = [
    ...allKnown(records, 'appearance'),
    ...allKnown(records, 'evidence'),
    ...allKnown(records, 'absence'),
  ];
  return all
    .filter(({ draft, retractions }) => !draft && retractions.length === 0)
    .filter(({ value: { passage, source: named } }) =>
      passage === undefined ? named === source : quoted.has(passage),
    )
    .map((record) => {
      const { passage } = record.value;
      return {
        claim: found.listed,
        record,
        passage: passage === undefined ? null : knownOf(records, 'passage', passage),
        trouble: passage === undefined ? null : troubleOf(records, passage),
      };
    });
}

function troubleOf(records: ClaimCase, passage: number): SourceUse['trouble'] {
  const last = allKnown(records, 'recheck')
    .filter(({ value, draft }) => value.passage === passage && !draft)
    .at(-1);
  return last === undefined || last.value.outcome === 'exact' ? null : last.value.outcome;
}
