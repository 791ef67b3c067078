import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { numbersByKind } from '../numbers-by-kind.ts';

/** What some records lead to. */
export interface AlteredRecords {
  /** Records that were there and are no longer what they were; whatever names them may tell of it. */
  readonly altered: readonly WrittenRecord[];
  /** What was entered, what it altered, and all that these name, however far down. */
  readonly named: ReadonlyMap<number, WrittenRecord>;
}

/** Follows what was entered between two numbers. */
export async function alteredBetween(
  reader: Reader,
  after: number,
  upTo: number,
): Promise<AlteredRecords | null> {
  const numbers = Array.from({ length: upTo - after }, (_, at) => after + 1 + at);
  return alteredAndNamed(reader, await readAll(reader, numbers));
}

/** Follows what these records altered; null where a noun or an altered record is among it whose ways are not followed. */
export async function alteredAndNamed(
  reader: Reader,
  made: readonly WrittenRecord[],
): Promise<AlteredRecords | null> {
  const altered = await closure(reader, made, alteredBy);
  const all = [...made, ...altered];
  if (all.some(({ kind }) => !followed.has(kind))) return null;
  // An actor is named by the ledger alone: who entered what is on every page.
  if (altered.some(({ kind }) => kind === 'actor')) return null;
  const below = await closure(reader, all, namesOf);
  return { altered, named: new Map([...all, ...below].map((record) => [record.n, record])) };
}

/** Nouns that tell of the claims, sources, speakers and topics they name, and of none besides. */
const followed: ReadonlySet<NounName> = new Set([
  ...(['actor', 'topic', 'speaker', 'name', 'role', 'source', 'snapshot', 'passage'] as const),
  'translation',
  ...(['claim', 'appearance', 'evidence', 'absence', 'assessment', 'review'] as const),
  ...(['request', 'reply', 'link', 'recheck', 'retraction', 'correction'] as const),
  ...(['visibility', 'withholding', 'merge', 'parting', 'acceptance'] as const),
]);

/** What these lead to, and what that leads to, without what was there at the start. */
async function closure(
  reader: Reader,
  start: readonly WrittenRecord[],
  leads: (record: WrittenRecord) => readonly number[],
): Promise<readonly WrittenRecord[]> {
  const seen = new Set(start.map(({ n }) => n));
  const found: WrittenRecord[] = [];
  for (let level = start; level.length > 0; ) {
    const next = [...new Set(level.flatMap(leads))].filter((n) => !seen.has(n));
    for (const n of next) seen.add(n);
    level = await readAll(reader, next);
    found.push(...level);
  }
  return found;
}

async function readAll(
  reader: Reader,
  numbers: readonly number[],
): Promise<readonly WrittenRecord[]> {
  const found: WrittenRecord[] = [];
  for (const [kind, among] of await numbersByKind(reader, numbers)) {
    found.push(...(await readRecords(reader, kind, { numbers: among })));
  }
  return found;
}

/** The records that are no longer what they were once this one is there. */
function alteredBy({ kind, value }: WrittenRecord): readonly number[] {
  return (altering[kind] ?? []).map((field) => Number(Reflect.get(value, field)));
}

const altering: { readonly [Name in NounName]?: readonly string[] } = {
  name: ['speaker'],
  role: ['speaker'],
  snapshot: ['source'],
  recheck: ['passage'],
  translation: ['passage'],
  retraction: ['record'],
  correction: ['record'],
  visibility: ['record'],
  withholding: ['record'],
  acceptance: ['record'],
  merge: ['kept', 'gone'],
  parting: ['merge'],
};

/** Everything a record names, also what it does not rest on. */
function namesOf({ kind, value }: WrittenRecord): readonly number[] {
  const noun: Noun = nouns[kind];
  return Object.entries(noun.fields).flatMap(([field, { type }]) => {
    if (type !== 'reference' && type !== 'references') return [];
    const held: unknown = Reflect.get(value, field);
    return held === undefined ? [] : ([held].flat() as number[]);
  });
}
