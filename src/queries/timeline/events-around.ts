import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { withoutPrivate } from '../audience/without-private.ts';
import { allKnown, type Known, knownRecords } from '../case/known-record.ts';
import { claimNumbers } from '../case/merged-claims.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { readChains } from '../case/read-chains.ts';
import { readCorrections } from '../case/read-corrections.ts';
import type { Sight } from '../case/sight.ts';
import { readWrittenTranslations } from '../case/translations.ts';
import { withWithheld } from '../case/with-withheld.ts';
import { type Merges, readMerges } from '../identity/read-merges.ts';

/** What happened around some cases. */
export interface EventsAround {
  /** Merges, partings, requests, replies, translations and corrections, of all of them; and the sources that hold answers. */
  readonly known: ReadonlyMap<number, Known<NounName>>;
  /** Those around one case. */
  readonly aroundOf: (records: ClaimCase) => ReadonlyMap<number, Known<NounName>>;
}

/** Reads what happened around some cases, in as many queries as around one. */
export async function readEventsAround(
  reader: Reader,
  cases: readonly ClaimCase[],
  sight: Sight,
): Promise<EventsAround> {
  const claims = cases.flatMap(claimNumbers);
  const merges = await readMerges(reader, claims, sight);
  const requests = await readSeen(reader, 'request', { column: 'claim', among: claims }, sight);
  const asked = { column: 'request', among: requests.map(({ n }) => n) };
  const replies = await readSeen(reader, 'reply', asked, sight);
  const translations = await readTranslations(reader, cases, sight);
  const numbers = new Set(cases.flatMap((records) => [...records.keys()]));
  for (const n of translations.keys()) numbers.add(n);
  const corrections = await readCorrections(reader, [...numbers], sight);
  const answers = replies.flatMap(({ value }) => value.source ?? []);
  const sources = [...(await readChains(reader, [...new Set(answers)], sight)).values()];
  const written = [merges.merges, merges.partings, requests, replies, corrections, sources].flat();
  const known = new Map([
    ...(await knownRecords(reader, written, sight.n, sight.audience)),
    ...translations,
  ]);
  const under = byOwner({ ...merges, translations, requests, replies, corrections });
  return { known, aroundOf: (records) => aroundOf(records, known, under) };
}

/** The translations of what is quoted, without those that are drafts: of these nothing is told, their corrections included. */
async function readTranslations(
  reader: Reader,
  cases: readonly ClaimCase[],
  { n, audience }: Sight,
): Promise<ReadonlyMap<number, Known<'translation'>>> {
  const passages = cases.flatMap((records) => allKnown(records, 'passage').map((each) => each.n));
  const written = await readWrittenTranslations(reader, [...new Set(passages)], n);
  const known = await knownRecords(reader, written, n, audience);
  const seen = audience === 'public' ? await publicRecords(reader, known, n) : known;
  const told = allKnown(await withWithheld(reader, seen, audience), 'translation');
  return new Map(told.filter(({ draft }) => !draft).map((each) => [each.n, each]));
}

async function readSeen<Name extends 'request' | 'reply'>(
  reader: Reader,
  kind: Name,
  where: { readonly column: string; readonly among: readonly number[] },
  { n, audience }: Sight,
): Promise<readonly WrittenRecord<Name>[]> {
  const written = await readRecords(reader, kind, { where, upTo: n });
  return audience === 'public' ? withoutPrivate(reader, written, n) : written;
}

interface Happened extends Merges {
  readonly translations: ReadonlyMap<number, Known<'translation'>>;
  readonly requests: readonly WrittenRecord<'request'>[];
  readonly replies: readonly WrittenRecord<'reply'>[];
  readonly corrections: readonly WrittenRecord<'correction'>[];
}

/** The numbers of what happened, by the record it happened to: one number has one kind, so one map has them all. */
function byOwner(happened: Happened): ReadonlyMap<number, readonly number[]> {
  const { merges, partings, translations, requests, replies, corrections } = happened;
  const under = new Map<number, number[]>();
  const put = (owner: number, n: number): void => {
    const held = under.get(owner);
    if (held === undefined) under.set(owner, [n]);
    else held.push(n);
  };
  for (const { n, value } of merges) for (const end of [value.kept, value.gone]) put(end, n);
  for (const { n, value } of partings) put(value.merge, n);
  for (const { n, value } of translations.values()) put(value.passage, n);
  for (const { n, value } of requests) put(value.claim, n);
  for (const { n, value } of replies) put(value.request, n);
  for (const { n, value } of corrections) put(value.record, n);
  return under;
}

function aroundOf(
  records: ClaimCase,
  known: EventsAround['known'],
  under: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, Known<NounName>> {
  const below = (owners: Iterable<number>): readonly number[] =>
    [...owners].flatMap((owner) => under.get(owner) ?? []);
  const first = below(records.keys());
  const second = below(first).filter((n) => answers.has(known.get(n)?.kind));
  return new Map(
    [...first, ...second].flatMap((n) => {
      const record = known.get(n);
      return record ? [[n, record] as const] : [];
    }),
  );
}

/** What happens to what happened: a merge is parted, a request replied to, a translation corrected. */
const answers: ReadonlySet<NounName | undefined> = new Set(['parting', 'reply', 'correction']);
