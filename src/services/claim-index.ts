import type { Reader } from '../store/port.ts';

/**
 * Finds, among a million claims, the few that may say the same words as a text: a table of hashes, twelve bytes a
 * claim and as much again free. It proposes; whoever asks compares the words themselves.
 */
export class ClaimIndex {
  private upTo = 0;
  private hashes = new Float64Array(sizeLeast);
  private numbers = new Int32Array(sizeLeast);
  private count = 0;
  private readonly further = new Map<number, number[]>();

  /** Takes in the claims that were entered since it last looked, and what others were corrected to. */
  async catchUp(db: Reader, headNumber: number): Promise<void> {
    if (this.upTo >= headNumber) return;
    for await (const claims of claimsAfter(db, this.upTo)) this.addAll(claims);
    this.addAll(await claimsReworded(db, this.upTo));
    this.upTo = headNumber;
  }

  /** Takes in claims that were just written, the last record being number `upTo`. */
  addWritten(claims: readonly ClaimWords[], upTo: number): void {
    this.addAll(claims);
    this.upTo = upTo;
  }

  /** The claims whose words, as they were recorded or as they were corrected, have the same hash. */
  candidates(text: string): readonly number[] {
    const hash = hashOf(sameWordsKey(text));
    const n = this.numbers[this.placeOf(hash)] ?? 0;
    return n === 0 ? [] : [n, ...(this.further.get(hash) ?? [])];
  }

  private addAll(claims: readonly ClaimWords[]): void {
    for (const { n, text } of claims) {
      if (this.count * 2 >= this.hashes.length) this.grow();
      this.put(hashOf(sameWordsKey(text)), n);
    }
  }

  private put(hash: number, n: number): void {
    const place = this.placeOf(hash);
    if (this.numbers[place] !== 0) {
      this.putFurther(hash, n);
      return;
    }
    this.hashes[place] = hash;
    this.numbers[place] = n;
    this.count += 1;
  }

  /** Most words are those of one claim, so a second one has no place in the table. */
  private putFurther(hash: number, n: number): void {
    const known = this.further.get(hash);
    if (known) known.push(n);
    else this.further.set(hash, [n]);
  }

  private placeOf(hash: number): number {
    const size = this.hashes.length;
    let place = hash % size;
    while (this.numbers[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) % size;
    return place;
  }

  private grow(): void {
    const { hashes, numbers } = this;
    this.hashes = new Float64Array(hashes.length * 2);
    this.numbers = new Int32Array(numbers.length * 2);
    this.count = 0;
    for (const [place, n] of numbers.entries()) if (n !== 0) this.put(hashes[place] ?? 0, n);
  }
}

/** A claim in some words. */
interface ClaimWords {
  readonly n: number;
  readonly text: string;
}

async function* claimsAfter(db: Reader, upTo: number): AsyncIterable<readonly ClaimWords[]> {
  for (let last: number | undefined = upTo; last !== undefined; ) {
    const claims: readonly ClaimWords[] = await db
      .selectFrom('record_claim')
      .select(['n', 'text'])
      .where('n', '>', last)
      .orderBy('n')
      .limit(claimsRead)
      .execute();
    yield claims;
    last = claims.length < claimsRead ? undefined : claims.at(-1)?.n;
  }
}

/** What claims were corrected to: that is seldom, so it is read at once. */
async function claimsReworded(db: Reader, upTo: number): Promise<readonly ClaimWords[]> {
  const corrections = await db
    .selectFrom('record_correction as correction')
    .innerJoin('record_claim as claim', 'claim.n', 'correction.record')
    .select(['claim.n', 'correction.after'])
    .where('correction.n', '>', upTo)
    .where('correction.field', '=', 'text')
    .orderBy('correction.n')
    .execute();
  return corrections.map(({ n, after }) => ({ n, text: after ?? '' }));
}

/** Two claims with one key are the same words: Unicode form and white space tell nothing, letters and case do. */
export function sameWordsKey(text: string): string {
  if (plainWords.test(text)) return text;
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Letters of ASCII with single spaces between them: a text that is its own key, as most are. */
const plainWords = /^[!-~]+(?: [!-~]+)*$/;

const sizeLeast = 4096;
const claimsRead = 10_000;

/** A hash of 53 bits, mixed from two of 32: spread well, and no secret. */
function hashOf(text: string): number {
  let one = 0x9e3779b9;
  let other = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  one ^= one >>> 16;
  return (other >>> 11) * 0x1_0000_0000 + (one >>> 0);
}
