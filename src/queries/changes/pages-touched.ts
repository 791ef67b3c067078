import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { allKnown, type Known } from '../case/known-record.ts';
import { casesRead, readCasesFor } from '../case/read-case.ts';
import type { Moment } from '../moment.ts';
import { withRepeats } from '../ripple/with-repeats.ts';
import { type AlteredRecords, alteredBetween } from './altered-records.ts';
import { claimsAround } from './claims-around.ts';
import { withMergedEver } from './with-merged-ever.ts';

/** A noun whose records have pages. */
export type PageNoun = (typeof pageNouns)[number];

const pageNouns = ['claim', 'source', 'speaker', 'topic'] as const;

/** The numbers of the records whose pages may have changed, by their noun. */
export type PagesTouched = Readonly<Record<PageNoun, ReadonlySet<number>>>;

/** Two moments of one as-of day. */
export interface Between {
  readonly since: Pick<Moment, 'n'>;
  readonly until: Pick<Moment, 'n'>;
}

/**
 * Whose pages may have changed by what was entered between two moments of one day: more may be named than did change,
 * never fewer. Null: any page may have, for too much was entered, or something whose ways are not followed.
 */
export async function pagesTouched(
  reader: Reader,
  { since, until }: Between,
): Promise<PagesTouched | null> {
  if (until.n - since.n > recordsMost) return null;
  const found = await alteredBetween(reader, since.n, until.n);
  if (found === null) return null;
  const claims = await claimsAround(reader, found, until.n);
  if (claims.length > claimsMost) return null;
  const touched = emptySets();
  for (const { kind, n } of found.named.values()) put(touched, kind, n);
  for (const claim of claims) touched.claim.add(claim);
  for (const n of [since.n, until.n]) await putCases(reader, touched, { claims, n });
  await putRepeats(reader, touched, found);
  await putMerged(reader, touched);
  return touched;
}

/** Beyond these a page is as soon made as looked for. */
const recordsMost = 5_000;
const claimsMost = 2_000;

type Sets = Readonly<Record<PageNoun, Set<number>>>;

const emptySets = (): Sets => ({
  claim: new Set(),
  source: new Set(),
  speaker: new Set(),
  topic: new Set(),
});

function put(touched: Sets, kind: NounName, n: number): void {
  if (isPageNoun(kind)) touched[kind].add(n);
}

const isPageNoun = (kind: NounName): kind is PageNoun => pageNouns.some((noun) => noun === kind);

/** What a claim names is on its page as the claim is on theirs: then and now, for a correction may have led it elsewhere. */
async function putCases(
  reader: Reader,
  touched: Sets,
  { claims, n }: { readonly claims: readonly number[]; readonly n: number },
): Promise<void> {
  for (let from = 0; from < claims.length; from += casesRead) {
    const some = claims.slice(from, from + casesRead);
    const cases = await readCasesFor(reader, some, { n, audience: 'private' });
    for (const records of cases.values()) {
      for (const { kind, n: number } of records.values()) put(touched, kind, number);
      for (const { value } of allKnown(records, 'claim')) {
        for (const topic of value.topics ?? []) touched.topic.add(topic);
      }
      for (const speaker of speakersIn(records)) touched.speaker.add(speaker);
    }
  }
}

const speakersIn = (records: ReadonlyMap<number, Known<NounName>>): readonly number[] => [
  ...allKnown(records, 'appearance').flatMap(({ value }) => [value.speaker, ...(value.via ?? [])]),
  ...allKnown(records, 'absence').flatMap(({ value }) => value.speaker ?? []),
];

/** The page of a source names the one it repeats, and a source that repeats a hidden one has none. */
async function putRepeats(reader: Reader, touched: Sets, found: AlteredRecords): Promise<void> {
  const sources = found.altered.filter(({ kind }) => kind === 'source').map(({ n }) => n);
  for (const n of await withRepeats(reader, sources)) touched.source.add(n);
}

/** The page of a speaker tells of all who count as that speaker, and for the public others may than for the desk. */
async function putMerged(reader: Reader, touched: Sets): Promise<void> {
  for (const n of await withMergedEver(reader, [...touched.speaker])) touched.speaker.add(n);
}
