import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { interview } from '../text/fixtures.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const file = join(folder, 'annotations.json');
const asof = (...words: string[]) => asofHere(folder, {}, ...words);

const selecting = (exact: string) => ({
  type: 'Annotation',
  target: {
    source: 'https://harbour.example/talks',
    selector: { type: 'TextQuoteSelector', exact },
  },
});

beforeAll(async () => {
  const talks = join(folder, 'talks.txt');
  writeFileSync(talks, interview);
  const url = 'https://harbour.example/talks';
  await asof('source', 'capture', talks, '--title', 'Talks', '--url', url);
  writeFileSync(
    file,
    JSON.stringify([
      selecting('It has not been paid for.'),
      selecting('It has now been paid for.'),
    ]),
  );
});

describe('asof import web-annotation', () => {
  it('records what stands there, tells what does not, and does so once', async () => {
    const dry = await asof('import', 'web-annotation', file, '--dry-run', '--json');
    expect(dry.json).toMatchObject({ read: 2, added: 1, rejected: [{ row: 2 }] });
    const run = await asof('import', 'web-annotation', file, '--json');
    expect(run.json).toMatchObject({
      read: 2,
      added: 1,
      unchanged: 0,
      rejected: [{ row: 2, nearest: { exact: 'It has not been paid for' } }],
    });
    const again = await asof('import', 'web-annotation', file);
    expect(again.stdout).toContain('Passages added: 0, unchanged: 1.');
  });

  it('refuses an unknown format, and what is no JSON', async () => {
    const format = await asof('import', 'web-notation', file, '--json');
    expect(format).toMatchObject({ code: 2, json: { error: { code: 'bad_format' } } });
    const text = await asof('import', 'web-annotation', join(folder, 'talks.txt'), '--json');
    expect(text).toMatchObject({ code: 2, json: { error: { code: 'not_json' } } });
  });
});

describe('asof export web-annotation', () => {
  it('writes the passages to a file or to standard output', async () => {
    const output = join(folder, 'out.json');
    const run = await asof('export', 'web-annotation', '-o', output, '--json');
    expect(run.json).toMatchObject({ format: 'web-annotation', annotations: 1 });
    const written = JSON.parse(readFileSync(output, 'utf8'));
    expect(written).toMatchObject({
      type: 'AnnotationCollection',
      total: 1,
      first: { items: [{ target: { selector: [{ exact: 'It has not been paid for.' }, {}] } }] },
    });
    expect(JSON.parse((await asof('export', 'web-annotation')).stdout)).toEqual(written);
    expect(await asof('export', 'web-notation', '--json')).toMatchObject({ code: 2 });
  });
});
