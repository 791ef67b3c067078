import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { writtenWords } from '../../src/store/written-words.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

describe('what was written of a record, read with the statement that finds it', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await newDesk(folder);
  });

  const written = async (text: string, terms?: string) => {
    const { claim } = await logClaim(desk, { text, terms });
    const { reader, dialect } = desk.store;
    const { words, joined } = writtenWords(dialect);
    const { rows } = await sql<{ words: string | null }>`
      SELECT ${words} AS words FROM record ${joined} WHERE record.n = ${claim.n}`.execute(reader);
    return rows[0]?.words;
  };
  const shown = async () => {
    const { hits } = await searchDesk(desk, { query: 'quay' });
    return hits.map(({ text, snippet }) => ({ text, snippet }));
  };

  it('is the text alone of a claim that holds no more', async () => {
    const text = 'The quay "was" shut, \\ and — später — reopened.';
    expect(await written(text)).toBe(text);
    expect(await shown()).toEqual([{ text, snippet: text }]);
  });

  it('is a list where the terms are settled too', async () => {
    const text = 'The quay was shut.';
    expect(JSON.parse((await written(text, 'Shut: to all ships.')) ?? '')).toEqual([
      text,
      'Shut: to all ships.',
    ]);
    expect(await shown()).toEqual([{ text, snippet: `${text} · Shut: to all ships.` }]);
  });

  it.each(['[The] quay was shut.', '["quay"]', '[', '[quay'])('keeps %s as it is', async (text) => {
    await written(`${text} The quay.`);
    expect(await shown()).toEqual([{ text: `${text} The quay.`, snippet: `${text} The quay.` }]);
  });
});
