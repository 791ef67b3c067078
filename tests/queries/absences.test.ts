import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { sentencesOf } from '../../src/summaries/section.ts';
import { statusFactsOf } from '../../src/summaries/status-facts-of.ts';
import { statusSentence } from '../../src/summaries/status-sentence.ts';
import { bridgeWorld, firmPiece, standsAt } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const claim = 'bridge';
const at = async (asOf: string) => (await status(desk, { claim, asOf })).derived;
const sentenceAt = async (asOf: string) =>
  statusSentence(statusFactsOf(await dossier(desk, { claim, asOf })));

/** Three people who do not know of each other. */
async function threeLooks(): Promise<void> {
  await noteAbsence(desk, { claim, kind: 'noted', by: 'Ines Okoro', until: '2023-03-05' });
  const searched = { claim, kind: 'searched', where: ['the register'], terms: ['bridge'] } as const;
  await noteAbsence(desk, { ...searched, by: 'The Post', until: '2023-04-02' });
  const expected = {
    claim,
    kind: 'expected',
    where: ['the list'],
    note: 'It names each.',
  } as const;
  await noteAbsence(desk, { ...expected, by: 'Jan Brandt', until: '2023-03-20' });
}

describe('several absences by independent people', () => {
  beforeEach(threeLooks);

  it('each count; the highest rung and the latest day are those of all of them', async () => {
    const { counted, status: stands, rung, lookedUntil } = await at('2023-05-01');
    expect(counted).toHaveLength(3);
    expect({ stands, rung, lookedUntil }).toEqual({
      stands: 'no_evidence_found',
      rung: 'expected',
      lookedUntil: '2023-04-02',
    });
  });

  it('each are told with whose they are, where, and how far they reach, and never more', async () => {
    expect(await sentenceAt('2023-05-01')).toBe(
      'Missing from the list, where it ought to be, as of 20 March 2023. No evidence found in the register by The Post, up to 2 April 2023. No evidence known to Ines Okoro (5 March 2023). Nobody is recorded as having looked since.',
    );
  });

  it('each come in on their own day', async () => {
    expect(await at('2023-03-04')).toMatchObject({ status: 'unchecked', lookedUntil: null });
    expect(await at('2023-03-05')).toMatchObject({ rung: 'noted', lookedUntil: '2023-03-05' });
    expect(await at('2023-03-20')).toMatchObject({ rung: 'expected', lookedUntil: '2023-03-20' });
  });

  it('one by a party with a stake is on record and carries nothing', async () => {
    const look = { claim, kind: 'noted', by: 'The ministry', interested: true } as const;
    await noteAbsence(desk, { ...look, until: '2023-04-20' });
    const { setAside, lookedUntil } = await at('2023-05-01');
    expect(setAside).toMatchObject([{ kind: 'absence', reason: 'interested' }]);
    expect(lookedUntil).toBe('2023-04-02');
    expect(await sentenceAt('2023-05-01')).toContain(
      'Nobody without a stake is recorded as having looked since.',
    );
  });
});

describe('a find after the looks', () => {
  it('turns no evidence found into what the evidence says, from its day on', async () => {
    await threeLooks();
    await firmPiece(desk, 'paper');
    expect(await standsAt(desk, '2023-05-09')).toBe('no_evidence_found');
    expect(await standsAt(desk, '2023-05-10')).toBe('supported');
    expect(await at('2023-05-10')).toMatchObject({ rung: null, lookedUntil: null });
  });

  it('leaves the looks in the history: they count still, and the summary tells them', async () => {
    await threeLooks();
    await firmPiece(desk, 'paper', 'refutes');
    const { counted } = await at('2023-05-10');
    expect(counted.filter(({ kind }) => kind === 'absence')).toHaveLength(3);
    const { sections } = outlineOf(await dossier(desk, { claim, asOf: '2023-05-10' }));
    const looked = sections.find(({ key }) => key === 'looked_for');
    const told = (looked ? sentencesOf(looked) : []).map(({ text }) => plainText(text));
    expect(told).toEqual(
      expect.arrayContaining([
        'Ines Okoro knew of no evidence (5 March 2023).',
        'The Post searched the register, up to 2 April 2023, and found none.',
        'Jan Brandt recorded it as missing from the list, as of 20 March 2023.',
      ]),
    );
  });

  it('that is thin makes it insufficient, and never less than what the looks said', async () => {
    await threeLooks();
    await addEvidence(desk, { claim, stance: 'supports', source: 'paper', strength: 'weak' });
    expect(await standsAt(desk, '2023-05-10')).toBe('insufficient');
  });
});

describe('a look grows old', () => {
  const staleAt = async (asOf: string) => (await status(desk, { claim, asOf })).stale;

  it('a year after the latest of the looks, and not of the first', async () => {
    await threeLooks();
    expect(await staleAt('2024-04-02')).toEqual([]);
    expect(await staleAt('2024-04-03')).toEqual(['look_old']);
    const { sections } = outlineOf(await dossier(desk, { claim, asOf: '2024-04-03' }));
    const standing = sections.flatMap(sentencesOf).map(({ text }) => plainText(text));
    expect(standing).toContain(
      'Due for another look: the latest look reaches 2 April 2023, more than a year back.',
    );
  });

  it('at its own review date, before the year is over', async () => {
    const look = { claim, kind: 'noted', by: 'Ines Okoro', until: '2023-03-05' } as const;
    await noteAbsence(desk, { ...look, reviewOn: '2023-07' });
    expect(await staleAt('2023-07-30')).toEqual([]);
    expect(await staleAt('2023-07-31')).toEqual(['recheck_due']);
    expect(await staleAt('2024-03-06')).toEqual(['recheck_due', 'look_old']);
  });
});
