import { describe, expect, it } from 'vitest';
import { readPolitely } from '../../src/services/read-politely.ts';

/** Reads `host/page` items and keeps a diary of what was begun and ended, in order. */
async function reading(items: readonly string[], hostsAtOnce: number, pauseMs = 0) {
  const diary: string[] = [];
  const begun = new Map<string, number[]>();
  let open = 0;
  let most = 0;
  const read = async (item: string) => {
    const host = item.split('/')[0] ?? '';
    begun.set(host, [...(begun.get(host) ?? []), performance.now()]);
    open += 1;
    most = Math.max(most, open);
    diary.push(`begin ${item}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    diary.push(`end ${item}`);
    open -= 1;
    return item.toUpperCase();
  };
  const hostOf = (item: string) => (item.startsWith('-') ? null : (item.split('/')[0] ?? null));
  const given: string[] = [];
  const pace = { hostsAtOnce, pauseMs };
  for await (const { result } of readPolitely(items, { hostOf, read, pace })) given.push(result);
  return { diary, begun, most, given };
}

describe('many pages', () => {
  const items = ['a/1', 'b/1', 'a/2', 'c/1', 'a/3', 'd/1'];

  it('are all read, each once', async () => {
    const { given } = await reading(items, 2);
    expect(given.toSorted()).toEqual(items.map((item) => item.toUpperCase()).toSorted());
  });

  it('are never asked of more hosts at once than is polite', async () => {
    expect((await reading(items, 2)).most).toBe(2);
    expect((await reading(items, 1)).most).toBe(1);
  });

  it('of one host are asked for one after another, with a pause between', async () => {
    const { diary, begun } = await reading(items, 4, 30);
    const ofA = diary.filter((line) => line.includes(' a/'));
    expect(ofA).toEqual(['a/1', 'a/2', 'a/3'].flatMap((item) => [`begin ${item}`, `end ${item}`]));
    const [first = 0, second = 0, third = 0] = begun.get('a') ?? [];
    // Timers may be a millisecond early.
    expect(second - first).toBeGreaterThan(33);
    expect(third - second).toBeGreaterThan(33);
  });

  it('that are asked of nobody wait for nothing', async () => {
    const start = performance.now();
    await reading(
      Array.from({ length: 10 }, (_, at) => `-/${at}`),
      1,
      500,
    );
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a page that cannot be read', () => {
  const failing = (item: string) =>
    item === 'b/1' ? Promise.reject(new Error('b/1 is gone.')) : Promise.resolve(item);
  const read = (items: readonly string[]) =>
    readPolitely(items, {
      hostOf: (item) => item.split('/')[0] ?? null,
      read: failing,
      pace: { hostsAtOnce: 1, pauseMs: 0 },
    });
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('ends the reading when its turn comes, and not while another is looked at', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    const given: string[] = [];
    const all = (async () => {
      for await (const { result } of read(['a/1', 'b/1', 'c/1'])) {
        given.push(result);
        await pause();
      }
    })();
    await expect(all).rejects.toThrow('b/1 is gone.');
    for await (const _first of read(['a/1', 'b/1'])) break;
    await pause();
    process.off('unhandledRejection', note);
    expect({ given, unhandled }).toEqual({ given: ['a/1'], unhandled: [] });
  });
});
