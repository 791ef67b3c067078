import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { correctableFields } from '../../src/services/correctable-fields.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { runsOf } from '../support/runs-of.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await newFileDesk(scratchFolder());
  for (const slug of ['paper', 'letter', 'note']) await addSource(desk, { title: slug, slug });
});
afterAll(() => desk.store.close());

const because = 'Misread.';
const restsOn = async (source: string, claim: number): Promise<void> => {
  const { n } = (await logClaim(desk, { text: `Bridge ${claim} was closed.` })).claim;
  await addEvidence(desk, { claim: String(n), source, stance: 'supports', strength: 'moderate' });
};

describe('a correction of what is only told of a source', () => {
  it('takes as many statements, however much rests on it', async () => {
    await restsOn('letter', 0);
    for (let claim = 1; claim < 12; claim += 1) await restsOn('paper', claim);
    const [ofOne, ofMany] = [
      await runsOf(desk, (own) =>
        correctRecord(own, { record: 'letter', set: { title: 'A letter' }, because }),
      ),
      await runsOf(desk, (own) =>
        correctRecord(own, { record: 'paper', set: { title: 'The paper' }, because }),
      ),
    ];
    expect(ofMany.length).toBe(ofOne.length);
    expect(ofMany.filter((sql) => /derived_standing|record_evidence/.test(sql))).toEqual([]);
  });

  it('leaves standings as to derive them anew gives, field by field, in public and for the desk alone', async () => {
    await restsOn('note', 20);
    const set = {
      ...{ title: 'A note', publisher: 'The Gazette', authors: ['Ana Alder'], language: 'de' },
      ...{ url: 'https://gazette.example/1', wording: ['edited'], note: 'By hand.' },
      ...{ sourceKind: 'article', publishedOn: '2023-05-04', origin: 'letter' },
    };
    expect(Object.keys(set).sort()).toEqual(Object.keys(correctableFields.source ?? {}).sort());
    for (const [field, value] of Object.entries(set)) {
      const isPrivate = field === 'note' || field === 'publishedOn';
      const facts = { record: 'note', set: { [field]: value }, because, private: isPrivate };
      await correctRecord(desk, facts);
      expect((await verifyDesk(desk)).problems).toEqual([]);
    }
  });
});
