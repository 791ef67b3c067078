import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { interview } from '../text/fixtures.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const given = (input: string | Uint8Array, ...words: string[]) =>
  asofHere(folder, { input }, ...words, '--json');

beforeAll(async () => {
  await given('', 'claim', 'log', '--text', 'The bridge was closed.', '--slug', 'bridge');
  await given(interview, 'source', 'capture', '-', '--title', 'Talks', '--slug', 'talks');
});

describe('a text that is -', () => {
  it('is read from standard input, without the line feed that ends it', async () => {
    const run = await given('The dam burst.\n', 'claim', 'log', '--text', '-', '--slug', 'dam');
    expect(run.json.claim?.text).toBe('The dam burst.');
  });

  it('may be any text option', async () => {
    const quote = await given(
      'It has not been paid for.\n',
      'passage',
      'find',
      'talks',
      '--quote',
      '-',
    );
    expect(quote.json).toMatchObject({ found: true, exact: 'It has not been paid for.' });
    const words = ['claim', 'log', '--text', 'The tram ran.', '--slug', 'tram', '--terms', '-'];
    await given('Trams on rails,\nnot buses.\n', ...words);
    expect((await given('', 'claim', 'show', 'tram')).stdout).toContain('rails,\\nnot buses."');
  });

  it('is read once, and only text', async () => {
    const twice = ['claim', 'log', '--text', '-', '--terms', '-'];
    expect((await given('x', ...twice)).json.error?.code).toBe('input_twice');
    const both = ['source', 'capture', '-', '--title', 'A title', '--note', '-'];
    expect((await given('x', ...both)).json.error?.code).toBe('input_twice');
    const bytes = await given(Buffer.from([0xff, 0x41]), 'claim', 'log', '--text', '-');
    expect(bytes).toMatchObject({ code: 2, json: { error: { code: 'not_text' } } });
  });

  it('is looked for as it stands there', async () => {
    const { json } = await given('"bridge was closed"\n', 'search', '-');
    expect(json.hits).toMatchObject([{ slug: 'bridge' }]);
    expect((await given('', 'search', '-')).json.error?.code).toBe('bad_search');
  });

  it('is matched only where it is text: of other bytes no claim would be found', async () => {
    const text = Buffer.from('A bridge was closed.');
    expect((await given(text, 'match', '-')).json.matches).toMatchObject([{ kind: 'same' }]);
    for (const bytes of [Buffer.from('\ufeffA bridge', 'utf16le'), Buffer.from('Café', 'latin1')]) {
      const { code, json } = await given(bytes, 'match', '-');
      expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'not_text' });
    }
  });
});

it('a head may come from standard input', async () => {
  const { stdout } = await given('', 'head');
  expect((await given(stdout, 'verify', '--head', '-')).json).toMatchObject({ ok: true });
  const none = await given('no head', 'verify', '--head', '-');
  expect(none).toMatchObject({ code: 2, json: { error: { code: 'bad_head' } } });
});

describe('a claim', () => {
  it.each(['-', '...', ' – ! '])('is no text without a letter or digit: %s', async (text) => {
    const run = await given('-', 'claim', 'log', `--text=${text}`);
    expect(run).toMatchObject({ code: 2, json: { error: { code: 'invalid_input' } } });
  });
});
