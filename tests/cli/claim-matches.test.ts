import { describe, expect, it } from 'vitest';
import { matchesAnswer } from '../../src/cli/present/match-record-answers.ts';
import { readHead } from '../../src/queries/head.ts';
import { judgeMatch } from '../../src/services/judge-match.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { proposeMatch } from '../../src/services/propose-match.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s claim matches', (_name, make) => {
  it('are told as the desk knew them at an instant or a position', async () => {
    const desk = await make();
    const position = async () => String((await readHead(desk)).position);
    const start = await position();
    await logClaim(desk, { slug: 'one', text: 'The ferry to Hven sank in the harbour.' });
    await logClaim(desk, { slug: 'two', text: 'In the harbour the ferry to Hven sank.' });
    const logged = await position();
    const { link } = await proposeMatch(desk, { claim: 'one', other: 'two' });
    const proposed = String((await readHead(desk)).at);
    await judgeMatch(desk, { link: String(link.n), verdict: 'accepted' });
    const json = async (knownAt?: string) =>
      (await matchesAnswer(desk, { claim: 'one', knownAt })).json;
    expect(await json(logged)).toEqual({ matches: [], repeats: [] });
    expect(await json(proposed)).toMatchObject({ matches: [{ verdict: null }], repeats: [] });
    expect(await json()).toMatchObject({ matches: [{ verdict: 'accepted' }], repeats: [3] });
    await expect(json(start)).rejects.toMatchObject({ code: 'not_found' });
    await desk.store.close();
  });
});
