import { sha256Hex } from '../../model/record/sha256.ts';
import { withheldText } from '../../model/record/withheld.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { currentWords } from '../current-words.ts';

/** The words of a claim as they stand now: what its vector is made from. */
export interface ClaimWords {
  readonly n: number;
  readonly words: string;
  /** SHA-256 of the words. */
  readonly hash: string;
}

/** Those of these records, by number; of what is withheld or no claim there are none. */
export async function claimWords(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, ClaimWords>> {
  const records = numbers.length === 0 ? [] : await readRecords(reader, 'claim', { numbers });
  const words = await wordsOf(reader, records);
  return new Map(words.map((each) => [each.n, each]));
}

/** All of a desk, some hundred at a time. */
export async function* everyClaimWords(reader: Reader): AsyncIterable<readonly ClaimWords[]> {
  let after = 0;
  for (;;) {
    const records = await readRecords(reader, 'claim', { after, limit: claimsRead });
    const last = records.at(-1);
    if (last === undefined) return;
    yield await wordsOf(reader, records);
    after = last.n;
  }
}

const claimsRead = 500;

async function wordsOf(
  reader: Reader,
  records: readonly WrittenRecord<'claim'>[],
): Promise<readonly ClaimWords[]> {
  const entries = await currentWords(reader, records);
  return entries.flatMap(({ n, claim: words = '' }) =>
    words.trim() === '' || words === withheldText ? [] : [{ n, words, hash: sha256Hex(words) }],
  );
}
