import { sql } from 'kysely';
import { tableOf } from '../model/record/columns.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { type NumberSet, numberSet } from './number-set.ts';
import type { Reader, Tables } from './port.ts';
import { runShaped } from './shaped-query.ts';

/** Which column is asked about, of rows up to which number. */
export interface NamesAsked {
  readonly kind: NounName;
  readonly column: string;
  readonly among: readonly number[];
  /** Absent: as of now, whatever has come since. */
  readonly upTo?: number | undefined;
}

/**
 * Of these numbers those that such a column may hold: without a query, by what `followNamed` has seen of it. All of
 * them where it has not seen every row that is asked about.
 */
export function namedAmong(
  reader: Reader,
  { kind, column, among, upTo }: NamesAsked,
): readonly number[] {
  const noun = followed.get(reader)?.get(kind);
  const numbers = noun?.columns.get(column);
  if (noun === undefined || numbers === undefined) return among;
  return upTo === undefined || upTo > noun.upTo ? among : among.filter(numbers.has);
}

/**
 * Follows, for one who asks about many claims with one reader, which records are named at all by corrections, merges,
 * looks, links and the like, as most are not: a query that would find nothing is then not made. Rows are added and never
 * changed, so what is known of them holds. So many rows of a noun are read at a time, so that nobody waits for a whole
 * desk; gives whether every row up to number `n` is known now.
 */
export async function followNamed(reader: Reader, n: number, rowsMost = 4_096): Promise<boolean> {
  const nouns = followed.get(reader) ?? unknownNouns();
  followed.set(reader, nouns);
  for (const [kind, noun] of nouns) {
    if (noun.upTo < n) await follow(reader, { kind, noun, n, rowsMost });
  }
  return [...nouns.values()].every(({ upTo }) => upTo >= n);
}

/** What is known of a noun's rows up to a number: by column the numbers in it. */
interface Followed {
  readonly columns: ReadonlyMap<string, NumberSet>;
  upTo: number;
}

const followed = new WeakMap<Reader, ReadonlyMap<NounName, Followed>>();

/** Columns that most records are in none of. What nearly every claim has is not among them: there a query finds something. */
const sparse: Partial<Readonly<Record<NounName, readonly string[]>>> = {
  name: ['speaker'],
  role: ['speaker'],
  absence: ['claim'],
  assessment: ['claim'],
  review: ['claim'],
  request: ['claim'],
  reply: ['request'],
  link: ['claim', 'other'],
  recheck: ['passage'],
  retraction: ['record'],
  correction: ['record'],
  visibility: ['record'],
  merge: ['kept', 'gone'],
  parting: ['merge'],
  acceptance: ['record'],
};

const unknownNouns = (): ReadonlyMap<NounName, Followed> =>
  new Map(
    Object.entries(sparse).map(([kind, columns]) => [
      kind as NounName,
      { columns: new Map(columns.map((column) => [column, numberSet()])), upTo: 0 },
    ]),
  );

interface Step {
  readonly kind: NounName;
  readonly noun: Followed;
  readonly n: number;
  readonly rowsMost: number;
}

async function follow(reader: Reader, { kind, noun, n, rowsMost }: Step): Promise<void> {
  const [first = '', second = first] = noun.columns.keys();
  const rows = await runShaped(reader, {
    shape: `named by ${kind} ${rowsMost}`,
    parameters: [noun.upTo, n],
    build: () =>
      reader
        .selectFrom(tableOf(kind) as 'record_claim' & keyof Tables)
        .select(['n', sql.ref<number>(first).as('first'), sql.ref<number>(second).as('second')])
        .where('n', '>', noun.upTo)
        .where('n', '<=', n)
        .orderBy('n')
        .limit(sql.lit(rowsMost)),
  });
  for (const row of rows) {
    noun.columns.get(first)?.add(row.first);
    noun.columns.get(second)?.add(row.second);
  }
  const last = rows.length < rowsMost ? n : (rows.at(-1)?.n ?? n);
  noun.upTo = Math.max(noun.upTo, last);
}
