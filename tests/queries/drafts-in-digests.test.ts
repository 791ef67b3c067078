import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { readHead } from '../../src/queries/head.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { as, bridgeWorld, firmPiece, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const since = async () => String((await readHead(desk)).position);
const changed = async (from: string) =>
  (await changes(desk, { since: from })).claims.map(({ claim }) => [claim.slug, claim.isNew]);
const kindsOf = async (facts: { public?: boolean } = {}) =>
  (await timeline(desk, { claim: 'bridge', ...facts })).events.map(({ kind }) => kind);

describe('what a model proposed', () => {
  it('is neither stale nor new until a person accepts it', async () => {
    const before = await since();
    const forecast = { text: 'It will be open by June.', slug: 'open', kind: 'forecast' } as const;
    const { claim } = await logClaim(as(desk, model), forecast);
    const proposed = await since();
    for (const knownAt of [undefined, proposed]) {
      const { claims } = await staleClaims(desk, { knownAt });
      expect(claims.map(({ slug }) => slug)).not.toContain('open');
    }
    expect(await changed(before)).toEqual([]);
    await acceptDrafts(desk, { records: [String(claim.n)] });
    for (const knownAt of [undefined, await since()]) {
      const { claims } = await staleClaims(desk, { knownAt });
      expect(claims.map(({ slug }) => slug)).toContain('open');
    }
    expect(await changed(before)).toEqual([['open', true]]);
    expect(await changed(proposed)).toEqual([['open', true]]);
  });

  it('is told in a timeline from its acceptance on, which is an event of its own', async () => {
    const piece = await firmPiece(as(desk, model), 'paper');
    expect(await kindsOf()).not.toContain('evidence');
    await acceptDrafts(desk, { records: [String(piece.n)] });
    const { events } = await timeline(desk, { claim: 'bridge' });
    expect(events.find(({ kind }) => kind === 'accepted')).toMatchObject({
      record: { kind: 'acceptance' },
      of: { kind: 'evidence', n: piece.n },
      entered: { by: 'Ana Ruiz' },
    });
    expect(events.map(({ kind }) => kind)).toContain('evidence');
  });
});

describe('a timeline', () => {
  it('for the public tells of no private record, nor of a private correction', async () => {
    await firmPiece(desk, 'paper');
    const facts = { claim: 'bridge', source: 'council', stance: 'refutes' } as const;
    await addEvidence(desk, { ...facts, strength: 'strong', private: true });
    const set = { text: 'That bridge was closed in May 2023.' };
    await correctRecord(desk, { record: 'bridge', set, because: 'Plainer.', private: true });
    const [desks, publics] = [await kindsOf(), await kindsOf({ public: true })];
    const count = (kinds: readonly string[], kind: string) =>
      kinds.filter((each) => each === kind).length;
    expect([count(desks, 'evidence'), count(desks, 'corrected')]).toEqual([2, 1]);
    expect([count(publics, 'evidence'), count(publics, 'corrected')]).toEqual([1, 0]);
    const told = await timeline(desk, { claim: 'bridge', public: true });
    expect(told.claim.text).toBe('The bridge was closed in May 2023.');
    expect(told.spans.map(({ status }) => status)).toEqual(['unchecked', 'supported']);
  });

  it('says that texts were withheld, and why', async () => {
    const facts = { claim: 'bridge', source: 'paper', stance: 'context' } as const;
    const piece = await addEvidence(desk, { ...facts, note: 'Names a child.' });
    await withholdRecord(desk, { record: String(piece.n), because: 'A child is named.' });
    const { events } = await timeline(desk, { claim: 'bridge' });
    expect(events.find(({ kind }) => kind === 'withheld')).toMatchObject({
      of: { kind: 'evidence', n: piece.n },
      facts: { because: 'A child is named.' },
    });
    expect(JSON.stringify(events)).not.toContain('Names a child');
  });
});
