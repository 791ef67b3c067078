import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { readEdtf } from '../../../src/model/edtf.ts';
import type { RecheckOutcome } from '../../../src/model/vocabularies/sources.ts';
import { dossier } from '../../../src/queries/dossier.ts';
import { status } from '../../../src/queries/status.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { assessClaim } from '../../../src/services/assess-claim.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { noteAbsence } from '../../../src/services/note-absence.ts';
import { performAct } from '../../../src/services/perform-act.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { outlineOf } from '../../../src/summaries/outline.ts';
import { plainText } from '../../../src/summaries/phrase.ts';
import { sentencesOf } from '../../../src/summaries/section.ts';
import { bridgeWorld, firmPiece, standsAt } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const stale = async (asOf: string, claim = 'bridge') => {
  await standsAt(desk, asOf, claim);
  return (await status(desk, { claim, asOf })).stale;
};
const assess = (given: Partial<Parameters<typeof assessClaim>[1]> = {}) =>
  assessClaim(desk, {
    ...{ claim: 'bridge', status: 'supported', confidence: 'low', because: 'As read.' },
    ...{ on: '2023-06-01', ...given },
  });

describe('a claim wants another look', () => {
  it('new_evidence: a record counts that the assessment did not consider', async () => {
    await firmPiece(desk, 'paper');
    await assess();
    expect(await stale('2023-06-02')).toEqual([]);
    const more = {
      claim: 'bridge',
      stance: 'supports',
      strength: 'weak',
      on: '2023-07-01',
    } as const;
    await addEvidence(desk, { ...more, source: 'council' });
    expect(await stale('2023-06-30')).toEqual([]);
    expect(await stale('2023-07-01')).toEqual(['new_evidence']);
  });

  it('rule_moved: the derived status is not the one the assessment saw', async () => {
    await firmPiece(desk, 'paper');
    await assess();
    const against = {
      claim: 'bridge',
      stance: 'refutes',
      strength: 'strong',
      on: '2023-07-01',
    } as const;
    await addEvidence(desk, { ...against, source: 'council' });
    expect(await stale('2023-07-01')).toEqual(['new_evidence', 'rule_moved']);
  });

  it('recheck_due: the review date of the assessment, or of an absence that counts, has come', async () => {
    await firmPiece(desk, 'paper');
    await assess({ reviewOn: '2023-08' });
    expect(await stale('2023-08-30')).toEqual([]);
    expect(await stale('2023-08-31')).toEqual(['recheck_due']);
    await logClaim(desk, { text: 'Another claim.', slug: 'other' });
    await noteAbsence(desk, {
      claim: 'other',
      kind: 'searched',
      where: ['x'],
      until: '2023-06',
      reviewOn: '2023-09-01',
    });
    expect(await stale('2023-08-31', 'other')).toEqual([]);
    expect(await stale('2023-09-01', 'other')).toEqual(['recheck_due']);
  });

  it('rests_on_withdrawn: it considered what was since taken back', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await firmPiece(desk, 'council');
    await assess();
    await retractRecord(desk, { record: String(n), because: 'x', on: '2023-07-01' });
    expect(await stale('2023-06-30')).toEqual([]);
    expect(await stale('2023-07-01')).toEqual(['rests_on_withdrawn']);
  });

  it.each<[RecheckOutcome, readonly string[]]>([
    ['changed', ['quote_in_trouble']],
    ['gone', ['quote_in_trouble']],
    ['moved', []],
    ['exact', []],
    ['unreachable', []],
  ])('quote_in_trouble: at the last re-check the quote was %s', async (outcome, reasons) => {
    await captureSource(desk, Buffer.from('The bridge is shut.'), {
      title: 'T',
      slug: 'talk',
      publishedOn: '2023-05-09',
    });
    const quoted = {
      claim: 'bridge',
      stance: 'supports',
      source: 'talk',
      quote: 'The bridge is shut',
    } as const;
    const { value } = await addEvidence(desk, quoted);
    const seenOn = readEdtf('2023-07-01');
    if ('problem' in seenOn) throw new Error(seenOn.problem);
    await performAct(desk, 'source.rechecked', (act) =>
      act.record('recheck', { passage: value.passage ?? 0, outcome, seenOn }),
    );
    expect(await stale('2023-06-30')).toEqual([]);
    expect(await stale('2023-07-01')).toEqual(reasons);
    const { troubled } = await dossier(desk, { claim: 'bridge', asOf: '2023-07-01' });
    expect(troubled).toEqual(reasons.length === 0 ? [] : [value.passage]);
    const { sections } = outlineOf(await dossier(desk, { claim: 'bridge', asOf: '2023-07-01' }));
    const said = sections
      .flatMap(sentencesOf)
      .find(({ text }) => /a quotation/.test(plainText(text)));
    expect(said?.records).toEqual(reasons.length === 0 ? undefined : [value.passage]);
  });

  it('overdue: its due date has come and it is not settled', async () => {
    await logClaim(desk, {
      text: 'It will open.',
      kind: 'promise',
      dueOn: '2023-09',
      slug: 'open',
    });
    expect(await stale('2023-09-29', 'open')).toEqual([]);
    expect(await stale('2023-09-30', 'open')).toEqual(['overdue']);
    const kept = {
      claim: 'open',
      stance: 'supports',
      strength: 'strong',
      on: '2023-10-05',
    } as const;
    await addEvidence(desk, { ...kept, source: 'council' });
    expect(await stale('2023-10-04', 'open')).toEqual(['overdue']);
    expect(await stale('2023-10-05', 'open')).toEqual([]);
  });

  it('no_due_date: a forecast that names none, until it is settled', async () => {
    await logClaim(desk, { text: 'It will open.', kind: 'forecast', slug: 'open' });
    expect(await stale('2023-05-11', 'open')).toEqual(['no_due_date']);
    const come = { claim: 'open', stance: 'supports', strength: 'strong' } as const;
    await addEvidence(desk, { ...come, source: 'council' });
    expect(await stale('2023-05-12', 'open')).toEqual([]);
  });

  it('look_old: the latest look is more than a year back', async () => {
    await noteAbsence(desk, { claim: 'bridge', kind: 'noted', by: 'Dee Park', until: '2023-03' });
    expect(await stale('2024-03-31')).toEqual([]);
    expect(await stale('2024-04-01')).toEqual(['look_old']);
  });

  it('evidence_on_opinion: evidence was put to an opinion', async () => {
    await logClaim(desk, { text: 'The bridge is ugly.', kind: 'opinion', slug: 'ugly' });
    expect(await stale('2023-06-01', 'ugly')).toEqual([]);
    await addEvidence(desk, { claim: 'ugly', stance: 'supports', source: 'paper' });
    expect(await stale('2023-06-01', 'ugly')).toEqual(['evidence_on_opinion']);
    expect(await standsAt(desk, '2023-06-01', 'ugly')).toBe('not_checkable');
  });
});
