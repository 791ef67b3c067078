import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { interview } from '../text/fixtures.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const file = join(folder, 'annotations.json');
const rejects = join(folder, 'rejects.jsonl');
const talked = join(folder, 'talked.json');
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
    const options = ['--dry-run', '--rejects', rejects, '--json'];
    const dry = await asof('import', 'web-annotation', file, ...options);
    expect(dry.json).toMatchObject({ read: 2, added: 1, rejected: [{ row: 2 }] });
    expect(existsSync(rejects)).toBe(false);
    const run = await asof('import', 'web-annotation', file, '--rejects', rejects, '--json');
    expect(run.json).toMatchObject({
      read: 2,
      added: 1,
      unchanged: 0,
      rejected: [{ row: 2, nearest: { exact: 'It has not been paid for' } }],
    });
    expect(JSON.parse(readFileSync(rejects, 'utf8'))).toMatchObject({
      ...{ file, row: 2, reason: expect.stringContaining('do not stand') },
      content: selecting('It has now been paid for.'),
    });
    const again = await asof('import', 'web-annotation', file, '--rejects', rejects);
    expect(again.stdout).toContain('Passages added: 0, unchanged: 1.');
    expect(again.stdout).toContain(`They are kept in ${rejects}.`);
  });

  it('refuses an unknown format, and what is no JSON', async () => {
    const format = await asof('import', 'web-notation', file, '--json');
    expect(format).toMatchObject({ code: 2, json: { error: { code: 'bad_format' } } });
    const text = await asof('import', 'web-annotation', join(folder, 'talks.txt'), '--json');
    expect(text).toMatchObject({ code: 2, json: { error: { code: 'not_json' } } });
  });
});

describe('what annotations say', () => {
  it('is shown with the source, comments and tags, and who said them', async () => {
    const talk = {
      ...selecting('It has not been paid for.'),
      ...{ bodyValue: 'By whom?', creator: { type: 'Person', name: 'Pavel Orlov' } },
      created: '2026-11-20T10:00:00Z',
    };
    writeFileSync(talked, JSON.stringify(talk));
    const run = await asof('import', 'web-annotation', talked);
    expect(run.stdout).toContain('With comments or tags that are new: 1.');
    const shown = await asof('source', 'show', 'talks');
    expect(shown.stdout).toMatch(/Said of them[\s\S]*Pavel Orlov +2026-11-20 +By whom\?/);
    const { json } = await asof('source', 'show', 'talks', '--json');
    expect(json).toMatchObject({ remarks: [{ bodies: [{ value: 'By whom?' }] }] });
  });
});

describe('asof export web-annotation', () => {
  it('writes the passages to a file or to standard output', async () => {
    const output = join(folder, 'out.json');
    const run = await asof('export', 'web-annotation', '-o', output, '--json');
    expect(run.json).toMatchObject({ format: 'web-annotation', annotations: 2 });
    const written = JSON.parse(readFileSync(output, 'utf8'));
    expect(written).toMatchObject({
      type: 'AnnotationCollection',
      total: 2,
      first: {
        items: [
          { target: { selector: [{ exact: 'It has not been paid for.' }, {}] } },
          { body: { value: 'By whom?' } },
        ],
      },
    });
    expect(JSON.parse((await asof('export', 'web-annotation')).stdout)).toEqual(written);
    expect(await asof('export', 'web-notation', '--json')).toMatchObject({ code: 2 });
  });
});
