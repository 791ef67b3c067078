import type { Desk } from '../desk.ts';
import { annotationIri } from '../formats/annotation-iri.ts';
import { annotationRemark } from '../formats/annotation-remark.ts';
import { canonicalForeign } from '../formats/canonical-foreign.ts';
import type { ForeignObject } from '../formats/foreign.ts';
import { sha256 } from '../model/record/sha256.ts';
import type { KeptAnnotation } from '../queries/annotation-remarks.ts';
import type { Reader } from '../store/port.ts';
import { askInPortions } from '../store/shaped-query.ts';
import { knownRows } from './known-rows.ts';
import { noteImport } from './note-import.ts';

/** An annotation that says something of a passage. */
export interface Saying {
  readonly passage: number;
  /** The id of the passage. */
  readonly id: string;
  /** Its place in its file. */
  readonly row: number;
  readonly annotation: ForeignObject;
}

/**
 * Keeps what annotations say beside the passages they select, as what the model does not hold of an imported row; what
 * is kept already, however it was written, is not kept twice. Gives how many are new.
 */
export async function keepRemarks(
  desk: Desk,
  db: Reader,
  sayings: readonly Saying[],
  options: { readonly private?: boolean | undefined; readonly file?: string | undefined },
): Promise<number> {
  const fresh = await newRemarks(db, sayings);
  if (fresh.length === 0) return 0;
  const { position } = await db
    .selectFrom('desk_head')
    .select('position')
    .executeTakeFirstOrThrow();
  const file = options.file ?? 'annotations';
  const noted = { format: 'web-annotation', file, batch: null, owes: null };
  const batch = await noteImport(desk, db, noted, { rows: fresh.length, position });
  for (const { key, passage, row: line, annotation } of fresh) {
    const kept: KeptAnnotation = {
      ...{ of: [], row: annotation },
      ...(options.private ? { private: true } : {}),
    };
    const rest = JSON.stringify(kept);
    await db.insertInto('desk_import_row').values({ key, batch, line, n: passage, rest }).execute();
  }
  return fresh.length;
}

/** Those that are not kept yet, each once; none of what the desk itself says of a passage, such as a translation. */
export async function newRemarks(
  db: Reader,
  sayings: readonly Saying[],
): Promise<readonly (Saying & { readonly key: Buffer })[]> {
  const own = await ownRecords(db, sayings);
  const keyed = new Map(
    sayings
      .filter(({ annotation: { id } }) => !own.has(String(id)))
      .map((saying) => {
        const key = keyOf(saying);
        return [key.toString('base64'), { ...saying, key }] as const;
      }),
  );
  for (const key of (await knownRows(db, [...keyed.values()])).keys()) keyed.delete(key);
  return [...keyed.values()];
}

/** The names, of those that the annotations have, which are those of records of this desk. */
async function ownRecords(db: Reader, sayings: readonly Saying[]): Promise<ReadonlySet<string>> {
  const ids = sayings.flatMap(({ annotation: { id } }) =>
    typeof id === 'string' && id.startsWith(recordName) ? id.slice(recordName.length) : [],
  );
  const rows = await askInPortions(ids, (among) =>
    db
      .selectFrom('record')
      .select('id')
      .where('id', 'in', [...among])
      .execute(),
  );
  return new Set(rows.map(({ id }) => recordName + id));
}

const recordName = 'urn:uuid:';

/** By what is said, by whom and when, not by how it is written: what this desk exports comes back as known. */
function keyOf({ id, annotation }: Saying): Buffer {
  const { open: _open, ...remark } = annotationRemark(annotation) ?? nothingSaid;
  const nameless = hashOf(id, { ...remark, id: undefined });
  const isOurName = remark.id === undefined || remark.id === annotationIri(nameless);
  return isOurName ? nameless : hashOf(id, remark);
}

const nothingSaid = { open: true, id: undefined };

function hashOf(passage: string, remark: object): Buffer {
  const said = JSON.parse(JSON.stringify(remark)) as ForeignObject;
  return sha256(Buffer.from(`web-annotation 1 ${passage} ${canonicalForeign(said)}`));
}
