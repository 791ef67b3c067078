import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Mutex } from '../../src/store/mutex.ts';

describe('a mutex', () => {
  it('lets one in at a time, in the order of asking', async () => {
    const mutex = new Mutex();
    const order: string[] = [];
    const work = (name: string, ms: number) =>
      mutex.run(async () => {
        order.push(`${name} in`);
        await sleep(ms);
        order.push(`${name} out`);
      });
    await Promise.all([work('a', 15), work('b', 1), work('c', 5)]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('lets the next one in after work that failed, and gives what the work gave', async () => {
    const mutex = new Mutex();
    await expect(mutex.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    const throwing = mutex.run(() => {
      throw new Error('thrown');
    });
    await expect(throwing).rejects.toThrow('thrown');
    expect(await mutex.run(async () => 'in')).toBe('in');
  });

  it('that is released twice lets one in, not two', async () => {
    const mutex = new Mutex();
    const release = await mutex.acquire();
    const second = mutex.acquire();
    let isThirdIn = false;
    const third = mutex.acquire().then((end) => {
      isThirdIn = true;
      return end;
    });
    release();
    release();
    const releaseSecond = await second;
    await sleep(5);
    expect(isThirdIn).toBe(false);
    releaseSecond();
    (await third)();
    expect(isThirdIn).toBe(true);
  });
});
