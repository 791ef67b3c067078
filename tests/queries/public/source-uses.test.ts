import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { showPublicSource } from '../../../src/queries/public/show-public-source.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { type ReadAgain, recheckSource } from '../../../src/services/recheck-source.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const text = 'The gate was shut at noon.';
const because = 'It is of another gate.';
let desk: Desk;
let now: number;
let evidence: string;

const day = (written: string): number => Date.parse(`${written}T12:00:00.000Z`);

/* The minutes of a council, captured in 2024, of which a sentence could be seen from 10 May 2023 on. */
beforeEach(async () => {
  now = day('2024-01-01');
  desk = await newDesk(folder, { clock: { now: () => now } });
  await captureSource(desk, Buffer.from(text), {
    ...{ title: 'Minutes', slug: 'minutes', address: 'minutes.txt', publishedOn: '2023-05-08' },
  });
  await logClaim(desk, { text: 'The gate was shut.', slug: 'gate' });
  const piece = await addEvidence(desk, {
    ...{ claim: 'gate', stance: 'supports', source: 'minutes', on: '2023-05-10' },
    quote: 'The gate was shut at noon',
  });
  evidence = String(piece.n);
  return () => desk.store.close();
});

const usesOn = async (asOf: string) =>
  (await showPublicSource(desk, { source: 'minutes', asOf })).uses;
const namedOn = async (asOf: string) => (await usesOn(asOf)).map(({ record }) => String(record.n));
const troubleOn = async (asOf: string) => (await usesOn(asOf)).map(({ trouble }) => trouble);

/** Looks at the minutes again on a day. */
const look = async (on: string, again: ReadAgain) => {
  now = day(on);
  return recheckSource(desk, { source: 'minutes' }, again);
};
const reads = (words: string) => ({ bytes: Buffer.from(words), address: 'minutes.txt' });

describe('what is quoted from a public source', () => {
  it('is told from the day on that it could be seen', async () => {
    expect(await namedOn('2023-05-09')).toEqual([]);
    expect(await namedOn('2023-05-10')).toEqual([evidence]);
  });

  it('is told until the day it is withdrawn, and at no day when it was a mistake', async () => {
    await retractRecord(desk, { record: evidence, because, on: '2023-06-01' });
    expect(await namedOn('2023-05-31')).toEqual([evidence]);
    expect(await namedOn('2023-06-01')).toEqual([]);
    await retractRecord(desk, { record: evidence, because, mistake: true });
    expect(await namedOn('2023-05-31')).toEqual([]);
  });

  it('goes with what the last look had found by the day', async () => {
    await look('2024-02-01', reads('Nothing is left.'));
    expect(await troubleOn('2024-01-31')).toEqual([null]);
    expect(await troubleOn('2024-02-01')).toEqual(['gone']);
    await look('2024-03-01', reads(`Minutes.\n\n${text}`));
    expect(await troubleOn('2024-02-29')).toEqual(['gone']);
    expect(await troubleOn('2024-03-01')).not.toEqual(['gone']);
  });

  it('is put right by no look that could not read the source', async () => {
    await look('2024-02-01', reads('Nothing is left.'));
    await look('2024-03-01', { unreachable: 'No answer.' });
    expect(await troubleOn('2024-03-02')).toEqual(['gone']);
  });
});
