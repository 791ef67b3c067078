import { describe, expect, it } from 'vitest';
import { systemIds } from '../src/system.ts';

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the ids of a desk', () => {
  it('of one millisecond are all different, by chance', () => {
    const ids = Array.from({ length: 5000 }, () => systemIds.uuid(1_700_000_000_000));
    for (const id of ids) expect(id).toMatch(uuidV7);
    expect(new Set(ids.map((id) => id.slice(14))).size).toBe(ids.length);
  });

  it('bear their instant, and so come in its order', () => {
    const begun = Array.from({ length: 200 }, (_, at) => systemIds.uuid(1_700_000_000_000 + at));
    expect([...begun].sort()).toEqual(begun);
    for (const [at, id] of begun.entries()) {
      const milliseconds = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
      expect(milliseconds).toBe(1_700_000_000_000 + at);
    }
  });

  it('of a time before 1970 are told as its first moment', () => {
    expect(systemIds.uuid(-62_167_219_200_000)).toMatch(/^00000000-0000-7/);
  });

  it('stand beside salts that are all different', () => {
    const salts = Array.from({ length: 600 }, () => systemIds.salt());
    expect(new Set(salts.map((salt) => Buffer.from(salt).toString('hex'))).size).toBe(600);
    expect(salts.every(({ length }) => length === 16)).toBe(true);
  });
});
