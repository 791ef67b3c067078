import { parseEdtf } from '../../model/edtf.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { canonicalRecord, holdsText } from '../../model/record/canonical-record.ts';
import {
  type Columns,
  columnName,
  fromStored,
  tableOf,
  toStored,
} from '../../model/record/columns.ts';
import { leafHash } from '../../model/record/merkle.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { Problem } from '../../store/port.ts';
import { isNounName, type RawRecord } from './raw-records.ts';

/**
 * Holds one record's rows against its leaf, and what is derived in them against what they are derived
 * from. A leaf covers two rows (`record` and the noun's own), so a changed leaf names both.
 */
export function checkRecord(raw: RawRecord): readonly Problem[] {
  const { kind, columns } = raw;
  const stamped = (what: string): Problem => ({ table: 'record', id: raw.id, n: raw.n, what });
  if (!isNounName(kind)) return [stamped(`"${kind}" is no kind of record`)];
  const table = tableOf(kind);
  const own = (what: string): Problem => ({ table, id: raw.id, n: raw.n, what });
  if (!columns) return [own('the row is missing'), stamped(`there is no row of ${table} for it`)];
  const noun: Noun = nouns[kind];
  if (raw.version !== noun.version) return [stamped(`version ${raw.version} is not known`)];
  try {
    return [
      ...saltProblems(noun, raw, columns).map(stamped),
      ...derivedProblems(noun, raw, columns).map(own),
      ...leafProblems(noun, raw, columns, own, stamped),
    ];
  } catch (error) {
    return [own(`cannot be read: ${error instanceof Error ? error.message : String(error)}`)];
  }
}

function saltProblems(noun: Noun, raw: RawRecord, columns: Columns): readonly string[] {
  const value = fromStored(noun, { columns, references: raw.references });
  const isWanted = holdsText(noun, value, raw.slug ?? undefined);
  if (isWanted === (raw.salt !== null)) return [];
  return [isWanted ? 'its salt is gone' : 'it has a salt and no text that it would be for'];
}

/** Laid out again, the value must give every column as it stands: bounds and keys are derived. */
function derivedProblems(noun: Noun, raw: RawRecord, columns: Columns): readonly string[] {
  const { references } = raw;
  const value = fromStored(noun, { columns, references });
  const again = toStored(noun, value);
  const changed = Object.keys(columns).filter((name) => again.columns[name] !== columns[name]);
  const underived = new Set([...changed, ...changedBounds(noun, columns)]);
  return [
    ...[...underived].map((name) => `${name} is not what it is derived from`),
    ...codeProblems(noun, columns),
    ...strayLists(noun, raw),
  ];
}

/** Reading a value back takes a date's bounds as they are stored, so they are held against its text here. */
function changedBounds(noun: Noun, columns: Columns): readonly string[] {
  return Object.entries(noun.fields).flatMap(([field, shape]) => {
    const column = columnName(field);
    const text = columns[column];
    if (shape.type !== 'date' || text === null || text === undefined) return [];
    const date = parseEdtf(String(text));
    return (['first', 'last'] as const)
      .filter((side) => columns[`${column}_${side}`] !== date?.[side])
      .map((side) => `${column}_${side}`);
  });
}

function codeProblems(noun: Noun, columns: Columns): readonly string[] {
  return Object.entries(noun.fields).flatMap(([field, shape]) => {
    const held = columns[columnName(field)];
    if (shape.type !== 'code' || held === null || held === undefined) return [];
    return shape.vocabulary.codes.includes(String(held))
      ? []
      : [`"${String(held)}" is not a ${shape.vocabulary.name}`];
  });
}

function strayLists(noun: Noun, { references }: RawRecord): readonly string[] {
  return references
    .filter(({ field }) => noun.fields[field]?.type !== 'references')
    .map(({ field }) => `record_reference holds a list "${field}" that it does not have`);
}

function leafProblems(
  noun: Noun,
  raw: RawRecord,
  columns: Columns,
  own: (what: string) => Problem,
  stamped: (what: string) => Problem,
): readonly Problem[] {
  const value = fromStored(noun, { columns, references: raw.references });
  const stamp = { n: raw.n, id: raw.id, slug: raw.slug ?? undefined };
  const leaf = leafHash(canonicalRecord(noun, stamp, value, raw.salt ?? new Uint8Array()));
  if (leaf.equals(raw.sha256)) return [];
  const what = 'the record is not what its leaf is the hash of';
  const listed = raw.references.length > 0 ? [{ ...own(what), table: 'record_reference' }] : [];
  return [own(what), stamped(what), ...listed];
}
