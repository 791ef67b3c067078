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
    const { columns, joined } = writtenWords(dialect);
    const { rows } = await sql<{ readonly words: string; readonly id: string | null }>`
      SELECT ${columns} FROM (SELECT ${sql.lit(claim.n)} AS n) AS ranked ${joined}`.execute(reader);
    return { ...claim, read: rows[0] };
  };
  const shown = async () => {
    const { hits } = await searchDesk(desk, { query: 'quay' });
    return hits.map(({ text, snippet }) => ({ text, snippet }));
  };

  it('is the id, the slug and the text of a claim that holds no more', async () => {
    const text = 'The quay "was" shut, \\ and — später — reopened.';
    const { id, slug, read } = await written(text);
    expect(read).toEqual({ id: null, slug: null, words: `${id}${slug} ${text}` });
    expect((await searchDesk(desk, { query: 'quay' })).hits).toMatchObject([
      { id, slug, text, snippet: text },
    ]);
  });

  it('is a list where the terms are settled too', async () => {
    const text = 'The quay was shut.';
    const { id, read } = await written(text, 'Shut: to all ships.');
    expect(read?.id).toBe(id);
    expect(JSON.parse(read?.words ?? '')).toEqual([text, 'Shut: to all ships.']);
    expect(await shown()).toEqual([{ text, snippet: `${text} · Shut: to all ships.` }]);
  });

  it.each(['[The] quay was shut.', '["quay"]', '[', '[quay'])('keeps %s as it is', async (text) => {
    await written(`${text} The quay.`);
    expect(await shown()).toEqual([{ text: `${text} The quay.`, snippet: `${text} The quay.` }]);
  });
});
