import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { interview } from '../text/fixtures.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const asof = (...words: string[]) => asofHere(folder, {}, ...words);
const later = join(folder, 'later.txt');

beforeAll(async () => {
  const first = join(folder, 'first.txt');
  writeFileSync(first, interview);
  writeFileSync(later, interview.replace('has not been paid', 'has been paid'));
  await asof('source', 'capture', first, '--slug', 'talks', '--title', 'Harbour talks');
  const quote = ['--source', 'talks', '--quote', 'It has not been paid for.'];
  await asof(
    'claim',
    'log',
    '--text',
    'The quay is paid.',
    '--slug',
    'quay',
    '--speaker',
    'Ana Ruiz',
    ...quote,
  );
});

describe('asof source recheck', () => {
  it('refuses what names no source, or nothing newer', async () => {
    const bare = await asof('source', 'recheck', '--json');
    expect(bare).toMatchObject({ code: 2, json: { error: { code: 'which_source' } } });
    const early = await asof('source', 'recheck', 'talks', '--json');
    expect(early).toMatchObject({ code: 2, json: { error: { code: 'nothing_newer' } } });
    const lost = await asof('source', 'recheck', 'talks', join(folder, 'lost.txt'), '--json');
    expect(lost).toMatchObject({ code: 3, json: { error: { code: 'no_file' } } });
  });

  it('prints one outcome for each passage, and what differs', async () => {
    const run = await asof('source', 'recheck', 'talks', later, '--json');
    expect(run.code).toBe(0);
    expect(run.json).toMatchObject({
      passages: [
        {
          id: expect.any(String),
          quote: 'It has not been paid for.',
          outcome: 'changed',
          note: '"not" → nothing (negation)',
        },
      ],
    });
    const text = await asof('source', 'recheck', 'talks', later);
    expect(text.stdout).toContain('changed');
  });

  it('lists the quote in trouble, and the claim as stale', async () => {
    const trouble = await asof('passage', 'trouble', '--json');
    expect(trouble.json).toMatchObject({
      passages: [{ quote: 'It has not been paid for.', outcome: 'changed' }],
      next: null,
    });
    expect((await asof('passage', 'trouble')).stdout).toContain('"not" → nothing');
    const { json } = await asof('status', 'quay', '--json');
    expect(json).toMatchObject({ stale: ['quote_in_trouble'] });
  });

  it('re-checks all sources in one command', async () => {
    const all = await asof('source', 'recheck', '--all', '--json');
    expect(all.json).toMatchObject({
      passages: [{ outcome: 'changed', source: expect.any(Number) }],
      notLookedIn: [],
    });
    expect((await asof('source', 'recheck', '--all')).stdout).toContain(
      'Passages: 1 (1 changed). Sources: 1.',
    );
  });
});
