import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../support/make-pdf.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const ask = async (...words: string[]): Promise<string> => {
  const { code, stdout, stderr } = await asofHere(folder, {}, ...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
/** The same on one line, since a terminal breaks it anywhere. */
const told = async (...words: string[]): Promise<string> =>
  (await ask(...words)).replaceAll(/\s+/g, ' ');

const debate = `WEBVTT

00:00:04.000 --> 00:00:09.000
<v Moderator>Has the lake been leased?

00:12:31.000 --> 00:12:40.000
<v Marta Holm>The lake was leased for forty years.
`;
const register = [
  ['Register of contracts.'],
  ['It lists eleven contracts; none of them', 'names the lake.'],
];

beforeAll(async () => {
  writeFileSync(join(folder, 'debate.vtt'), debate);
  writeFileSync(join(folder, 'register.pdf'), makePdf({ pages: register }));
  const on = ['--published-on', '2023-05-04'];
  const at = (name: string) => ['source', 'capture', join(folder, name), ...on];
  await ask(...at('debate.vtt'), '--slug', 'debate', '--title', 'Debate');
  await ask(...at('register.pdf'), '--slug', 'register', '--title', 'Register');
  await ask(
    ...['claim', 'log', '--text', 'The lake was leased.', '--slug', 'lake'],
    ...['--speaker', 'Marta Holm', '--source', 'debate', '--quote', 'The lake was leased'],
  );
  const refutes = ['evidence', 'add', 'lake', '--stance', 'refutes', '--source', 'register'];
  await ask(...refutes, '--quote', 'none of them names the lake');
  const noted = ['absence', 'note', 'lake', '--kind', 'noted', '--by', 'The clerk'];
  await ask(...noted, '--source', 'register', '--quote', 'It lists eleven contracts');
});

describe('a quote is cited with its page and its time', () => {
  it('in why', async () => {
    const why = await told('why', 'lake');
    expect(why).toMatch(/passage \d+, at \d+–\d+ of snapshot \d+, 00:12:31, captured/);
    expect(why.match(/of snapshot \d+, page 2, captured/g)).toHaveLength(2);
  });

  it('in the summary, in both languages', async () => {
    const english = await told('summary', 'lake');
    expect(english).toContain('“The lake was leased”, in “Debate”, at 00:12:31.');
    expect(english).toContain('“none of them names the lake”, in “Register”, page 2 (4 May 2023).');
    expect(english).toContain('“It lists eleven contracts”, in “Register”, page 2.');
    const german = await told('summary', 'lake', '--language', 'de');
    expect(german).toContain('„The lake was leased“, in „Debate“, bei 00:12:31.');
    expect(german).toContain('in „Register“, Seite 2 (4. Mai 2023).');
  });

  it('in the timeline', async () => {
    const timeline = await told('timeline', 'lake');
    expect(timeline).toContain('“The lake was leased”, in “Debate”, at 00:12:31 (appearance');
    expect(timeline).toContain('in “Register”, page 2 (evidence');
  });

  it('where it is looked for', async () => {
    const found = ['passage', 'find', 'register', '--quote', 'eleven contracts'];
    expect(await ask(...found)).toMatch(/^\d+–\d+, page 2 {2}"eleven contracts"/);
    expect(JSON.parse(await ask(...found, '--json'))).toMatchObject({ found: true, page: 2 });
  });

  it('on the page of its source', async () => {
    await ask('publish', join(folder, 'site'));
    const page = (name: string) => readFileSync(join(folder, 'site/sources', name), 'utf8');
    expect(page('debate.html')).toContain('<span>at 00:12:31</span>');
    expect(page('register.html').match(/<span>page 2<\/span>/g)).toHaveLength(2);
  });
});

it('a quote over two lines of its text is told as one paragraph', async () => {
  for (const face of ['why', 'timeline']) {
    const lines = (await ask(face, 'lake')).split('\n');
    expect(lines.filter((line) => line.startsWith('names the lake'))).toEqual([]);
  }
});
