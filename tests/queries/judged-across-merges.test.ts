import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listPublicClaims } from '../../src/queries/public/list-public-claims.ts';
import { status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await logClaim(desk, { text: 'The bridge was shut in May 2023.', slug: 'shut' });
  return () => desk.store.close();
});

const merge = () =>
  mergeClaims(desk, { kept: 'bridge', gone: 'shut', because: 'One proposition.' });
const part = () => partClaims(desk, { claim: 'shut', because: 'Two after all.' });
const ask = (claim: string, facts: { public?: boolean } = {}) =>
  status(desk, { claim, asOf: '2023-12-31', ...facts });

describe('a judgement by records of a claim that was merged with its own', () => {
  it('goes with the rung and the day of looks that are of the other alone since the two were parted', async () => {
    const report = { title: 'The report', slug: 'report', publishedOn: '2023-05-30' };
    await addSource(desk, report);
    const { absence } = await noteAbsence(desk, {
      ...{ claim: 'shut', kind: 'searched', where: ['the log'], source: 'report' },
      until: '2023-05-20',
    });
    await merge();
    const judged = { claim: 'bridge', status: 'no_evidence_found', confidence: 'low' } as const;
    await assessClaim(desk, { ...judged, on: '2023-06-01', because: 'The log has none.' });
    await part();
    await correctRecord(desk, {
      record: String(absence.n),
      set: { until: '2023-05-29' },
      because: 'Misread.',
    });
    for (const facts of [{}, { public: true }]) {
      const { assessed } = await ask('bridge', facts);
      expect(assessed).toMatchObject({ rung: 'searched', lookedUntil: '2023-05-29' });
      const found = await dossier(desk, { claim: 'bridge', ...facts });
      const told = toText(outlineOf(found), { width: 400 });
      expect(told).toContain('searched for, and no evidence found (“searched”), up to 29 May 2023');
      const { events } = await timeline(desk, { claim: 'bridge', ...facts });
      const own = events.find(({ kind }) => kind === 'assessed');
      expect(own?.facts).toMatchObject({ rung: 'searched', until: '2023-05-29' });
    }
  });

  it('is private where the other is, of one claim and of many at once', async () => {
    await hideRecord(desk, { record: 'shut', because: 'Not yet.' });
    const { n } = await addEvidence(desk, { claim: 'shut', source: 'council', ...strong });
    await merge();
    await assessClaim(desk, {
      ...{ claim: 'bridge', status: 'supported', confidence: 'high', because: 'The council.' },
      ...{ on: '2023-06-01', considered: [String(n)] },
    });
    for (const parted of [false, true]) {
      if (parted) await part();
      const { derived, assessed } = await ask('bridge', { public: true });
      expect([derived.status, assessed]).toEqual(['unchecked', null]);
      const { items } = await listPublicClaims(desk, { asOf: '2023-12-31' });
      expect(items.map(({ slug, status: stands }) => [slug, stands])).toEqual([
        ['bridge', 'unchecked'],
      ]);
    }
    expect((await ask('bridge')).assessed?.status).toBe('supported');
  });
});

const strong = { stance: 'supports', strength: 'strong', credibility: '1' } as const;
