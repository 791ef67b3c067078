import { beforeAll, describe, expect, it } from 'vitest';
import { correctableFields } from '../../src/services/correctable-fields.ts';
import { ownWords } from '../../src/summaries/phrase.ts';
import { fieldInWords } from '../../src/summaries/words/english/basics.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const ask = (...words: string[]) => asofHere(folder, {}, ...words);
const said = async (...words: string[]) => {
  const { stdout, stderr } = await ask(...words);
  return `${stdout}${stderr}`.replaceAll(/\s+/g, ' ');
};
const add = (...words: string[]) => said('evidence', 'add', 'bridge', '--source', 'log', ...words);
const fix = (record: string, field: string) =>
  said('correct', record, '--set', `${field}=x`, '--because', 'x');

beforeAll(async () => {
  const words = ['--slug', 'bridge', '--speaker', 'Ana Novak'];
  await ask('claim', 'log', '--text', 'The bridge was closed.', ...words);
  await ask('source', 'add', '--title', 'A log', '--slug', 'log');
});

describe('the answer to evidence', () => {
  it('says in a whole sentence how it bears on the claim', async () => {
    expect(await add('--stance', 'context')).toMatch(
      /^Recorded evidence \d+ as context of bridge\./,
    );
    const first = await add('--stance', 'supports');
    expect(first).toMatch(/^Recorded evidence \d+, which supports bridge\./);
    const [n = ''] = /\d+/.exec(first) ?? [];
    const second = await add('--stance', 'undercuts', '--undercuts', n);
    expect(second).toContain(`, which undercuts evidence ${n} of bridge.`);
  });
});

describe('the hints of a correction', () => {
  it('name only what can be done, whole', async () => {
    const speaker = await fix('ana-novak', 'kidn');
    expect(speaker).toContain('Of a speaker can be corrected: name,');
    expect(speaker).not.toContain('retract');
    const { json } = await ask(
      'evidence',
      'add',
      'bridge',
      '--stance',
      'supports',
      '--source',
      'log',
      '--json',
    );
    const evidence = await fix(String(json.evidence?.n), 'kidn');
    expect(evidence).toContain('Of a piece of evidence can be corrected:');
    expect(evidence).toMatch(/"asof retract \d+ --mistake --because TEXT"/);
    const assessed = await said('claim', 'show', 'log');
    expect(assessed).toContain('is a source, not a claim.');
    expect(await said('evidence', 'retract', 'log', '--because', 'x')).toContain(
      'is a source, not a piece of evidence.',
    );
  });
});

describe('a sentence', () => {
  it('ends once', async () => {
    expect(await said('status', 'bridge', 'quay')).toMatch(/but got 2\. /);
  });

  it('of what the public sees names what differs', async () => {
    const { json } = await ask('claim', 'appear', 'bridge', '--speaker', 'Eva Wolf', '--json');
    await ask('hide', String(json.appearance?.n), '--because', 'At risk');
    expect(await said('status', 'bridge')).toContain(
      'From public records alone the answer differs: 1 of 2 appearances; see it with --public.',
    );
  });

  it.each(Object.values(correctableFields).flatMap((fields) => Object.keys(fields)))(
    'of a correction goes with "was": %s',
    (field) => {
      expect(ownWords(fieldInWords(field))).not.toMatch(/^(?!the ).*(?: on| by|(?<![iu])s)$/);
    },
  );

  it('of an absence asks for no more than it needs', async () => {
    const words = ['absence', 'note', 'bridge', '--kind', 'noted', '--by', 'Eva Wolf'];
    expect(await said(...words)).toContain('a noted absence needs --until or a --source.');
    expect((await ask(...words, '--source', 'log')).code).toBe(0);
  });
});
