import type { Desk } from '../../desk.ts';
import { type Bounds, openStart } from '../../model/bounds.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { type Known, knownRecords } from '../case/known-record.ts';
import { readDrafts } from '../case/read-drafts.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { type Clocks, type Moment, resolveMoment } from '../moment.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { claimsRestingOn } from '../ripple/claims-resting-on.ts';
import { eachPublicClaim, publicClaimNumbers } from './public-claim.ts';

/** Something that was put right, taken back or withheld, in public. */
export interface PublicCorrection {
  readonly record:
    | DossierRecord<'correction'>
    | DossierRecord<'retraction'>
    | DossierRecord<'withholding'>;
  readonly of: { readonly n: number; readonly kind: NounName };
  /** Whether it is a withdrawal that may be later than the day. */
  readonly possibly: boolean;
  /** The public claims that rest on what was corrected, at most a handful. */
  readonly claims: readonly ListedClaim[];
}

/** The public's corrections, retractions and withholdings, the newest entry first. */
export async function listPublicCorrections(
  desk: Desk,
  { limit = 100, ...clocks }: Clocks & { readonly limit?: number } = {},
): Promise<readonly PublicCorrection[]> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, clocks);
  const told: PublicCorrection[] = [];
  for (const record of await newestFirst(reader, moment.n)) {
    if (told.length === limit) break;
    if (dayOf(record).first > moment.day) continue;
    const each = await toldOf(reader, record, moment);
    if (each !== null) told.push(each);
  }
  return told;
}

/** A withdrawal is the world's, and has its day; what the desk put right or withheld holds at every day. */
function dayOf(record: Told): Bounds {
  const { day } = record.entered;
  const isOfDesk = record.kind !== 'retraction' || record.value.retractionKind === 'mistake';
  if (isOfDesk) return { first: openStart, last: openStart };
  return record.value.withdrawnOn ?? { first: day, last: day };
}

type Told = PublicCorrection['record'];

async function newestFirst(reader: Reader, n: number): Promise<readonly Told[]> {
  const written = [
    ...(await readRecords(reader, 'correction', { upTo: n })),
    ...(await readRecords(reader, 'retraction', { upTo: n })),
    ...(await readRecords(reader, 'withholding', { upTo: n })),
  ];
  const known = await knownRecords(reader, written, n, 'public');
  const seen = await publicRecords(reader, known, n);
  return [...seen.values()]
    .filter(({ draft, retractions }) => !draft && retractions.length === 0)
    .sort((one, other) => other.n - one.n) as unknown as readonly Told[];
}

/** What a claim rests on is public where that claim's public case holds it; else only if it rests on nothing hidden. */
async function toldOf(
  reader: Reader,
  record: Told,
  moment: Moment,
): Promise<PublicCorrection | null> {
  const target = record.value.record;
  const kinds = await numbersByKind(reader, [target]);
  const [kind] = [...kinds.keys()];
  if (kind === undefined) return null;
  const claims: ListedClaim[] = [];
  const resting = await claimsRestingOn(reader, [target], moment.n);
  const numbers = await publicClaimNumbers(reader, resting, moment.n);
  for await (const { listed, records } of eachPublicClaim(reader, numbers, moment, claimsMost)) {
    if (records.has(target)) claims.push(listed);
    if (claims.length === claimsMost) break;
  }
  const isTold =
    claims.length > 0 ||
    (standsAlone.has(kind) && (await isPublic(reader, { kind, target, moment })));
  const possibly = dayOf(record).last > moment.day;
  return isTold ? { record, of: { n: target, kind }, possibly, claims } : null;
}

const claimsMost = 5;

/** The nouns that are of no claim. */
const standsAlone: ReadonlySet<NounName> = new Set(['speaker', 'name', 'role', 'source', 'topic']);

async function isPublic(
  reader: Reader,
  {
    kind,
    target,
    moment,
  }: { readonly kind: NounName; readonly target: number; readonly moment: Moment },
): Promise<boolean> {
  const written = await readRecords(reader, kind, { numbers: [target], upTo: moment.n });
  const known: ReadonlyMap<number, Known<NounName>> = await knownRecords(
    reader,
    written,
    moment.n,
    'public',
  );
  const seen = (await publicRecords(reader, known, moment.n)).get(target);
  if (seen === undefined) return false;
  return (await readDrafts(reader, [target, ...speakerOf(seen)], moment.n)).size === 0;
}

/** Whose name or role it is: of a speaker that is only proposed neither is told. */
function speakerOf({ value }: Known<NounName>): readonly number[] {
  const speaker: unknown = Reflect.get(value, 'speaker');
  return typeof speaker === 'number' ? [speaker] : [];
}
