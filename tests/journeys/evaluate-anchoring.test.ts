import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const evaluate = (input: string) =>
  asofHere(folder, { input }, 'evaluate', 'anchoring', '-', '--json');
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('asof evaluate anchoring', () => {
  it('counts what became of each span, in code points', async () => {
    const text = '👍🏽 “No”, she said.\u2028 “No”, she said.';
    const spans = [
      { start: 4, end: 6 },
      { start: 20, end: 30 },
    ];
    const twins = { text: 'ab '.repeat(100), spans: [{ start: 120, end: 122 }] };
    const run = await evaluate(`${line({ text, spans })}\n${line({ id: 7, ...twins })}`);
    expect(run.code).toBe(0);
    expect(run.json).toEqual({
      spans: 3,
      exact: 2,
      ambiguous: 1,
      wrong: 0,
      missing: 0,
      millisecondsPerSpan: expect.any(Number),
    });
  });

  it('reads a file, whose last line needs no end, and counts nothing in an empty one', async () => {
    const file = join(folder, 'spans.jsonl');
    writeFileSync(file, JSON.stringify({ text: 'No evidence.', spans: [{ start: 0, end: 11 }] }));
    const run = await asofHere(folder, {}, 'evaluate', 'anchoring', file);
    expect(run.stdout).toMatch(/^spans +1\nexact +1\nambiguous +0\n/);
    expect((await evaluate('')).json).toMatchObject({ spans: 0, millisecondsPerSpan: 0 });
  });

  it('reads the files of a folder, and names the one that is at fault', async () => {
    const articles = scratchFolder();
    const one = { text: 'No evidence.', spans: [{ start: 0, end: 11 }] };
    writeFileSync(join(articles, 'a.jsonl'), line(one) + line(one));
    writeFileSync(join(articles, 'b.jsonl'), line(one));
    writeFileSync(join(articles, 'notes.txt'), 'No line of ours.');
    const run = await asofHere(folder, {}, 'evaluate', 'anchoring', articles, '--json');
    expect(run.json).toMatchObject({ spans: 3, exact: 3 });
    writeFileSync(join(articles, 'c.jsonl'), 'abc');
    const bad = await asofHere(folder, {}, 'evaluate', 'anchoring', articles, '--json');
    const message = expect.stringContaining(`Line 1 of ${join(articles, 'c.jsonl')}`);
    expect(bad).toMatchObject({ code: 2, json: { error: { message } } });
  });

  it.each([
    ['no JSON', 'abc'],
    ['without a text', line({ spans: [] })],
    ['with a span beyond the text', line({ text: '👍', spans: [{ start: 0, end: 2 }] })],
    ['with an empty span', line({ text: 'abc', spans: [{ start: 1, end: 1 }] })],
  ])('refuses a line %s, and names it', async (_what, bad) => {
    const run = await evaluate(`${line({ text: 'a', spans: [] })}${bad}`);
    expect(run.code).toBe(2);
    expect(run.json).toMatchObject({ error: { code: 'bad_line', line: 2 } });
  });

  it('says what is wrong with a file that is not there, or no text', async () => {
    const missing = await asofHere(folder, {}, 'evaluate', 'anchoring', 'nowhere.jsonl', '--json');
    expect(missing).toMatchObject({ code: 3, json: { error: { code: 'no_file' } } });
    const bare = scratchFolder();
    const bareRun = await asofHere(folder, {}, 'evaluate', 'anchoring', bare, '--json');
    expect(bareRun).toMatchObject({ code: 2, json: { error: { code: 'no_files' } } });
    const file = join(folder, 'latin1.jsonl');
    writeFileSync(file, Buffer.from([0x22, 0xe9, 0x22, 0x0a]));
    const latin = await asofHere(folder, {}, 'evaluate', 'anchoring', file, '--json');
    expect(latin).toMatchObject({ code: 2, json: { error: { code: 'not_text' } } });
  });
});
