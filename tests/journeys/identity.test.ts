import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere, type Run } from './asof.ts';
import { expectReadable } from './readable.ts';
import { expectRefusal } from './refusal.ts';

const folder = scratchFolder();
const ask = (...words: string[]): Promise<Run> => asofHere(folder, {}, ...words);
const text = async (...words: string[]): Promise<string> => {
  const run = await ask(...words);
  expect(run, run.stderr).toMatchObject({ code: 0, stderr: '' });
  return run.stdout;
};
const json = async (...words: string[]): Promise<Run['json']> => {
  const run = await ask(...words, '--json');
  expect(run, run.stdout).toMatchObject({ code: 0, stderr: '' });
  return run.json;
};
const refused = async (code: number, ...words: string[]): Promise<unknown> => {
  const [plain, document] = [await ask(...words), await ask(...words, '--json')];
  expectRefusal(plain, document, code);
  return document.json.error?.code;
};
const because = ['--because', 'The same quay, the same month.'];

/** One closure of one quay, logged twice, told by one engineer in two spellings. */
beforeAll(async () => {
  const log = (slug: string, words: string, speaker: string) =>
    text(
      'claim',
      'log',
      '--slug',
      slug,
      '--text',
      words,
      '--speaker',
      speaker,
      '--said-on',
      '2023-05-04',
    );
  await log('quay', 'The quay was closed in May 2023.', 'Jan Brandt');
  await log('shut', 'The quay was shut in May 2023.', 'J. Brandt');
  await text(
    'source',
    'add',
    '--title',
    'Harbour log',
    '--slug',
    'log',
    '--published-on',
    '2023-05-05',
  );
  await text(
    'evidence',
    'add',
    'shut',
    '--stance',
    'supports',
    '--source',
    'log',
    '--strength',
    'strong',
    '--credibility',
    '1',
  );
});

describe('asof claim merge and unmerge', () => {
  it('is proposed by a link, joins what both have, says so whoever is asked, and is taken back', async () => {
    expect(await text('claim', 'link', 'shut', 'repeats', 'quay')).toContain('asof claim merge');
    const merged = await text('claim', 'merge', 'quay', 'shut', ...because);
    expectReadable(merged);
    expect(merged).toMatch(
      /Before: claim \d+: unchecked; claim \d+: supported\. Now both: supported\./,
    );
    for (const face of ['status', 'why', 'summary', 'timeline']) {
      const told = (await text(face, 'shut')).replaceAll(/\s+/g, ' ');
      expect(told).toContain('The quay was closed in May 2023');
      expect(told).toContain('“The quay was shut in May 2023');
    }
    expect(await json('status', 'shut')).toEqual(await json('status', 'quay'));
    expect((await json('claim', 'list')).claims).toHaveLength(1);
    expect(await refused(4, 'claim', 'merge', 'quay', 'shut', ...because)).toBe('merged_already');
    expect(await refused(2, 'claim', 'merge', 'quay', 'quay', ...because)).toBe(
      'merge_with_itself',
    );
    const parted = await json('claim', 'unmerge', 'shut', ...because);
    expect(parted).toMatchObject({
      parting: { because: because[1] },
      before: { status: 'supported' },
      after: { kept: { status: 'unchecked' }, gone: { status: 'supported' } },
    });
    expect((await json('claim', 'list')).claims).toHaveLength(2);
    expect(await refused(3, 'claim', 'unmerge', 'shut', ...because)).toBe('not_merged');
    expect((await json('verify')).ok).toBe(true);
  });
});

describe('asof speaker propose, merge and unmerge', () => {
  it('proposes one person in two spellings, joins them by hand, and parts them again', async () => {
    const proposed = await text('speaker', 'propose');
    expectReadable(proposed);
    const [, kept = '', gone = ''] = /asof speaker merge (\d+) (\d+)/.exec(proposed) ?? [];
    expect(await json('speaker', 'propose')).toMatchObject({
      pairs: [{ one: { name: 'Jan Brandt' }, other: { name: 'J. Brandt' } }],
      next: null,
    });
    await text('speaker', 'merge', kept, gone, ...because);
    const shown = await json('speaker', 'show', 'j. brandt');
    expect(shown).toMatchObject({
      speaker: {
        slug: 'jan-brandt',
        names: ['Jan Brandt', 'J. Brandt'],
        merged: [{ n: Number(gone) }],
      },
      record: { claims: 2, manners: [{ manner: 'asserts', claims: 2, lookedAt: 1, unchecked: 1 }] },
    });
    const told = await text('speaker', 'show', 'J. Brandt');
    expectReadable(told);
    expect(told).toContain('What gets checked is not a sample');
    await text('speaker', 'unmerge', 'J. Brandt', ...because);
    expect((await json('speaker', 'show', 'j. brandt')).record).toMatchObject({ claims: 1 });
    expect((await json('speaker', 'propose')).pairs).toEqual([]);
  });
});

describe('asof ripple', () => {
  it('lists what rests on a record, and refuses one that is not there', async () => {
    expectReadable(await text('ripple', 'log'));
    expect(await json('ripple', 'log')).toMatchObject({
      record: { kind: 'source', slug: 'log' },
      claims: [
        {
          claim: { slug: 'shut' },
          status: 'supported',
          records: [{ kind: 'evidence', through: [] }],
        },
      ],
      next: null,
    });
    expect(await refused(3, 'ripple', 'nothing')).toBe('not_found');
  });
});

describe('what is entered by the name of a claim that was merged', () => {
  it('says which claim it counts for, whatever was entered', async () => {
    await text('claim', 'merge', 'quay', 'shut', ...because);
    const evidence = ['--stance', 'supports', '--source', 'log'];
    expect(await text('evidence', 'add', 'shut', ...evidence)).toMatch(
      /\nshut was merged into claim \d+ \(quay\): what is on record of it counts there\.\n$/,
    );
    const entered: readonly (readonly string[])[] = [
      ['absence', 'note', 'shut', '--kind', 'searched', '--where', 'Log', '--until', '2023-05'],
      ['claim', 'appear', 'shut', '--speaker', 'Jan Brandt'],
      ['claim', 'assess', 'shut', '--status', 'not-checkable', '--because', 'Nobody saw it.'],
      ['review', 'add', 'shut', '--publisher', 'The Post', '--rating', 'So it was'],
      ['review', 'publish', 'shut'],
      ['request', 'add', 'shut', '--of', 'Jan Brandt', '--on', '2023-05-07'],
      ['correct', 'shut', '--set', 'terms=Closed to ships', ...because],
    ];
    for (const words of entered) {
      expect((await json(...words)).mergedInto, words.join(' ')).toMatchObject([
        { slug: 'shut', into: { slug: 'quay', kind: 'claim' } },
      ]);
    }
    expect((await json('evidence', 'add', 'quay', ...evidence)).mergedInto).toEqual([]);
  });
});

describe('asof claim log', () => {
  it('with --or-appear says which claim it repeats, and what was given that this one does not have', async () => {
    const words = ['claim', 'log', '--text', 'The quay was closed in May 2023.', '--or-appear'];
    const given = ['--speaker', 'Eva Novak', '--slug', 'closure', '--topic', 'Ports'];
    const told = await text(...words, ...given);
    expectReadable(told);
    expect(told).toMatch(/It repeats claim \d+ \(quay\)/);
    expect(told).toContain('Not recorded, as that claim lacks it: slug, topics.');
    expect(await json(...words, ...given)).toMatchObject({
      ...{ isNew: false, claim: { slug: 'quay' }, dropped: ['slug', 'topics'] },
    });
  });

  it('says which speaker it counts for, where that one was merged', async () => {
    await text('speaker', 'merge', 'jan-brandt', 'j-brandt', ...because);
    const words = ['claim', 'log', '--text', 'The ferry sank off Riga.', '--speaker'];
    expect((await json(...words, 'j-brandt')).mergedInto).toMatchObject([
      { slug: 'j-brandt', into: { slug: 'jan-brandt', kind: 'speaker' } },
    ]);
    expect(await text(...words, 'j-brandt')).toMatch(/\nj-brandt was merged into speaker \d+/);
    expect((await json(...words, 'Eva Novak')).mergedInto).toEqual([]);
  });
});

describe('asof speaker extend', () => {
  it('records spellings and a role of a speaker on record, and says whom that one counts as', async () => {
    const given = ['--also-known-as', 'Янка', '--role', 'harbour master', '--from', '2020'];
    const told = await text('speaker', 'extend', 'j-brandt', ...given);
    expectReadable(told);
    expect(told).toMatch(
      /^Recorded name \d+ of j-brandt: Янка\.\nRecorded role \d+ of j-brandt: harbour/,
    );
    expect(told).toMatch(/\nj-brandt was merged into speaker \d+ \(jan-brandt\)/);
    expect(await json('speaker', 'extend', 'Янка', '--also-known-as', 'Jani Brandt')).toMatchObject(
      {
        ...{ speaker: { slug: 'j-brandt' }, names: [{ spelling: 'Jani Brandt' }], roles: [] },
      },
    );
    expect(await text('speaker', 'show', 'jan-brandt')).toContain('harbour master from 2020');
    expect(await refused(2, 'speaker', 'extend', 'j-brandt')).toBe('nothing_new');
    expect(await refused(2, 'speaker', 'extend', 'j-brandt', '--from', '2021')).toBe(
      'dates_without_role',
    );
  });
});
