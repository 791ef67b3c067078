import { type NounName, nounNames } from '../../model/record/noun-name.ts';

/** The content key of every record of a desk: 33 bytes a record, so that a million fit. */
export class ContentKeys {
  private readonly keys: Buffer;
  private readonly kinds: Uint8Array;

  /** @param count how many records there are, numbered from 1. */
  constructor(private readonly count: number) {
    this.keys = Buffer.alloc(keyLength * (count + 1));
    this.kinds = new Uint8Array(count + 1);
  }

  set(n: number, kind: NounName, key: Uint8Array): void {
    this.keys.set(key, n * keyLength);
    this.kinds[n] = nounNames.indexOf(kind);
  }

  hexOf(n: number): string {
    return this.keys.toString('hex', n * keyLength, (n + 1) * keyLength);
  }

  kindOf(n: number): NounName {
    return nounNames[this.kinds[n] ?? 0] ?? 'actor';
  }

  /** The numbers of the records in the order of their keys; of equal ones the earlier first. */
  inOrder(): Uint32Array {
    const numbers = Uint32Array.from({ length: this.count }, (_, place) => place + 1);
    return numbers.sort((one, other) => this.compare(one, other) || one - other);
  }

  private compare(one: number, other: number): number {
    const [from, to] = [one * keyLength, other * keyLength];
    return this.keys.compare(this.keys, to, to + keyLength, from, from + keyLength);
  }
}

const keyLength = 32;
