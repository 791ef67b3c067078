import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

let folder: string;
const text = async (...words: string[]): Promise<string> => {
  const run = await asofHere(folder, {}, ...words);
  expect(run, run.stderr).toMatchObject({ code: 0, stderr: '' });
  return run.stdout;
};

beforeEach(async () => {
  folder = scratchFolder();
  await text('claim', 'log', '--text', 'The quay was closed in May 2023.', '--slug', 'quay');
});

describe('asof retract', () => {
  it.each([
    ['2023-08-01', 'on 1 August 2023: it counts before that day, and not from it.'],
    ['2022', 'in 2022, surely by 31 December 2022: it counts before that day, and not from it.'],
    ['2023-03~', 'about March 2023, surely by 31 March 2023: it counts before that day, and not'],
    ['2024/..', 'in 2024 or later: by which day is not known, so it goes on counting.'],
  ])('says of a withdrawal of %s when it was', async (on, words) => {
    const taken = await text('retract', 'quay', '--because', 'So it is', '--on', on);
    expect(taken).toContain(`as withdrawn ${words}`);
  });

  it('says today where no day is given', async () => {
    const taken = await text('retract', 'quay', '--because', 'So it is');
    expect(taken).toContain('as withdrawn today: it counts before that day, and not from it.');
  });

  it('names what falls, and says what of it did not count', async () => {
    await text('source', 'add', '--title', 'Letter', '--slug', 'letter');
    const put = ['evidence', 'add', 'quay', '--source', 'letter', '--stance'];
    await text(...put, 'supports');
    await text(...put, 'context');
    const taken = await text('retract', 'letter', '--because', 'Withdrawn');
    expect(taken).toMatch(
      /\n {2}falls: evidence \d+ of claim \d+\n {2}falls: evidence \d+ of claim \d+, which did not count\n/,
    );
  });
});

describe('asof source recheck', () => {
  it('says in words on which day it was looked at', async () => {
    const path = join(folder, 'briefing.txt');
    writeFileSync(path, 'The quay was closed by the storm.\n');
    await text('source', 'capture', path, '--title', 'Briefing', '--slug', 'briefing');
    const quoted = ['--source', 'briefing', '--quote', 'The quay was closed'];
    await text('evidence', 'add', 'quay', '--stance', 'supports', ...quoted);
    const seen = await text('source', 'recheck', 'briefing', path);
    expect(seen).toMatch(/^Seen in snapshot \d+, on \d+ [A-Z][a-z]+ 20\d\d\.\n/);
  });
});

describe('the roles of a speaker', () => {
  it('are told from when to when, on the screen and on a page in each language', async () => {
    const spans = ['--role', 'mayor', '--from', '2023-03~', '--to', '2024/..'];
    await text('speaker', 'add', 'Eva Novák', ...spans);
    const told = 'from about March 2023 to 2024 or later';
    expect(await text('speaker', 'show', 'eva-novak')).toContain(`mayor ${told}`);
    const site = join(folder, 'site');
    for (const [language, words] of [
      ['en', told],
      ['de', 'von etwa März 2023 bis 2024 oder später'],
    ] as const) {
      await text('publish', site, '--language', language);
      const page = readFileSync(join(site, 'speakers/eva-novak.html'), 'utf8');
      expect(page).toContain(`<bdi>mayor</bdi> <span class="facts">(${words})</span>`);
    }
  });
});
