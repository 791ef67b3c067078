import { groupBy } from '../../model/ladder/group-by.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { type RecordFilter, readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { mergedInto } from '../identity/identities.ts';
import { allKnown, type Known, knownRecords } from './known-record.ts';
import { readWrittenMappings } from './mappings.ts';
import type { ClaimCase } from './read-case.ts';
import type { Sight } from './sight.ts';
import { countsNever, readWrittenTranslations } from './translations.ts';
import { withWithheld } from './with-withheld.ts';

/** What stands around a claim's case. */
export interface DossierAround {
  /**
   * Topics, speakers, their names and roles, every snapshot of a source that is named, translations of what is quoted,
   * what rules made of ratings, the rules, and corrections of all these.
   */
  readonly around: ReadonlyMap<number, Known<NounName>>;
  /** Of a speaker that others were merged into: those others. */
  readonly mergedSpeakers: ReadonlyMap<number, readonly number[]>;
}

/** Reads what stands around some cases, in as many queries as around one; gives it case by case. */
export async function readAround(
  reader: Reader,
  cases: readonly ClaimCase[],
  sight: Sight,
): Promise<(records: ClaimCase) => DossierAround> {
  const named = distinct(cases.flatMap(namedSpeakers));
  const mergedSpeakers = await mergedInto(reader, named, sight);
  const known = await readKnown(
    reader,
    cases,
    [...named, ...[...mergedSpeakers.values()].flat()],
    sight,
  );
  const inOrder = [...known.values()];
  const own = groupBy(inOrder.filter(isAround), ownerOf);
  const corrections = groupBy(allKnown(known, 'correction'), ({ value }) => value.record);
  return (records) => aroundOf(records, { mergedSpeakers, own, corrections });
}

async function readKnown(
  reader: Reader,
  cases: readonly ClaimCase[],
  speakers: readonly number[],
  sight: Sight,
): Promise<ReadonlyMap<number, Known<NounName>>> {
  const { n, audience } = sight;
  const among = (column: string, numbers: readonly number[]): RecordFilter => ({
    where: { column, among: numbers },
    upTo: n,
  });
  const written = [
    await readRecords(reader, 'topic', { numbers: distinct(cases.flatMap(topicsOf)) }),
    await readRecords(reader, 'speaker', { numbers: speakers }),
    await readRecords(reader, 'name', among('speaker', speakers)),
    await readRecords(reader, 'role', among('speaker', speakers)),
    await readRecords(reader, 'snapshot', among('source', distinct(cases.flatMap(sourcesOf)))),
    await readWrittenTranslations(reader, distinct(cases.flatMap(passagesOf)), n),
    await readWrittenMappings(reader, cases, n),
  ].flat();
  const shown = [
    ...cases.flatMap((records) => [...records.keys()]),
    ...written.map((each) => each.n),
  ];
  const corrections = await readRecords(reader, 'correction', among('record', distinct(shown)));
  const known = await knownRecords(reader, [...written, ...corrections], n, audience);
  const seen = audience === 'public' ? await publicRecords(reader, known, n) : known;
  return withWithheld(reader, seen, audience);
}

/** A correction goes with what it corrects; of a translation that counts never nothing is told, its corrections included. */
const isAround = (record: Known<NounName>): boolean =>
  record.kind !== 'correction' && !(record.kind === 'translation' && countsNever(record));

/** By what a claim's case leads to it. */
function ownerOf({ kind, n, value }: Known<NounName>): number {
  if (kind === 'name' || kind === 'role') return (value as Known<'name'>['value']).speaker;
  if (kind === 'translation') return (value as Known<'translation'>['value']).passage;
  if (kind === 'mapping') return (value as Known<'mapping'>['value']).review;
  return kind === 'snapshot' ? (value as Known<'snapshot'>['value']).source : n;
}

interface AllAround {
  readonly mergedSpeakers: DossierAround['mergedSpeakers'];
  readonly own: ReadonlyMap<number, readonly Known<NounName>[]>;
  readonly corrections: ReadonlyMap<number, readonly Known<'correction'>[]>;
}

function aroundOf(
  records: ClaimCase,
  { mergedSpeakers, own, corrections }: AllAround,
): DossierAround {
  const named = namedSpeakers(records);
  const gone = named.flatMap((speaker) => mergedSpeakers.get(speaker) ?? []);
  const around = new Map<number, Known<NounName>>();
  const put = (owner: number): void => {
    for (const record of own.get(owner) ?? []) around.set(record.n, record);
  };
  const owners = [...topicsOf(records), ...named, ...gone, ...sourcesOf(records)];
  for (const owner of [...owners, ...passagesOf(records), ...reviewsOf(records)]) put(owner);
  for (const rule of rulesOf(records, around)) put(rule);
  if (corrections.size > 0) {
    for (const n of [...records.keys(), ...around.keys()]) {
      for (const record of corrections.get(n) ?? []) around.set(record.n, record);
    }
  }
  return {
    around,
    mergedSpeakers: new Map(named.map((speaker) => [speaker, mergedSpeakers.get(speaker) ?? []])),
  };
}

const topicsOf = (records: ClaimCase): readonly number[] =>
  allKnown(records, 'claim').flatMap(({ value }) => value.topics ?? []);

const passagesOf = (records: ClaimCase): readonly number[] =>
  allKnown(records, 'passage').map(({ n }) => n);

const reviewsOf = (records: ClaimCase): readonly number[] =>
  allKnown(records, 'review').map(({ n }) => n);

/** The rules that graded its evidence, or read the rating of a review. */
const rulesOf = (
  records: ClaimCase,
  around: ReadonlyMap<number, Known<NounName>>,
): readonly number[] => [
  ...allKnown(records, 'evidence').flatMap(({ value }) => value.rule ?? []),
  ...[...around.values()].flatMap(({ kind, value }) =>
    kind === 'mapping' ? (value as Known<'mapping'>['value']).rule : [],
  ),
];

const sourcesOf = (records: ClaimCase): readonly number[] =>
  allKnown(records, 'source').map(({ n }) => n);

function namedSpeakers(records: ClaimCase): readonly number[] {
  const named = new Set<number>();
  for (const { value } of allKnown(records, 'appearance')) {
    named.add(value.speaker);
    for (const via of value.via ?? []) named.add(via);
  }
  for (const { value } of allKnown(records, 'absence')) {
    if (value.speaker !== undefined) named.add(value.speaker);
  }
  return [...named];
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)];
