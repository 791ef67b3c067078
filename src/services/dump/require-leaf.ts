import type { SealedRecord } from '../../model/desk-part.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import {
  canonicalRecord,
  holdsText,
  type Seal,
  sealingWith,
} from '../../model/record/canonical-record.ts';
import { leafHash } from '../../model/record/merkle.ts';
import type { Noun } from '../../model/record/noun.ts';
import { hadSlug, sealingBy, withheldText } from '../../model/record/withheld.ts';
import { alteredDump } from './altered-dump.ts';

/**
 * Holds a record against its leaf; one whose texts are gone only where the seals are given that took their place.
 *
 * @throws InvalidInput when the record is not what its leaf is the hash of.
 */
export function requireLeaf(record: SealedRecord, seals?: readonly string[]): void {
  if (isBare(record) && seals === undefined) return;
  if (!leafOf(record, seals).equals(record.sha256)) {
    throw alteredDump(`record ${record.n} was changed`);
  }
}

/** The leaf of a record; of one whose texts are gone by the seals that took their place. */
export function leafOf(record: SealedRecord, seals?: readonly string[]): Buffer {
  const noun: Noun = nouns[record.kind];
  const seal: Seal = seals ? sealingBy(seals) : sealingWith(record.salt ?? new Uint8Array());
  const slug = seals && hadSlug(seals) ? withheldText : record.slug;
  return leafHash(canonicalRecord(noun, { ...record, slug }, record.value, seal));
}

/** Whether a record's texts are gone, and with them the salt. */
export const isBare = ({ kind, value, slug, salt }: SealedRecord): boolean =>
  salt === null && holdsText(nouns[kind] as Noun, value, slug);
