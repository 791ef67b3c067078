import { describe, expect, it } from 'vitest';
import { matchesAnswer } from '../../src/cli/present/match-record-answers.ts';
import { readHead } from '../../src/queries/head.ts';
import { judgeMatch } from '../../src/services/judge-match.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
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
      (await matchesAnswer(desk, { claim: 'one', knownAt }, 100)).json;
    expect(await json(logged)).toEqual({ matches: [], repeats: [] });
    expect(await json(proposed)).toMatchObject({ matches: [{ verdict: null }], repeats: [] });
    expect(await json()).toMatchObject({ matches: [{ verdict: 'accepted' }], repeats: [3] });
    await expect(json(start)).rejects.toMatchObject({ code: 'not_found' });
    await desk.store.close();
  });

  it('are told with the words of the other claim, and where that stands as of the day', async () => {
    const desk = await make();
    await logClaim(desk, { slug: 'one', text: 'The ferry to Hven sank in the harbour.' });
    await logClaim(desk, { slug: 'two', text: 'In the harbour the ferry to Hven sank.' });
    const look = { kind: 'searched', where: ['The log'], until: '2023-05-04' } as const;
    await noteAbsence(desk, { claim: 'two', ...look });
    await proposeMatch(desk, { claim: 'one', other: 'two' });
    const told = async (claim: string, asOf: string) => matchesAnswer(desk, { claim, asOf }, 100);
    const early = await told('one', '2023-05-01');
    expect(early.json).toMatchObject({
      matches: [{ other: { slug: 'two', status: 'unchecked' } }],
    });
    const late = await told('one', '2023-06-01');
    expect(await late.text()).toMatch(
      /repeats claim .*\n {2}two {2}In the harbour the ferry to Hven sank\.\n {6}→ no_evidence_found/,
    );
    expect((await told('two', '2023-06-01')).json).toMatchObject({
      matches: [{ other: { slug: 'one', status: 'unchecked' } }],
    });
    await desk.store.close();
  });
});
