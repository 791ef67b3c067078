import type { Ids } from '../desk.ts';
import { nouns, type RecordValue } from '../model/nouns/nouns.ts';
import { canonicalRecord, holdsText, sealingWith } from '../model/record/canonical-record.ts';
import { toStored } from '../model/record/columns.ts';
import { leafHash } from '../model/record/merkle.ts';
import type { Noun, Stamp } from '../model/record/noun.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { searchWords } from '../model/search-words.ts';
import type { RecordRow, SearchEntry } from '../store/port.ts';

/** A record that is ready to be written: its row with its leaf, and the words it will be found by. */
export interface DrawnUp {
  readonly row: RecordRow;
  readonly words: SearchEntry | null;
}

/** Salts and hashes a record by its noun's codec, the same for one that a person enters and for a million. */
export function drawUpRecord<Name extends NounName>(
  ids: Ids,
  stamp: Stamp,
  kind: Name,
  value: RecordValue<Name>,
): DrawnUp {
  const noun: Noun = nouns[kind];
  const salt = holdsText(noun, value, stamp.slug) ? ids.salt() : null;
  const sha256 = leafHash(
    canonicalRecord(noun, stamp, value, sealingWith(salt ?? new Uint8Array())),
  );
  const { n, id, slug } = stamp;
  const stored = toStored(noun, value);
  const words = searchWords(kind, value);
  return {
    row: { n, id, slug, kind, version: noun.version, salt, sha256, stored },
    words: words && { n, ...words },
  };
}
