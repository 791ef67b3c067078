import { beforeAll, describe, expect, it } from 'vitest';
import { seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const ask = (...words: string[]) => asofHere(folder, {}, ...words);

beforeAll(async () => {
  const desk = await seededDesk(folder);
  await desk.store.close();
});

describe('a list that is cut', () => {
  it.each(['speaker', 'source', 'claim'])(
    'of %ss says how to go on, and its end does not',
    async (noun) => {
      const first = await ask(noun, 'list', '--limit', '1');
      const [, after = ''] = /\n\nMore: --after (\S+)\n$/.exec(first.stdout) ?? [];
      expect(after).not.toBe('');
      expect((await ask(noun, 'list', '--limit', '1', '--after', after)).stdout).not.toBe(
        first.stdout,
      );
      expect((await ask(noun, 'list', '--limit', '1000')).stdout).not.toContain('More:');
    },
  );
});
