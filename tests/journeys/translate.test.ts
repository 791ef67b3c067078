import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const run = (...words: string[]) => asofHere(folder, {}, ...words);
let passage: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'log.txt'), 'The gate was shut at dawn.');
  const source = ['--slug', 'log', '--title', 'Log', '--language', 'en'];
  await run('source', 'capture', join(folder, 'log.txt'), ...source);
  const said = ['--speaker', 'A guard', '--source', 'log', '--quote', 'The gate was shut'];
  await run('claim', 'log', '--text', 'The gate was shut.', '--slug', 'gate', ...said);
  const { json } = await run('source', 'show', 'log', '--json');
  passage = String((json as unknown as { passages: { n: number }[] }).passages[0]?.n);
});

const translate = (...more: string[]) => {
  const german = ['--language', 'de', '--text', 'Das Tor war zu.'];
  return run('passage', 'translate', passage, ...german, ...more);
};

it('a translation is recorded, met, shown below the quote and taken back', async () => {
  const { code, json } = await translate('--by', 'Lena Vogt', '--json');
  expect({ code, json }).toMatchObject({
    code: 0,
    json: {
      translation: { language: 'de', text: 'Das Tor war zu.', translator: 'Lena Vogt' },
      ...{ met: false, accepted: false },
    },
  });
  const n = String((json.translation as unknown as { n: number }).n);
  const again = await translate();
  expect(again.stdout).toBe(
    `On record already: translation ${n} of passage ${passage} (de). Nothing was written.\n`,
  );
  const below = `in German, translated by Lena Vogt: "Das Tor war zu." (translation ${n})`;
  expect((await run('why', 'gate')).stdout).toContain(below);
  expect((await run('source', 'show', 'log')).stdout.replaceAll(/\s+/g, ' ')).toContain(below);
  expect((await run('claim', 'show', 'gate', '--json')).stdout).toContain('"translations"');
  const summary = async () =>
    (await run('summary', 'gate', '--language', 'de')).stdout.replaceAll(/\s+/g, ' ');
  const told = 'Auf Deutsch, übersetzt von Lena Vogt: „Das Tor war zu.“';
  expect(await summary()).toContain(told);
  expect((await run('retract', n, '--mistake', '--because', 'Slip.')).code).toBe(0);
  expect(await summary()).not.toContain(told);
  expect((await run('verify')).code).toBe(0);
});

it('the language of the original is refused with what to do', async () => {
  const words = ['--language', 'en', '--text', 'It was shut.', '--json'];
  const { code, json } = await run('passage', 'translate', passage, ...words);
  expect({ code, json }).toMatchObject({
    code: 2,
    json: { error: { code: 'original_language', hints: expect.any(Array) } },
  });
});
