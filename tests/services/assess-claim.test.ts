import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { status } from '../../src/queries/status.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { as, ben, bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

type Given = Partial<Parameters<typeof assessClaim>[1]>;
const assess = (given: Given, at: Desk = desk) =>
  assessClaim(at, {
    claim: 'bridge',
    status: 'insufficient',
    confidence: 'low',
    because: 'As read.',
    ...given,
  });
const shown = async (asOf = '2024-01-01') => {
  const { assessed, dissent } = await status(desk, { claim: 'bridge', asOf });
  return { assessed: assessed?.n ?? null, dissent: dissent.map(({ n }) => n) };
};

describe('the assessment in force', () => {
  it("is the newest; it supersedes the same person's earlier one and leaves it on record", async () => {
    const first = await assess({ on: '2023-06-01' });
    const second = await assess({ on: '2023-07-01', status: 'no_evidence_found' });
    expect(await shown()).toEqual({ assessed: second.n, dissent: [] });
    expect(await shown('2023-06-15')).toEqual({ assessed: first.n, dissent: [] });
    expect(await shown('2023-05-01')).toEqual({ assessed: null, dissent: [] });
    const { superseded } = await dossier(desk, { claim: 'bridge', asOf: '2024-01-01' });
    expect(superseded.map(({ n }) => n)).toEqual([first.n]);
  });

  it('has dissent beside it where another person came to another status', async () => {
    const anas = await assess({ on: '2023-06-01' });
    const bens = await assess({ on: '2023-07-01', status: 'no_evidence_found' }, as(desk, ben));
    expect(await shown()).toEqual({ assessed: bens.n, dissent: [anas.n] });
    const agreeing = await assess({ on: '2023-08-01', status: 'no_evidence_found' });
    expect(await shown()).toEqual({ assessed: agreeing.n, dissent: [] });
  });

  it('supersedes those it names, by whomever', async () => {
    const anas = await assess({ on: '2023-06-01' });
    const named = {
      on: '2023-07-01',
      status: 'no_evidence_found',
      supersedes: [String(anas.n)],
    } as const;
    const bens = await assess(named, as(desk, ben));
    expect(await shown()).toEqual({ assessed: bens.n, dissent: [] });
    expect(await shown('2023-06-15')).toEqual({ assessed: anas.n, dissent: [] });
  });

  it('taken back as a mistake brings back the one before, at every as-of', async () => {
    const first = await assess({ on: '2023-06-01' });
    const second = await assess({ on: '2023-07-01', status: 'no_evidence_found' });
    await retractRecord(desk, { record: String(second.n), because: 'Misread.', mistake: true });
    expect(await shown()).toEqual({ assessed: first.n, dissent: [] });
  });

  it('keeps what it considered and the status it saw', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const counted = await assess({ status: 'supported', on: '2023-06-01' });
    expect(counted.value).toMatchObject({
      considered: [n],
      sawStatus: 'supported',
      sawRule: 'ladder/1',
    });
    const early = await assess({ on: '2023-01-01' });
    expect(early.value).toMatchObject({ sawStatus: 'unchecked' });
    expect(early.value.considered).toBeUndefined();
  });
});

describe('an assessment that is not a valid one is refused', () => {
  it.each<[string, Given]>([
    ['unchecked', { status: 'unchecked' }],
    ['pending of an event', { status: 'pending' }],
    ['supported without evidence for it', { status: 'supported' }],
    ['refuted without evidence against it', { status: 'refuted' }],
    ['conflicting without both', { status: 'conflicting' }],
    ['no confidence', { confidence: undefined }],
    ['a likelihood of what cannot be checked', { status: 'not_checkable', likelihood: 'likely' }],
  ])('%s', async (_what, given) => {
    await expect(assess(given)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'assessment_invalid',
    });
  });

  it.each(['supported', 'refuted', 'conflicting'] as const)(
    'evidence on one side only: %s',
    async (judged) => {
      await firmPiece(desk, 'paper', judged === 'supported' ? 'refutes' : 'supports');
      await expect(assess({ status: judged })).rejects.toMatchObject({
        code: 'assessment_invalid',
      });
    },
  );

  it('evidence that had not been seen by its day', async () => {
    await firmPiece(desk, 'paper');
    await expect(assess({ status: 'supported', on: '2023-05-09' })).rejects.toMatchObject({
      code: 'assessment_invalid',
    });
    await assess({ status: 'supported', on: '2023-05-10' });
  });

  it.each(['supported', 'refuted'] as const)('a likelihood with %s', async (judged) => {
    await firmPiece(desk, 'paper', judged === 'supported' ? 'supports' : 'refutes');
    await expect(assess({ status: judged, likelihood: 'likely' })).rejects.toMatchObject({
      code: 'assessment_invalid',
    });
    await assess({ status: judged });
  });

  it('what it considered or supersedes is of another claim, or of another kind', async () => {
    await logClaim(desk, { text: 'Something else.', slug: 'other' });
    const other = await assess({ claim: 'other' });
    const { n } = await firmPiece(desk, 'paper');
    await expect(assess({ supersedes: [String(other.n)] })).rejects.toMatchObject({
      code: 'of_another_claim',
    });
    await expect(assess({ claim: 'other', considered: [String(n)] })).rejects.toMatchObject({
      code: 'of_another_claim',
    });
    await expect(assess({ supersedes: [String(n)] })).rejects.toMatchObject({ kind: 'not_found' });
  });
});

describe('an assessment that is valid', () => {
  it.each<[string, Given]>([
    ['an open question with its likelihood', { likelihood: 'roughly_even' }],
    ['none found with its likelihood', { status: 'no_evidence_found', likelihood: 'unlikely' }],
    [
      'what cannot be checked, without confidence',
      { status: 'not_checkable', confidence: undefined },
    ],
    ['misleading, with what is left out', { misleading: 'It was open again at noon.' }],
  ])('%s', async (_what, given) => {
    expect((await assess(given)).kind).toBe('assessment');
  });

  it('a forecast as pending', async () => {
    await logClaim(desk, { text: 'It will open again.', kind: 'forecast', slug: 'open' });
    expect(
      (await assess({ claim: 'open', status: 'pending', likelihood: 'likely' })).value.sawStatus,
    ).toBe('pending');
  });
});
