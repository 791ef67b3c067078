import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { claimInFull } from '../../../src/queries/claims-in-full.ts';
import { status } from '../../../src/queries/status.ts';
import { addRequest } from '../../../src/services/add-request.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { noteAbsence } from '../../../src/services/note-absence.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { bridgeWorld, firmPiece } from '../../support/bridge-world.ts';
import { secret } from '../../support/public-and-private.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;

/* A mayor who said it, denied it, and said it again once it was refuted. */
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await addSpeaker(desk, { name: 'The mayor', slug: 'mayor' });
  const of = { claim: 'bridge', speaker: 'mayor' } as const;
  await addAppearance(desk, { ...of, manner: 'asserts', saidOn: '2023-05-01' });
  await addAppearance(desk, { ...of, manner: 'denies', saidOn: '2023-05-02' });
  await addAppearance(desk, { ...of, manner: 'asserts', saidOn: '2023-06-01' });
  await firmPiece(desk, 'paper', 'refutes');
  await noteAbsence(desk, { claim: 'bridge', kind: 'noted', by: 'mayor', until: '2023-05-03' });
  await addRequest(desk, { claim: 'bridge', of: 'mayor', on: '2023-06-02' });
  return () => desk.store.close();
});

/** Puts a field right for the desk alone. */
const correctInPrivate = (record: string, set: Readonly<Record<string, string>>) =>
  correctRecord(desk, { record, set, because: 'Between us.', private: true });

const asked = { claim: 'bridge', public: true } as const;

/** Everything the public is told of the claim. */
const told = async (): Promise<string> =>
  JSON.stringify([await claimInFull(desk, asked), await status(desk, asked)]);

describe('what the public is told of a claim', () => {
  it('names speakers as they are named in public', async () => {
    await correctInPrivate('mayor', { name: `Mayor ${secret}` });
    const seen = await told();
    expect(seen).not.toContain(secret);
    expect(await status(desk, asked)).toMatchObject({
      contradictions: [{ speaker: { name: 'The mayor' } }],
      repeats: { sayings: [{ speaker: { name: 'The mayor' } }] },
    });
    const { timeline } = await claimInFull(desk, { claim: 'bridge' });
    expect(timeline.events.map(({ facts }) => facts.speaker)).toContain(`Mayor ${secret}`);
  });

  it('words claims that were merged as they are worded in public', async () => {
    await logClaim(desk, { text: 'The bridge was shut in May 2023.', slug: 'shut' });
    await mergeClaims(desk, { kept: 'bridge', gone: 'shut', because: 'One.' });
    await correctInPrivate('shut', { text: 'The bridge was shut, in May 2023.' });
    const textOf = async (isPublic: boolean) => {
      const { timeline } = await claimInFull(desk, { claim: 'bridge', public: isPublic });
      return timeline.events.find(({ kind }) => kind === 'merged')?.facts.claim;
    };
    expect(await textOf(true)).toBe('The bridge was shut in May 2023.');
    expect(await textOf(false)).toBe('The bridge was shut, in May 2023.');
  });

  it('takes nobody for an unnamed group whom only a private correction makes one', async () => {
    await correctInPrivate('mayor', { kind: 'group' });
    expect((await status(desk, asked)).contradictions).toHaveLength(1);
    expect((await status(desk, { claim: 'bridge' })).contradictions).toEqual([]);
  });
});
