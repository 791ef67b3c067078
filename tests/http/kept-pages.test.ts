import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf, type KeptPages, keptPages } from '../../src/http/kept-pages.ts';
import { newDesk, newFileDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let pages: KeptPages;

beforeAll(async () => {
  pages = keptPages(await newDesk(folder));
});

describe('kept pages', () => {
  it('begin one in a turn of the event loop, so that whoever connects meanwhile is let in', async () => {
    // What a server answers may come for two in one turn; only a desk in a file is read without a pause.
    const ofFile = keptPages(await newFileDesk(folder));
    let turn = 0;
    let isOver = false;
    const count = (): void => {
      turn += 1;
      if (!isOver) setImmediate(count);
    };
    count();
    const begun: number[] = [];
    const asked = ['/one', '/two', '/three'].map((address) =>
      ofFile.page(address, async () => {
        begun.push(turn);
        return { kept: answerOf(address, 200) };
      }),
    );
    const bodies = (await Promise.all(asked)).map(({ body }) => body);
    isOver = true;
    expect(bodies).toEqual(['/one', '/two', '/three']);
    expect(new Set(begun).size).toBe(3);
  });

  it('are made once for those who ask together', async () => {
    let made = 0;
    const make = async () => {
      made += 1;
      return { kept: answerOf('the same', 200) };
    };
    await Promise.all([pages.page('/same', make), pages.page('/same', make)]);
    expect(made).toBe(1);
  });

  it('are let go of in the order in which they were last asked for', async () => {
    const made: string[] = [];
    const ask = (address: string) =>
      pages.page(address, async () => {
        made.push(address);
        return { kept: answerOf(address, 200) };
      });
    await ask('/often');
    await ask('/once');
    for (let at = 0; at < 998; at += 1) await ask(`/other/${at}`);
    await ask('/often');
    await ask('/one-too-many');
    made.length = 0;
    await ask('/often');
    await ask('/once');
    expect(made).toEqual(['/once']);
  });
});
