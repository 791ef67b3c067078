import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';
import { expectReadable } from './readable.ts';

const [bare, folder] = [scratchFolder(), scratchFolder()];
const text = async (where: string, line: string): Promise<string> => {
  const run = await asofHere(where, {}, ...line.split(' '));
  expect(run, run.stderr).toMatchObject({ code: 0, stderr: '' });
  expectReadable(run.stdout);
  return run.stdout.replaceAll(/\s+/g, ' ').trim();
};

/** A desk with nothing on it, and one with a claim, a source and a speaker of whom nothing more is on record. */
beforeAll(async () => {
  await text(bare, 'init');
  const path = join(folder, 'briefing.txt');
  writeFileSync(path, 'Harbour briefing.\n');
  await text(folder, `source capture ${path} --title Briefing --slug briefing`);
  await text(folder, 'claim log --text Closed. --slug quay --topic quays');
  await text(folder, 'speaker add Eva');
});

describe('on a new desk', () => {
  it.each([
    ['claim list', 'No claim is on record. Log the first: asof claim log --text ….'],
    ['source list', 'No source is on record. Capture one: asof source capture PATH or URL; '],
    ['speaker list', 'No speaker is on record. Add one: asof speaker add NAME.'],
    ['request list', 'Nobody is on record as asked for a reply. Record it: asof request add '],
    ['draft list', 'No drafts are waiting. Those that were decided on: asof draft list --all.'],
    ['draft list --all', 'Nothing was ever proposed. Let rules propose claims of a source: '],
    ['passage trouble', 'No quote is known to be in trouble. Look again: asof source recheck '],
    [
      'stale --as-of 2024-01-31',
      'Nothing wants another look as of 31 January 2024. To look ahead: ',
    ],
    ['speaker propose', 'No two speakers look like one. Two who are: asof speaker merge A B '],
    [
      'source recheck --all',
      'Nothing is quoted from any source. Quote from one: asof evidence add ',
    ],
    ['match bridge', 'No logged claim shares words with this text that tell anything. Log it: '],
  ])('%s says that there is none, and what to do', async (line, said) => {
    expect(await text(bare, line)).toMatch(new RegExp(`^${said.replaceAll(/[.?]/g, '\\$&')}`));
  });

  it('what was looked for in vain says what else to ask', async () => {
    expect(await text(bare, 'search bridge')).toContain(
      'Nothing was found. Search for fewer words',
    );
    expect(await text(bare, 'changes --since 0')).toContain('No claim has changed. Ask since an ');
  });
});

describe('where nothing fits', () => {
  it.each([
    [
      'claim list --status refuted',
      'No claim fits what was asked. All there are: asof claim list.',
    ],
    ['claim list --after 999', 'There is no further claim.'],
    ['source list --known-at 0', 'No source fits what was asked. All there are: asof source list.'],
    [
      'speaker list --known-at 0',
      'No speaker fits what was asked. All there are: asof speaker list.',
    ],
    [
      'request list --claim quay',
      'No request fits what was asked. All there are: asof request list.',
    ],
    [
      'stale --topic quays --as-of 2024',
      'No claim that wants another look fits what was asked. All there are: asof stale.',
    ],
    [
      'claim matches quay',
      'No match of this claim is proposed. Propose one: asof claim propose quay OTHER.',
    ],
  ])('%s says so', async (line, said) => {
    expect(await text(folder, line)).toBe(said);
  });

  it('suggests nothing of a text without claims, and says what to do', async () => {
    expect(await text(folder, 'source suggest briefing')).toMatch(
      /^No new candidates\. Log what you find in it yourself: asof claim log --source \d+ --quote …$/,
    );
  });

  it('JSON stays the empty list', async () => {
    const { json } = await asofHere(folder, {}, 'claim', 'list', '--status', 'refuted', '--json');
    expect(json).toEqual({ claims: [], next: null });
  });
});
