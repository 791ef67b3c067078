import { describe, expect, it } from 'vitest';
import { deriveStatus } from '../../../src/model/ladder/derive-status.ts';
import { everyRecord } from '../../../src/model/record/every-record.ts';
import { caseFileOf } from '../../../src/queries/case/case-file-of.ts';
import { judgeOf } from '../../../src/queries/case/judge-claim.ts';
import { readCases } from '../../../src/queries/case/read-case.ts';
import { addReview } from '../../../src/services/add-review.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { noteAbsence } from '../../../src/services/note-absence.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';
import { dayNumber } from '../two-clocks/dates.ts';

const desk = await newDesk(scratchFolder());
const days = ['1999-01-01', '2023-05-03', '2023-05-04', '2026-11-26', '2031-01-01'].map(dayNumber);

const claims = {
  'nothing but its wording': {},
  'a saying': { said: true },
  'a review': { reviewed: true },
  'a saying and a review': { said: true, reviewed: true },
  'a saying and a look': { said: true, looked: true },
  'a saying, as a forecast': { said: true, facts: { kind: 'forecast' } },
  'a saying, as an opinion': { said: true, facts: { kind: 'opinion' } },
  'a saying, as a promise with a due date': {
    said: true,
    facts: { kind: 'promise', dueOn: '2023-05-04' },
  },
} as const;

interface OnRecord {
  readonly said?: true;
  readonly reviewed?: true;
  readonly looked?: true;
  readonly facts?: object;
}

async function logged(name: string, { said, reviewed, looked, facts }: OnRecord): Promise<number> {
  const { claim: made } = await logClaim(desk, { text: `The gate had ${name}.`, ...facts });
  const { n } = made;
  const claim = String(n);
  if (said) await addAppearance(desk, { claim, speaker: 'The guard', saidOn: '2023-05-03' });
  if (reviewed) {
    await addReview(desk, { claim, publisher: 'Others', rating: 'False', on: '2023-05' });
  }
  if (looked) await noteAbsence(desk, { claim, kind: 'noted', by: 'A clerk', until: '2023-05-03' });
  return n;
}

describe('where a claim stands that has on record', () => {
  it.each(Object.entries<OnRecord>(claims))('%s is what the rule says of it', async (name, has) => {
    const claim = await logged(name, has);
    const records = (await readCases(desk.store.reader, [claim], everyRecord)).get(claim);
    if (!records) throw new Error('the claim has no case');
    for (const day of days) {
      const { standing } = judgeOf(records, claim)(day);
      expect(standing).toEqual(deriveStatus(caseFileOf(records, claim), day));
    }
  });
});
