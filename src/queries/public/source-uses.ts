import type { Day } from '../../model/bounds.ts';
import type { TranslatedPassage } from '../../model/dossier.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { allKnown, type Known, knownOf, knownRecords } from '../case/known-record.ts';
import { lastLook } from '../case/last-look.ts';
import { type ClaimCase, casesRead } from '../case/read-case.ts';
import { isTakenBack } from '../case/taken-back.ts';
import { readWrittenTranslations, translationsAsOf } from '../case/translations.ts';
import { withWithheld, withWithheldCases } from '../case/with-withheld.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import type { ListedClaim } from '../listed-claim.ts';
import type { Moment } from '../moment.ts';
import { type PublicClaim, publicClaims } from './public-claim.ts';

/** A record that rests on the source, and the claim it is of. */
export interface SourceUse {
  readonly claim: ListedClaim;
  readonly record: Known<'appearance'> | Known<'evidence'> | Known<'absence'>;
  /** Null: the source as a whole. */
  readonly passage: TranslatedPassage | null;
  /** What the last look at the quotation found by the day, where it was anything but exact. */
  readonly trouble: 'moved' | 'changed' | 'gone' | null;
}

/** The snapshots of sources that are seen, and when they are. */
export interface SeenSnapshots {
  readonly snapshotsOf: ReadonlyMap<number, readonly Known<'snapshot'>[]>;
  readonly moment: Moment;
}

/** What rests on each of these sources, claim by claim in the order they were logged. */
export async function readSourceUses(
  reader: Reader,
  sources: readonly number[],
  { snapshotsOf, moment }: SeenSnapshots,
): Promise<ReadonlyMap<number, readonly SourceUse[]>> {
  const snapshots = sources.flatMap((source) => snapshotsOf.get(source) ?? []);
  const passages = await readRecords(reader, 'passage', {
    where: { column: 'snapshot', among: snapshots.map(({ n }) => n) },
    upTo: moment.n,
  });
  const sourceOf = new Map(snapshots.map(({ n, value }) => [n, value.source]));
  const quotedFrom = new Map(passages.map(({ n, value }) => [n, sourceOf.get(value.snapshot)]));
  const claimsOf = await readClaims(reader, sources, { quotedFrom, n: moment.n });
  const quotes = {
    sourceOf: quotedFrom,
    translationsOf: await readTranslations(reader, [...quotedFrom.keys()], moment),
  };
  const claims = [...new Set([...claimsOf.values()].flatMap((numbers) => [...numbers]))];
  claims.sort((one, other) => one - other);
  const uses = new Map<number, SourceUse[]>(sources.map((source) => [source, []]));
  for await (const claim of eachSeen(reader, claims, moment)) {
    for (const [source, use] of usesIn(claim, quotes, moment.day)) {
      if (claimsOf.get(source)?.has(claim.listed.n)) uses.get(source)?.push(use);
    }
  }
  return uses;
}

/** These claims as the public sees them, what was withheld saying why; some hundred are read at a time. */
async function* eachSeen(
  reader: Reader,
  claims: readonly number[],
  moment: Moment,
): AsyncGenerator<PublicClaim> {
  for (let from = 0; from < claims.length; from += casesRead) {
    const some = await publicClaims(reader, claims.slice(from, from + casesRead), moment);
    const cases = new Map(some.map(({ listed, records }) => [listed.n, records]));
    const withReasons = await withWithheldCases(reader, cases, 'public');
    for (const { listed, records } of some) {
      yield { listed, records: withReasons.get(listed.n) ?? records };
    }
  }
}

/** The source that each of these passages is quoted from. */
type QuotedFrom = ReadonlyMap<number, number | undefined>;

/** By source, the claims that something which rests on it was entered for; those they count as in public. */
async function readClaims(
  reader: Reader,
  sources: readonly number[],
  { quotedFrom, n }: { readonly quotedFrom: QuotedFrom; readonly n: number },
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const ways = [
    { column: 'source', among: sources },
    { column: 'passage', among: [...quotedFrom.keys()] },
  ];
  const own = new Set(sources);
  const named: { readonly source: number; readonly claim: number }[] = [];
  for (const kind of ['appearance', 'evidence', 'absence'] as const) {
    for (const where of ways) {
      for (const { value } of await readRecords(reader, kind, { where, upTo: n })) {
        const { claim, source, passage } = value;
        const quoted = passage === undefined ? undefined : quotedFrom.get(passage);
        for (const each of [source, quoted]) {
          if (each !== undefined && own.has(each)) named.push({ source: each, claim });
        }
      }
    }
  }
  const claims = named.map(({ claim }) => claim);
  const canonical = await canonicalNumbers(reader, claims, { n, audience: 'public' });
  const grouped = groupBy(named, ({ source }) => source);
  const counted = ({ claim }: { readonly claim: number }) => canonical.get(claim) ?? claim;
  return new Map([...grouped].map(([source, each]) => [source, new Set(each.map(counted))]));
}

/** The translations in force of these passages that the public may see. */
async function readTranslations(
  reader: Reader,
  passages: readonly number[],
  { n, day }: Moment,
): Promise<TranslationsOf> {
  const written = await readWrittenTranslations(reader, passages, n);
  const known = await knownRecords(reader, written, n, 'public');
  const seen = await publicRecords(reader, known, n);
  return translationsAsOf(await withWithheld(reader, seen, 'public'), day);
}

type TranslationsOf = ReturnType<typeof translationsAsOf>;

/** What is known of passages: from which source they are, and what they are in other languages. */
interface Quotes {
  readonly sourceOf: QuotedFrom;
  readonly translationsOf: TranslationsOf;
}

/** What of a claim rests on which source as of a day, or possibly by then. */
function usesIn(
  { listed, records }: PublicClaim,
  { sourceOf, translationsOf }: Quotes,
  day: Day,
): readonly (readonly [source: number, use: SourceUse])[] {
  const all = [
    ...allKnown(records, 'appearance'),
    ...allKnown(records, 'evidence'),
    ...allKnown(records, 'absence'),
  ];
  return all
    .filter(
      (record) =>
        !record.draft && !isTakenBack(record, day) && dayThatCounts(records, record).first <= day,
    )
    .flatMap((record) => {
      const { passage, source: named } = record.value;
      const source = passage === undefined ? named : sourceOf.get(passage);
      if (source === undefined) return [];
      const use = {
        claim: listed,
        record,
        passage:
          passage === undefined
            ? null
            : {
                translations: translationsOf(passage),
                ...knownOf(records, 'passage', passage),
              },
        trouble: passage === undefined ? null : troubleOf(records, passage, day),
      };
      return [[source, use] as const];
    });
}

function troubleOf(records: ClaimCase, passage: number, day: Day): SourceUse['trouble'] {
  const outcome = lastLook(allKnown(records, 'recheck'), passage, day)?.value.outcome;
  return outcome === 'moved' || outcome === 'changed' || outcome === 'gone' ? outcome : null;
}
