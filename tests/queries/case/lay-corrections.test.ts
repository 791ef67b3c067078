import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { dossier } from '../../../src/queries/dossier.ts';
import { status } from '../../../src/queries/status.ts';
import { performAct } from '../../../src/services/perform-act.ts';
import { bridgeWorld, firmPiece, standsAt } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const correct = (record: number, field: string, after: string | undefined) =>
  performAct(desk, 'record.corrected', (act) =>
    act.record('correction', { record, field, after, because: 'It was typed wrong.' }),
  );
const piece = async () => (await dossier(desk, { claim: 'bridge' })).evidence[0]?.value;
const numberOf = async (slug: string): Promise<number> =>
  (
    await desk.store.reader
      .selectFrom('record')
      .select('n')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
  ).n;

describe('a correction is laid over the record', () => {
  it('from its entry on, at every as-of; before it the old value is known', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const { position } = await status(desk, { claim: 'bridge' });
    await correct(n, 'strength', 'weak');
    expect(await piece()).toMatchObject({ strength: 'weak' });
    expect(await standsAt(desk, '2023-05-20')).toBe('insufficient');
    const then = await status(desk, {
      claim: 'bridge',
      asOf: '2023-05-20',
      knownAt: String(position),
    });
    expect(then.derived.status).toBe('supported');
  });

  it('the latest one last', async () => {
    const { n } = await firmPiece(desk, 'paper');
    for (const strength of ['weak', 'strong']) await correct(n, 'strength', strength);
    expect(await piece()).toMatchObject({ strength: 'strong' });
  });

  it('takes a field away, and puts in a date with its bounds', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await correct(n, 'credibility', undefined);
    await correct(n, 'seenOn', '2023-06~');
    expect(await piece()).not.toHaveProperty('credibility');
    expect(await piece()).toMatchObject({ seenOn: { text: '2023-06~' } });
    expect(await standsAt(desk, '2023-06-29')).toBe('unchecked');
    expect(await standsAt(desk, '2023-06-30')).toBe('supported');
  });

  it('leads to another source where it corrects a reference', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await correct(n, 'source', String(await numberOf('council')));
    const { evidence, sources } = await dossier(desk, { claim: 'bridge' });
    expect(evidence[0]?.value.source).toBe(await numberOf('council'));
    expect(sources.map(({ slug }) => slug)).toContain('council');
    expect(await standsAt(desk, '2023-05-11')).toBe('unchecked');
    expect(await standsAt(desk, '2023-05-12')).toBe('supported');
  });

  it('and touches nothing but its record', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await firmPiece(desk, 'council');
    await correct(n, 'strength', 'weak');
    const { evidence } = await dossier(desk, { claim: 'bridge' });
    expect(evidence.map(({ value }) => value.strength).sort()).toEqual(['moderate', 'weak']);
  });
});

describe('a correction of a source', () => {
  it('moves every claim that rests on it', async () => {
    await firmPiece(desk, 'paper');
    await correct(await numberOf('paper'), 'publishedOn', '2023-08-01');
    expect(await standsAt(desk, '2023-07-31')).toBe('unchecked');
    expect(await standsAt(desk, '2023-08-01')).toBe('supported');
  });

  it('of its origin makes two voices one', async () => {
    await firmPiece(desk, 'paper');
    await firmPiece(desk, 'council');
    const origins = async () => (await status(desk, { claim: 'bridge' })).derived.origins.for;
    expect(await origins()).toBe(2);
    await correct(await numberOf('council'), 'origin', String(await numberOf('paper')));
    expect(await origins()).toBe(1);
    expect(await standsAt(desk, '2023-08-01')).toBe('supported');
  });
});
