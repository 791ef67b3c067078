import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { status } from '../../src/queries/status.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { as, bridgeWorld, firmPiece, model, standsAt } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const judge = (record: number, verdict: 'accepted' | 'rejected' | 'unsure') =>
  performAct(desk, 'draft.judged', (act) => act.record('acceptance', { record, verdict }));

const day = '2023-06-30';

describe('what a model writes counts nowhere until a person accepts it', () => {
  it('evidence', async () => {
    const { n } = await firmPiece(as(desk, model), 'paper');
    expect(await standsAt(desk, day)).toBe('unchecked');
    const { derived } = await status(desk, { claim: 'bridge', asOf: day });
    expect(derived.setAside).toMatchObject([{ n, reason: 'draft' }]);
    await judge(n, 'accepted');
    expect(await standsAt(desk, day)).toBe('supported');
    await judge(n, 'rejected');
    expect(await standsAt(desk, day)).toBe('unchecked');
  });

  it('an absence', async () => {
    const noted = {
      claim: 'bridge',
      kind: 'searched',
      where: ['The register'],
      until: '2023-06',
    } as const;
    const { absence } = await noteAbsence(as(desk, model), noted);
    expect(await standsAt(desk, day)).toBe('unchecked');
    await judge(absence.n, 'unsure');
    expect(await standsAt(desk, day)).toBe('unchecked');
    await judge(absence.n, 'accepted');
    expect(await standsAt(desk, day)).toBe('no_evidence_found');
  });

  it('an appearance', async () => {
    const { appearance } = await addAppearance(as(desk, model), {
      claim: 'bridge',
      speaker: 'The mayor',
      saidOn: '2023-05',
    });
    const appearances = async () =>
      (await status(desk, { claim: 'bridge', asOf: day })).appearances;
    expect(await appearances()).toBe(0);
    await judge(appearance.n, 'accepted');
    expect(await appearances()).toBe(1);
  });

  it('an assessment', async () => {
    const judged = {
      claim: 'bridge',
      status: 'insufficient',
      confidence: 'low',
      because: 'x',
      on: '2023-06-01',
    } as const;
    const { n } = await assessClaim(as(desk, model), judged);
    const assessed = async () => (await status(desk, { claim: 'bridge', asOf: day })).assessed;
    expect(await assessed()).toBeNull();
    await judge(n, 'accepted');
    expect(await assessed()).toMatchObject({ status: 'insufficient', by: 'reader' });
  });

  it('a retraction', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const taken = await retractRecord(as(desk, model), {
      record: String(n),
      because: 'x',
      mistake: true,
    });
    expect(taken).toMatchObject({ falls: [], moved: [] });
    expect(await standsAt(desk, day)).toBe('supported');
    await judge(taken.retraction.n, 'accepted');
    expect(await standsAt(desk, day)).toBe('unchecked');
  });

  it('a retraction, while what a person takes back right after falls at once', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await firmPiece(as(desk, model), 'council');
    const taken = await retractRecord(desk, { record: String(n), because: 'x', mistake: true });
    expect(taken.falls).toMatchObject([{ n }]);
    expect(await standsAt(desk, day)).toBe('unchecked');
  });

  it('a correction', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const { n: correction } = await performAct(as(desk, model), 'record.corrected', (act) =>
      act.record('correction', {
        record: n,
        field: 'strength',
        before: 'moderate',
        after: 'weak',
        because: 'x',
      }),
    );
    expect(await standsAt(desk, day)).toBe('supported');
    expect((await dossier(desk, { claim: 'bridge' })).evidence[0]?.value.strength).toBe('moderate');
    await judge(correction, 'accepted');
    expect(await standsAt(desk, day)).toBe('insufficient');
    expect((await dossier(desk, { claim: 'bridge' })).evidence[0]?.value.strength).toBe('weak');
  });

  it('by an acceptance that was not entered yet, not even in the past', async () => {
    const { n } = await firmPiece(as(desk, model), 'paper');
    const { position } = await status(desk, { claim: 'bridge' });
    await judge(n, 'accepted');
    const then = await status(desk, { claim: 'bridge', asOf: day, knownAt: String(position) });
    expect(then.derived.status).toBe('unchecked');
  });
});
