import { parseEdtf } from '../../model/edtf.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { canonicalRecord, holdsText, sealingWith } from '../../model/record/canonical-record.ts';
import { type Columns, fromStored, tableOf, toStored } from '../../model/record/columns.ts';
import { layoutOf } from '../../model/record/layout.ts';
import { leafHash } from '../../model/record/merkle.ts';
import type { Noun, ValueOf } from '../../model/record/noun.ts';
import {
  hadSlug,
  isWithheld,
  keptSlug,
  sealingBy,
  withheldText,
} from '../../model/record/withheld.ts';
import type { Problem } from '../../store/port.ts';
import { isNounName, type RawRecord } from '../raw-records.ts';

/**
 * Holds one record's rows against its leaf, and what is derived in them against what they are derived
 * from. A leaf covers `record`, the noun's own row and its lists, so a changed leaf names all of them.
 *
 * @param seals of a record whose texts were withheld: what its leaf is checked by in their place.
 */
export function checkRecord(raw: RawRecord, seals?: readonly string[]): readonly Problem[] {
  const { kind, columns, references } = raw;
  if (!isNounName(kind)) return [stamped(raw, `"${kind}" is no kind of record`)];
  const table = tableOf(kind);
  if (!columns) {
    return [
      { ...stamped(raw, 'the row is missing'), table },
      stamped(raw, `there is no row of ${table} for it`),
    ];
  }
  const noun: Noun = nouns[kind];
  if (raw.version !== noun.version) return [stamped(raw, `version ${raw.version} is not known`)];
  try {
    const value = fromStored(noun, { columns, references });
    return problemsOf({ table, noun, value, seals, ...raw, columns });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ ...stamped(raw, `cannot be read: ${reason}`), table }];
  }
}

/** A record whose rows could be read back as the value of its noun. */
interface ReadRecord extends RawRecord {
  /** The noun's table. */
  readonly table: string;
  readonly noun: Noun;
  readonly columns: Columns;
  readonly value: ValueOf<Noun['fields']>;
  /** Of a record whose texts were withheld. */
  readonly seals: readonly string[] | undefined;
}

/** A problem of the row of `record`. */
function stamped({ n, id }: RawRecord, what: string): Problem {
  return { table: 'record', id, n, what };
}

/** A problem of the noun's own row. */
function own(read: ReadRecord, what: string): Problem {
  return { ...stamped(read, what), table: read.table };
}

function problemsOf(read: ReadRecord): readonly Problem[] {
  return [
    ...(read.seals
      ? withheldProblems(read, read.seals).map((what) => own(read, what))
      : saltProblems(read).map((what) => stamped(read, what))),
    ...derivedProblems(read).map((what) => own(read, what)),
    ...leafProblems(read),
  ];
}
function saltProblems({ noun, value, slug, salt }: ReadRecord): readonly string[] {
  const isWanted = holdsText(noun, value, slug ?? undefined);
  if (isWanted === (salt !== null)) return [];
  return [isWanted ? 'its salt is gone' : 'it has a salt and no text that it would be for'];
}

/** Nothing of what was withheld is there any more, and nothing else stands in its place. */
function withheldProblems(
  { noun, value, salt, slug }: ReadRecord,
  seals: readonly string[],
): readonly string[] {
  return [
    ...(salt === null ? [] : ['it was withheld, and its salt is still there']),
    ...(isWithheld(noun, value) ? [] : ['it was withheld, and a text is still there']),
    ...((slug ?? undefined) === keptSlug(seals) ? [] : ['its slug is not the one it kept']),
  ];
}

/** Laid out again, the value must give every column as it stands: bounds and keys are derived. */
function derivedProblems(read: ReadRecord): readonly string[] {
  const { noun, columns, value } = read;
  const again = toStored(noun, value).columns;
  const changed = Object.keys(columns).filter((name) => again[name] !== columns[name]);
  const underived = new Set([...changed, ...changedBounds(read)]);
  return [
    ...[...underived].map((name) => `${name} is not what it is derived from`),
    ...codeProblems(read),
    ...strayLists(read),
  ];
}

/** Reading a value back takes a date's bounds as they are stored, so they are held against its text here. */
function changedBounds({ noun, columns }: ReadRecord): readonly string[] {
  return layoutOf(noun).flatMap(({ shape, columns: [own = '', first = '', last = ''] }) => {
    const text = columns[own];
    if (shape.type !== 'date' || text === null || text === undefined) return [];
    const date = parseEdtf(String(text));
    return [
      ...(columns[first] === date?.first ? [] : [first]),
      ...(columns[last] === date?.last ? [] : [last]),
    ];
  });
}

function codeProblems({ noun, columns }: ReadRecord): readonly string[] {
  return layoutOf(noun).flatMap(({ shape, columns: [own = ''] }) => {
    const held = columns[own];
    if (shape.type !== 'code' || held === null || held === undefined) return [];
    return shape.vocabulary.codes.includes(String(held))
      ? []
      : [`"${String(held)}" is not a ${shape.vocabulary.name}`];
  });
}

function strayLists({ noun, references }: ReadRecord): readonly string[] {
  return references
    .filter(({ field }) => noun.fields[field]?.type !== 'references')
    .map(({ field }) => `record_reference holds a list "${field}" that it does not have`);
}

const noSalt = new Uint8Array();

function leafProblems(read: ReadRecord): readonly Problem[] {
  const { n, id, salt, sha256, noun, value, seals } = read;
  const slug = seals && hadSlug(seals) ? withheldText : (read.slug ?? undefined);
  const seal = seals ? sealingBy(seals) : sealingWith(salt ?? noSalt);
  const leaf = leafHash(canonicalRecord(noun, { n, id, slug }, value, seal));
  if (leaf.equals(sha256)) return [];
  const what = 'the record is not what its leaf is the hash of';
  const hasLists = Object.values(noun.fields).some(({ type }) => type === 'references');
  const listed = hasLists ? [{ ...own(read, what), table: 'record_reference' }] : [];
  return [own(read, what), stamped(read, what), ...listed];
}
