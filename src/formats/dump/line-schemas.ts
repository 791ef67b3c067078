import { z } from 'zod';
import { nounNames } from '../../model/record/noun-name.ts';
import { StoredInstant, StoredText, WholeNumber } from './value-schema.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'it is no SHA-256 in lower-case hex');
const Uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'it is no uuid');

/** The first line: which desk this is, and where its ledger stands at the end of the dump. */
const Desk = z.strictObject({
  format: z.literal('asof dump'),
  version: z.literal(1),
  desk: Uuid,
  zone: StoredText,
  hashVersion: WholeNumber,
  createdAt: StoredInstant,
  position: WholeNumber,
  n: WholeNumber,
  link: Sha256,
});

const Entry = z.strictObject({
  position: WholeNumber,
  at: StoredInstant,
  day: z.int().min(-2_147_483_647).max(2_147_483_647),
  actor: WholeNumber,
  action: StoredText,
  first: WholeNumber,
  count: WholeNumber,
  root: Sha256,
  previous: Sha256,
  link: Sha256,
});

/** One record of the entry above it. Its salt is base64url, and absent where it holds no text. */
const DumpRecord = z.strictObject({
  n: WholeNumber,
  id: Uuid,
  kind: z.enum(nounNames),
  version: WholeNumber,
  slug: StoredText.optional(),
  salt: z.base64url().optional(),
  leaf: Sha256,
  value: z.record(z.string(), z.unknown()),
});

/** What was captured, behind the first act that speaks of it: bytes as base64, a text as it is. */
const Blob = z.discriminatedUnion('kind', [
  z.strictObject({ sha256: Sha256, kind: z.literal('bytes'), base64: z.base64() }),
  z.strictObject({ sha256: Sha256, kind: z.literal('text'), text: StoredText }),
]);

/** A row of the bookkeeping of imports by its columns; bytes are an object with their hex. */
const Row = z.record(
  z.string(),
  z.union([StoredText, z.int(), z.null(), z.strictObject({ hex: z.hex() })]),
);

/** A row with these columns and no others. */
const rowOf = (columns: z.ZodRawShape) => {
  const shape = z.strictObject(columns);
  return Row.superRefine((row, context) => {
    for (const { path, message } of shape.safeParse(row).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path, message });
    }
  });
};

/** An import; what it owes was not noted from the beginning. */
const ImportNoted = rowOf({
  batch: WholeNumber,
  format: StoredText,
  file: StoredText,
  started_at: StoredInstant,
  rows: WholeNumber,
  position: WholeNumber,
  owes: StoredText.nullable().optional(),
});

const ImportedRow = rowOf({
  key: z.strictObject({ hex: Sha256 }),
  batch: WholeNumber,
  line: WholeNumber,
  n: WholeNumber.nullable(),
  rest: StoredText.refine(isRest, 'it is no rest of an imported row').nullable(),
});

/** JSON that names the records of the row by their numbers. */
function isRest(text: string): boolean {
  try {
    const { of } = JSON.parse(text) as { readonly of?: unknown };
    return Array.isArray(of) && of.every((n) => WholeNumber.safeParse(n).success);
  } catch {
    return false;
  }
}

/** The last line: a dump that was cut off lacks it. Imported rows were not counted from the beginning. */
const End = z.strictObject({
  entries: WholeNumber,
  records: WholeNumber,
  blobs: WholeNumber,
  importRows: WholeNumber.optional(),
});

/** What stands under the one key of a line, by that key. */
export const lineSchemas = {
  desk: Desk,
  entry: Entry,
  record: DumpRecord,
  blob: Blob,
  import: ImportNoted,
  importRow: ImportedRow,
  end: End,
} as const;
