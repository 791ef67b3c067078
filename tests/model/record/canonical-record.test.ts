import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { linkOf } from '../../../src/model/ledger-entry.ts';
import { nouns, type RecordValue } from '../../../src/model/nouns/nouns.ts';
import { canonicalRecord, sealingWith } from '../../../src/model/record/canonical-record.ts';

const salt = Buffer.alloc(16, 7);
const stamp = { n: 5, id: '01234567-89ab-7cde-8f01-23456789abcd', slug: 'rose' };
const about = parseEdtf('2023-03');
if (!about) throw new Error('no date');
const value: RecordValue<'claim'> = {
  text: 'The river rose',
  claimKind: 'quantity',
  aboutOn: about,
  amountLow: '1',
  topics: [3, 2],
};

const seal = (text: string): string =>
  createHash('sha256')
    .update(Buffer.concat([salt, Buffer.from(text)]))
    .digest('base64url');

describe('the text a leaf is the hash of', () => {
  it('is this, to the letter', () => {
    expect(canonicalRecord(nouns.claim, stamp, value, sealingWith(salt))).toBe(
      `{"aboutOn":"2023-03","amountLow":"1","claimKind":"quantity","id":"${stamp.id}","kind":"claim","n":5,` +
        `"slug":"${seal('rose')}","text":"${seal('The river rose')}","topics":[3,2],"version":1}`,
    );
  });

  it('does not depend on the order of keys, and an entry’s link neither', () => {
    const turned = Object.fromEntries(Object.entries(value).reverse()) as typeof value;
    expect(Object.keys(turned)).not.toEqual(Object.keys(value));
    expect(canonicalRecord(nouns.claim, stamp, turned, sealingWith(salt))).toBe(
      canonicalRecord(nouns.claim, stamp, value, sealingWith(salt)),
    );
    const entry = {
      ...{ position: 1, at: '2026-11-24T12:00:00.000Z', day: 20_781, actor: 1, action: 'made' },
      ...{ first: 1, count: 1, root: 'aa', previous: 'bb' },
    };
    const turnedEntry = Object.fromEntries(Object.entries(entry).reverse()) as typeof entry;
    expect(linkOf(turnedEntry)).toBe(linkOf(entry));
  });

  it.each<[string, RecordValue<'claim'>]>([
    ['a text with a blank behind it', { ...value, text: 'The river rose ' }],
    ['a list in another order', { ...value, topics: [2, 3] }],
    ['an amount with a nought behind it', { ...value, amountLow: '1.0' }],
    ['an amount on the other side', { ...value, amountLow: undefined, amountHigh: '1' }],
    ['a note in place of nothing', { ...value, terms: '' }],
  ])('is another for %s', (_, other) => {
    expect(canonicalRecord(nouns.claim, stamp, other, sealingWith(salt))).not.toBe(
      canonicalRecord(nouns.claim, stamp, value, sealingWith(salt)),
    );
  });

  it('is refused for a text that is kept as bytes, which would be sealed alike', () => {
    const bytes = Buffer.from(value.text) as unknown as string;
    expect(() =>
      canonicalRecord(nouns.claim, stamp, { ...value, text: bytes }, sealingWith(salt)),
    ).toThrow('kept as bytes');
  });
});
