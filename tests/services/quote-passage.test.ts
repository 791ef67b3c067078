import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { asofHere } from '../journeys/asof.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { article, foundingSentence } from '../text/fixtures.ts';

const folder = scratchFolder();
let desk: Desk;

beforeAll(async () => {
  desk = await newDesk(folder);
  await logClaim(desk, { text: 'It has taken place.', slug: 'it' });
  const texts = { plain: article, ...standing };
  for (const [slug, text] of Object.entries(texts)) {
    await captureSource(desk, Buffer.from(text), { title: slug, slug });
  }
});
afterAll(() => desk.store.close());

const within = (sentence: string): string => article.replace(foundingSentence, sentence);

/** The article as other hands have set it. */
const standing = {
  curly: within(foundingSentence.replaceAll("'", '’')),
  broken: within(foundingSentence.replaceAll(' that', '\nthat')),
  spaced: within(foundingSentence.replaceAll(' ', '\u00a0')),
  hyphened: within(foundingSentence.replace('evidence', 'evi\u00addence')),
  accented: within(foundingSentence.replace('place', 'plac\u00e9')).normalize('NFD'),
};

const put = (source: string, quote: string) =>
  addEvidence(desk, { claim: 'it', stance: 'context', source, quote });

async function quoted(source: string, quote: string): Promise<string | undefined> {
  const { value } = await put(source, quote);
  const { passages } = await showSource(desk, { source });
  return passages.find(({ n }) => n === value.passage)?.value.quote;
}

describe('the founding sentence is recorded as it stands', () => {
  it.each([
    ['plain', foundingSentence.replaceAll("'", '’')],
    ['plain', `“${foundingSentence}”`],
    ['plain', foundingSentence.replace('that I', 'that\r\n  I')],
    ['plain', foundingSentence.replaceAll(' ', '\u00a0')],
    ['plain', foundingSentence.replace('evidence', 'evi\u00addence')],
    ['plain', foundingSentence.normalize('NFD')],
  ])('in the %s text, given as %j', async (source, quote) => {
    expect(await quoted(source, quote)).toBe(foundingSentence);
  });

  it.each(['curly', 'broken', 'spaced', 'hyphened'] as const)('in the %s text', async (source) => {
    const exact = await quoted(source, foundingSentence);
    expect(standing[source]).toContain(exact);
    expect(exact?.length).toBeGreaterThanOrEqual(foundingSentence.length);
  });

  it('across Unicode forms', async () => {
    const composed = foundingSentence.replace('place', 'plac\u00e9');
    expect(await quoted('accented', composed)).toBe(composed.normalize('NFD'));
  });

  it('across dashes', async () => {
    expect(await quoted('plain', 'of repairs -- most of them small — and a plan')).toBe(
      'of repairs – most of them small – and a plan',
    );
  });

  it('once: the same words again are the same passage', async () => {
    const [one, two] = [
      await put('plain', foundingSentence),
      await put('plain', `“${foundingSentence}”`),
    ];
    expect(two.value.passage).toBe(one.value.passage);
  });
});

/** One word changed, added or dropped: a negation, a number, a hedge, a name, a tense, any other word. */
const variants: readonly (readonly [from: string, to: string])[] = [
  ['no evidence', 'evidence'],
  ['no evidence', 'some evidence'],
  ['no evidence', 'not evidence'],
  ['no evidence', 'little evidence'],
  ['no evidence', 'no new evidence'],
  ['no evidence', 'no clear evidence'],
  ['evidence', 'proof'],
  ['evidence', 'evidences'],
  ['there', 'here'],
  ["there's", "there isn't"],
  ["there's", 'there was'],
  ["there's", 'there will be'],
  ["I'm", "I'm not"],
  ["I'm", 'I was'],
  ["I'm", "we're"],
  ["I'm", "he's"],
  ['aware', 'unaware'],
  ['aware', 'certain'],
  ['aware', 'fully aware'],
  ['that this', 'that China'],
  ['this has', 'this'],
  ['this has', 'these have'],
  ['has taken', 'has not taken'],
  ['has taken', 'has never taken'],
  ['has taken', 'had taken'],
  ['has taken', 'may have taken'],
  ['has taken', 'has probably taken'],
  ['taken place', 'taken place twice'],
  ['So far', 'So'],
  ['So far', 'So very far'],
  ['this has taken place', 'this has taken 2 places'],
  ['of that', 'that'],
];

describe('a sentence that differs by a word is refused', () => {
  it.each(variants)('%j read as %j: by the service, nothing recorded', async (from, to) => {
    const quote = foundingSentence.replace(from, to);
    expect(quote).not.toBe(foundingSentence);
    const before = await desk.store.reader
      .selectFrom('desk_head')
      .select('n')
      .executeTakeFirstOrThrow();
    await expect(put('plain', quote)).rejects.toMatchObject({
      kind: 'failed',
      code: 'quote_not_found',
      facts: { quote, nearest: { exact: expect.stringContaining('that I') } },
    });
    expect(
      await desk.store.reader.selectFrom('desk_head').select('n').executeTakeFirstOrThrow(),
    ).toEqual(before);
  });

  it('and the command line shows the nearest passage, its place and what differs', async () => {
    const here = scratchFolder();
    writeFileSync(join(here, 'article.txt'), article);
    await asofHere(
      here,
      {},
      ...['source', 'capture', join(here, 'article.txt'), '--title', 'A', '--slug', 'a'],
    );
    const start = [...article.slice(0, article.indexOf(foundingSentence))].length;
    for (const [from, to] of variants) {
      const quote = foundingSentence.replace(from, to);
      const run = await asofHere(here, {}, 'passage', 'find', 'a', '--quote', quote, '--json');
      const { code, nearest } = run.json.error ?? {};
      expect({ exit: run.code, code }, quote).toEqual({ exit: 1, code: 'quote_not_found' });
      expect(nearest?.differs, quote).not.toEqual([]);
      const {
        exact,
        start: from_,
        end,
      } = nearest as unknown as { exact: string; start: number; end: number };
      expect([...article].slice(from_, end).join('')).toBe(exact);
      expect(Math.abs(from_ - start), quote).toBeLessThan(foundingSentence.length);
    }
  });
});

describe('a quote that has no one place', () => {
  it('is refused with its places, and taken with the words before it', async () => {
    const twice = 'The costs would come to $4.2 million';
    await expect(put('plain', twice)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'quote_ambiguous',
      facts: { places: [expect.anything(), expect.anything()] },
    });
    const told = { claim: 'it', stance: 'context', source: 'plain', quote: twice } as const;
    expect(
      (await addEvidence(desk, { ...told, suffix: ', he said before her' })).value.passage,
    ).toBeTypeOf('number');
  });

  it('is refused where words left out hold a number', async () => {
    await expect(put('plain', 'The costs … she said later')).rejects.toMatchObject({
      code: 'elision_refused',
      facts: { reason: 'number' },
    });
  });

  it('is looked for in the newest snapshot first, then in older ones', async () => {
    await captureSource(desk, Buffer.from('A first edition speaks of ferries.'), {
      title: 'E',
      slug: 'editions',
    });
    await captureSource(desk, Buffer.from('A second edition speaks of grain.'), {
      source: 'editions',
    });
    expect(await quoted('editions', 'speaks of ferries')).toBe('speaks of ferries');
    await expect(put('editions', 'speaks of boats')).rejects.toMatchObject({
      facts: { nearest: { exact: expect.stringContaining('grain') } },
    });
  });
});
