import { sha256 } from '../model/record/sha256.ts';
import { canonicalForeign } from './canonical-foreign.ts';
import type { ForeignValue } from './foreign.ts';

/** By what an imported row is told from every other content: SHA-256 of the name and version of its format and of the row in canonical form. */
export function rowKey(
  { name, version }: { readonly name: string; readonly version: number },
  row: ForeignValue,
): Buffer {
  return sha256(`${name} ${version} ${canonicalForeign(row)}`);
}
