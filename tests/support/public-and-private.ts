import type { Desk } from '../../src/desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';

/** A word that only private records hold: it may stand in no byte that the public is given. */
export const secret = 'Xanthippe';

/** A desk with some public records of each kind, and private ones that all hold the secret. */
export async function fillPublicAndPrivate(desk: Desk): Promise<void> {
  const text = `Harbour briefing\n\nJan Brandt: So far I know of no report that the bridge was damaged. The gate was shut at noon.\n`;
  await captureSource(desk, Buffer.from(text), {
    title: 'Harbour briefing',
    publishedOn: '2023-05-04',
    slug: 'briefing',
    address: 'briefing.txt',
  });
  await logClaim(desk, { text: 'The bridge was damaged.', slug: 'bridge', topics: ['Harbour'] });
  await noteAbsence(desk, {
    ...{ claim: 'bridge', kind: 'noted', by: 'Jan Brandt', source: 'briefing' },
    quote: 'So far I know of no report that the bridge was damaged',
    until: '2023-05-04',
  });
  await assessClaim(desk, {
    ...{ claim: 'bridge', status: 'no_evidence_found', confidence: 'low', on: '2023-05-06' },
    because: 'One who knows the bridge knew of none.',
  });
  await logClaim(desk, { text: 'The gate was shut.', slug: 'gate', topics: ['Harbour'] });
  await addEvidence(desk, {
    ...{ claim: 'gate', stance: 'supports', source: 'briefing', strength: 'moderate' },
    quote: 'The gate was shut at noon',
  });
  await correctRecord(desk, {
    record: 'gate',
    set: { terms: 'The gate is the northern one.' },
    because: 'It did not say which gate.',
  });
  await fillPrivate(desk);
}

async function fillPrivate(desk: Desk): Promise<void> {
  const isPrivate = { private: true } as const;
  await captureSource(desk, Buffer.from(`${secret} said that the gate was open.`), {
    ...{ title: `Letter of ${secret}`, slug: 'letter', address: 'letter.txt', ...isPrivate },
  });
  await logClaim(desk, { text: `${secret} opened the gate.`, slug: 'hidden', ...isPrivate });
  await addEvidence(desk, {
    ...{ claim: 'gate', stance: 'refutes', source: 'letter', strength: 'strong' },
    ...{ quote: 'the gate was open', note: `By ${secret}.`, ...isPrivate },
  });
  await addAppearance(desk, {
    ...{ claim: 'gate', speaker: 'Jan Brandt', manner: 'asserts', saidOn: '2023-05-05' },
    ...{ note: `Told by ${secret}.`, ...isPrivate },
  });
  await correctRecord(desk, {
    ...{ record: 'hidden', set: { terms: `Of ${secret}.` }, because: `${secret} asked.` },
    ...isPrivate,
  });
}
