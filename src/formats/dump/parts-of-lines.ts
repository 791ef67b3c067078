import type { CapturedContent, ImportRow, SealedRecord } from '../../model/desk-part.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import { badDump } from './bad-dump.ts';
import type { DumpLines } from './dump-line.ts';
import { valueSchema } from './value-schema.ts';

/** @throws InvalidInput when the record's value is none of its noun. */
export function recordOf(line: DumpLines['record'], row: number): SealedRecord {
  const { leaf, salt, value, ...stamp } = line;
  const noun: Noun = nouns[line.kind];
  if (line.version !== noun.version) throw badDump(row, `version ${line.version} is not known`);
  const parsed = valueSchema(noun).safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badDump(row, `${(issue?.path ?? []).map(String).join('.')}: ${issue?.message}`);
  }
  return {
    ...stamp,
    salt: salt === undefined ? null : Buffer.from(salt, 'base64url'),
    sha256: Buffer.from(leaf, 'hex'),
    value: parsed.data,
  };
}

/** Captured content as it lies in the line; whether it is what its hash says is asked when it is kept. */
export function contentOf(line: DumpLines['blob']): CapturedContent {
  if (line.kind === 'text') return line;
  return { sha256: line.sha256, kind: 'bytes', bytes: Buffer.from(line.base64, 'base64') };
}

/** A row of the bookkeeping by its columns. */
export function rowOf(line: DumpLines['importRow']): ImportRow {
  return Object.fromEntries(
    Object.entries(line).map(([column, held]) => [
      column,
      typeof held === 'object' && held !== null ? Buffer.from(held.hex, 'hex') : held,
    ]),
  );
}
