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

/** By what a row is told that was brought in anew for the `time`th time, where what it had become was taken back: 1 or more. */
export const rowKeyAgain = (key: Uint8Array, time: number): Buffer =>
  sha256(`again ${time} ${Buffer.from(key).toString('hex')}`);

/** A row that is brought in anew is kept beside what it was before, as everything is, so far and no oftener. */
export const timesMost = 99;
