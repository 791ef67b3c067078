import type { Desk } from '../../desk.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { contentKey, contentOf, type RecordContent } from '../../model/record/content.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { resolveMoment } from '../moment.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { ContentKeys } from './content-keys.ts';
import { importParts } from './import-parts.ts';
import { readActs } from './read-acts.ts';

/** A record by its content key, or a foreign row by the key it was imported under. */
export type KeyedContent = { readonly key: string } & (
  | { readonly record: RecordContent }
  | { readonly importRow: Readonly<Record<string, string | number | null>> }
);

/**
 * What a desk says, in the order of the content keys and without ids, salts, numbers and instants: two desks that were
 * told the same things give the same, in whatever order and portions they were told.
 *
 * @throws InvalidInput, NotFound as `resolveMoment`.
 */
export async function* contentLines(
  desk: Desk,
  clocks: { readonly knownAt?: string | undefined } = {},
): AsyncIterable<KeyedContent> {
  const { reader } = desk.store;
  const { position, n } = await resolveMoment(desk, clocks);
  const keys = new ContentKeys(n);
  for await (const { records } of readActs(reader, position)) {
    for (const record of records) {
      keys.set(record.n, record.kind, contentKey(contentIn(keys, record)));
    }
  }
  yield* recordsIn(reader, keys);
  yield* importRowsIn(reader, keys, n);
}

function contentIn(
  keys: ContentKeys,
  record: { readonly kind: NounName } & Parameters<typeof contentOf>[1],
): RecordContent {
  const noun: Noun = nouns[record.kind];
  return contentOf(
    noun,
    record,
    (n) => keys.hexOf(n),
    (n, field) => (nouns[keys.kindOf(n)] as Noun).fields[field]?.type === 'reference',
  );
}

async function* recordsIn(reader: Reader, keys: ContentKeys): AsyncIterable<KeyedContent> {
  const order = keys.inOrder();
  for (let from = 0; from < order.length; from += recordsRead) {
    const numbers = [...order.subarray(from, from + recordsRead)];
    const found = new Map<number, RecordContent>();
    for (const [kind, own] of await numbersByKind(reader, numbers)) {
      for (const record of await readRecords(reader, kind, { numbers: own })) {
        found.set(record.n, contentIn(keys, record));
      }
    }
    for (const n of numbers) yield { key: keys.hexOf(n), record: found.get(n) ?? {} };
  }
}

const recordsRead = 1000;

/** Which batch and line a row came in by is left out with the numbers. */
async function* importRowsIn(
  reader: Reader,
  keys: ContentKeys,
  upTo: number,
): AsyncIterable<KeyedContent> {
  for await (const part of importParts(reader, upTo)) {
    if (!('importRow' in part)) continue;
    const { key, batch: _, line: __, n, rest, ...others } = part.importRow;
    const record = typeof n === 'number' ? keys.hexOf(n) : null;
    const held = typeof rest === 'string' ? restOf(keys, rest) : null;
    const importRow = Object.fromEntries(
      Object.entries({ ...others, rest: held, record }).map(([column, held]) => [
        column,
        textOf(held),
      ]),
    );
    yield { key: String(textOf(key ?? null)), importRow };
  }
}

/** The records that hold texts of a row by their content keys. */
function restOf(keys: ContentKeys, rest: string): string {
  const kept = JSON.parse(rest) as { readonly of: readonly number[] };
  return JSON.stringify({ ...kept, of: kept.of.map((n) => keys.hexOf(n)) });
}

const textOf = (held: string | number | Uint8Array | null): string | number | null =>
  held instanceof Uint8Array ? Buffer.from(held).toString('hex') : held;
