import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { Words } from '../model/schemas/words.ts';
import { recordsInForce } from '../queries/case/records-in-force.ts';
import { type BroughtIn, broughtIn } from '../queries/imports/brought-in.ts';
import { type BuiltUpon, claimsBuiltUpon, partsBuiltUpon } from '../queries/imports/built-upon.ts';
import type { Reader } from '../store/port.ts';
import { Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';

/** Takes back, as a mistake of the desk, what one import brought in. */
export const RetractImport = z.strictObject({
  /** Its number. */
  import: z.int().min(1),
  because: Words,
  private: Private,
});

/** A record that came in by an import. */
interface BroughtRecord {
  readonly n: number;
  readonly kind: NounName;
}

/** What became of what an import had brought in: each record is exactly one of these. */
export interface RetractedImport {
  readonly import: number;
  /** What was taken back: claims with all that is said of them, and what was said of claims that were here before. */
  readonly retracted: readonly BroughtRecord[];
  /** What was left, since records that did not come in with it rest on it, by their numbers. */
  readonly left: readonly (BroughtRecord & { readonly by: readonly number[] })[];
  /** How many were taken back as mistakes before. */
  readonly before: number;
}

/**
 * Takes back what an import brought in and nothing else rests on, some hundred records to an act: broken off, it goes on
 * where it was. Sources and speakers stay, for others may name them.
 *
 * @throws NotFound for no such import; Conflict where another ran at the same time; InvalidInput for one that brought no claims.
 */
export async function retractImport(
  desk: Desk,
  input: z.input<typeof RetractImport>,
): Promise<RetractedImport> {
  const { import: batch, because, private: isPrivate } = parseInput(RetractImport, input);
  const brought = await broughtIn(desk.store.reader, batch);
  return inPortions(batch, brought, (among) =>
    performAct(
      desk,
      'import.retracted',
      async (act) => {
        const sorted = await sortedOut(act.db, brought, among);
        for (const { n } of sorted.retracted) {
          await act.record('retraction', { record: n, retractionKind: 'mistake', because });
        }
        return sorted;
      },
      { private: isPrivate },
    ),
  );
}

/** Says what that would do, and writes nothing. */
export async function surveyImport(desk: Desk, batch: number): Promise<RetractedImport> {
  const { reader } = desk.store;
  const brought = await broughtIn(reader, batch);
  return inPortions(batch, brought, (among) => sortedOut(reader, brought, among));
}

type Sorted = Omit<RetractedImport, 'import'>;

async function inPortions(
  batch: number,
  { claims, parts }: BroughtIn,
  work: (among: readonly BroughtRecord[]) => Promise<Sorted>,
): Promise<RetractedImport> {
  const all = [...claims.map((n) => ({ n, kind: 'claim' as const })), ...parts];
  const done: Sorted[] = [];
  for (let from = 0; from < all.length; from += portion) {
    done.push(await work(all.slice(from, from + portion)));
  }
  return {
    import: batch,
    retracted: done.flatMap(({ retracted }) => retracted),
    left: done.flatMap(({ left }) => left),
    before: done.reduce((sum, { before }) => sum + before, 0),
  };
}

const portion = 500;

async function sortedOut(
  reader: Reader,
  { spans }: BroughtIn,
  among: readonly BroughtRecord[],
): Promise<Sorted> {
  const counting = await recordsInForce(reader, among, everyRecord);
  const numbersOf = (isClaim: boolean): readonly number[] =>
    counting.filter(({ kind }) => (kind === 'claim') === isClaim).map(({ n }) => n);
  const built: BuiltUpon = new Map([
    ...(await claimsBuiltUpon(reader, numbersOf(true), spans)),
    ...(await partsBuiltUpon(reader, numbersOf(false), spans)),
  ]);
  return {
    retracted: counting.filter(({ n }) => !built.has(n)),
    left: counting.flatMap((record) => {
      const by = built.get(record.n);
      return by === undefined ? [] : [{ ...record, by }];
    }),
    before: among.length - counting.length,
  };
}
