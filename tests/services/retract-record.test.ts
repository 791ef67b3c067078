import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { captureSource } from '../../src/services/capture-source.ts';
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

const because = 'It does not hold.';

describe('a withdrawal', () => {
  it('lets the record count before its day and not from it', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const taken = await retractRecord(desk, { record: String(n), because, on: '2023-07-01' });
    expect(taken).toMatchObject({
      retraction: { value: { retractionKind: 'withdrawal' } },
      falls: [{ kind: 'evidence', n }],
      moved: [{ before: 'supported', after: 'insufficient' }],
    });
    expect(await standsAt(desk, '2023-06-30')).toBe('supported');
    expect(await standsAt(desk, '2023-07-01')).toBe('insufficient');
  });

  it('that straddles as-of has not happened yet', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await retractRecord(desk, { record: String(n), because, on: '2023-07' });
    expect(await standsAt(desk, '2023-07-15')).toBe('supported');
    expect(await standsAt(desk, '2023-07-31')).toBe('insufficient');
  });

  it('of what is withdrawn already says so, unless it is of an earlier day or a mistake', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const retract = (how: { on?: string; mistake?: true }) =>
      retractRecord(desk, { record: String(n), because, ...how });
    const first = await retract({ on: '2023-07~' });
    expect(first.earlier).toBeNull();
    const told = { n: first.retraction.n, kind: 'withdrawal', on: '2023-07~' };
    expect((await retract({})).earlier).toEqual(told);
    expect((await retract({ on: '2023-08' })).earlier).toEqual(told);
    expect((await retract({ on: '2023-06' })).earlier).toBeNull();
    const mistake = await retract({ mistake: true });
    expect(mistake.earlier).toBeNull();
    expect((await retract({ on: '2023-01' })).earlier).toMatchObject({ n: mistake.retraction.n });
    await retractRecord(desk, { record: String(mistake.retraction.n), because, mistake: true });
    expect((await retract({ on: '2022-05' })).earlier).toBeNull();
  });

  it('without a day is of the day it was entered', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await retractRecord(desk, { record: String(n), because });
    expect(await standsAt(desk, '2026-11-23')).toBe('supported');
    expect(await standsAt(desk, '2026-11-24')).toBe('insufficient');
  });

  it('of a source fells what rests on it and on every source that repeats it', async () => {
    await addSource(desk, { title: 'A repeat of the repeat', slug: 'third', origin: 'wire' });
    const pieces = [await firmPiece(desk, 'third'), await firmPiece(desk, 'council')];
    const taken = await retractRecord(desk, { record: 'paper', because, on: '2023-07-01' });
    expect(taken.falls).toMatchObject([{ n: pieces[0]?.n }]);
    const { derived } = await status(desk, { claim: 'bridge' });
    expect(derived.setAside).toMatchObject([
      { n: pieces[0]?.n, reason: 'withdrawn', by: taken.record.id },
    ]);
    expect(derived.counted).toMatchObject([{ n: pieces[1]?.n }]);
    expect(await standsAt(desk, '2023-08-01')).toBe('supported');
  });
});

describe('what falls', () => {
  it.each([
    ['a withdrawal', { on: '2023-08-01' }],
    ['a mistake', { mistake: true }],
  ] as const)('with %s is also what did not count before, and says so', async (_, how) => {
    const counted = await firmPiece(desk, 'paper');
    const setAside = await firmPiece(desk, 'wire');
    const context = await addEvidence(desk, { claim: 'bridge', stance: 'context', source: 'wire' });
    const { appearance: possibly } = await addAppearance(desk, {
      ...{ claim: 'bridge', speaker: 'The mayor', source: 'wire', saidOn: '2026' },
    });
    await firmPiece(desk, 'council');
    const { falls } = await retractRecord(desk, { record: 'paper', because, ...how });
    expect(falls.map(({ n, counted }) => [n, counted])).toEqual([
      [counted.n, true],
      [setAside.n, false],
      [context.n, false],
      [possibly.n, false],
    ]);
    const { derived } = await status(desk, { claim: 'bridge' });
    expect(new Set(derived.setAside.map(({ n }) => n))).toEqual(
      new Set([counted.n, setAside.n, context.n]),
    );
  });

  it('is nothing that had fallen before, nor a draft', async () => {
    const { n } = await firmPiece(desk, 'wire');
    await retractRecord(desk, { record: String(n), because, on: '2023-07-01' });
    await firmPiece(as(desk, model), 'wire');
    const { falls } = await retractRecord(desk, { record: 'paper', because, on: '2023-08-01' });
    expect(falls).toEqual([]);
  });

  it('is the piece itself too where it is set aside; the one that counts for both stays', async () => {
    await firmPiece(desk, 'paper');
    const { n } = await firmPiece(desk, 'wire');
    const taken = await retractRecord(desk, { record: String(n), because, mistake: true });
    expect(taken).toMatchObject({ falls: [{ kind: 'evidence', n, counted: false }], moved: [] });
  });
});

describe('a mistake', () => {
  it('lets the record count at no as-of, from its entry on', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await retractRecord(desk, { record: String(n), because, mistake: true });
    expect(await standsAt(desk, '2023-05-11')).toBe('unchecked');
    expect(await standsAt(desk, '2024-01-01')).toBe('unchecked');
    const before = await status(desk, { claim: 'bridge', knownAt: '5' });
    expect(before.derived.status).toBe('supported');
  });

  it('has no date', async () => {
    await firmPiece(desk, 'paper');
    await expect(
      retractRecord(desk, { record: 'paper', because, mistake: true, on: '2023' }),
    ).rejects.toMatchObject({
      code: 'mistake_or_withdrawal',
    });
  });

  it('of an appearance frees the evidence that repeats it', async () => {
    await captureSource(desk, Buffer.from('The bridge is closed, said the mayor.'), {
      title: 'T',
      slug: 'talk',
      publishedOn: '2023-05-09',
    });
    const words = { claim: 'bridge', source: 'talk', quote: 'The bridge is closed' };
    const { appearance } = await addAppearance(desk, { ...words, speaker: 'The mayor' });
    await addEvidence(desk, { ...words, stance: 'supports', strength: 'strong', credibility: '1' });
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
    await retractRecord(desk, { record: String(appearance.n), because, mistake: true });
    expect(await standsAt(desk, '2023-06-01')).toBe('supported');
  });

  it('of a source, a snapshot or a passage fells what was said there, and names it', async () => {
    const published = { title: 'T', slug: 'talk', publishedOn: '2023-05-09' };
    const { snapshot } = await captureSource(desk, Buffer.from('It is closed.'), published);
    const { appearance } = await addAppearance(desk, {
      ...{ claim: 'bridge', speaker: 'The mayor', source: 'talk', quote: 'It is closed' },
    });
    for (const record of ['talk', String(snapshot.n), String(appearance.value.passage)]) {
      const taken = await retractRecord(desk, { record, because, mistake: true });
      expect(taken.falls).toMatchObject([{ kind: 'appearance', n: appearance.n }]);
      const { n } = taken.retraction;
      await retractRecord(desk, { record: String(n), because, mistake: true });
    }
  });

  it('of a snapshot or a passage fells what quotes it', async () => {
    await captureSource(desk, Buffer.from('The bridge is closed.'), {
      title: 'T',
      slug: 'talk',
      publishedOn: '2023-05-09',
    });
    const piece = await addEvidence(desk, {
      ...{ claim: 'bridge', stance: 'supports', source: 'talk', quote: 'The bridge is closed' },
      ...{ strength: 'strong', credibility: '1' },
    });
    const taken = await retractRecord(desk, {
      record: String(piece.value.passage),
      because,
      mistake: true,
    });
    expect(taken.falls).toMatchObject([{ n: piece.n }]);
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
  });
});

describe('a retraction taken back', () => {
  it('restores the record, in the stored standing too, and says what moves', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const first = await retractRecord(desk, { record: String(n), because, mistake: true });
    const second = await retractRecord(desk, {
      record: String(first.retraction.n),
      because,
      mistake: true,
    });
    expect(second.moved).toMatchObject([{ before: 'unchecked', after: 'supported' }]);
    expect(await standsAt(desk, '2023-06-01')).toBe('supported');
    const third = await retractRecord(desk, {
      record: String(second.retraction.n),
      because,
      mistake: true,
    });
    expect(third.moved).toMatchObject([{ before: 'supported', after: 'unchecked' }]);
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
  });

  it('is no withdrawal by the world: that is refused, and says what to do', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const { retraction } = await retractRecord(desk, { record: String(n), because });
    for (const on of [undefined, '2023-06-01']) {
      await expect(
        retractRecord(desk, { record: String(retraction.n), because, on }),
      ).rejects.toMatchObject({
        kind: 'invalid',
        code: 'retraction_withdrawn',
        hints: [expect.stringMatching(/--mistake.*add the record again/)],
      });
    }
  });

  it('of a source restores what rests on it', async () => {
    await firmPiece(desk, 'wire');
    const first = await retractRecord(desk, { record: 'paper', because, mistake: true });
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
    await retractRecord(desk, { record: String(first.retraction.n), because, mistake: true });
    expect(await standsAt(desk, '2023-06-01')).toBe('supported');
  });
});

describe('what can be taken back', () => {
  it('is what the caller says it has to be', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await expect(
      retractRecord(desk, { record: String(n), because, kind: 'source' }),
    ).rejects.toMatchObject({ kind: 'not_found' });
    await expect(
      retractRecord(desk, { record: 'paper', because, kind: 'evidence' }),
    ).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('is no actor and no act of the ledger', async () => {
    await expect(retractRecord(desk, { record: '1', because })).rejects.toMatchObject({
      kind: 'not_found',
    });
  });
});
