import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { type Bounds, openEnd, openStart } from '../../../src/model/bounds.ts';
import { everyRecord } from '../../../src/model/record/every-record.ts';
import { judgeOf } from '../../../src/queries/case/judge-claim.ts';
import { type ClaimCase, readCase } from '../../../src/queries/case/read-case.ts';
import { bitsOf } from '../../../src/queries/standing/stale-bits.ts';
import { type StandingSpan, standingSpans } from '../../../src/queries/standing/standing-spans.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { assessClaim } from '../../../src/services/assess-claim.ts';
import { noteAbsence } from '../../../src/services/note-absence.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { seededDesk } from '../../support/seeded-desk.ts';
import { scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let cases: ReadonlyMap<number, ClaimCase>;

beforeAll(async () => {
  desk = await seededDesk(folder);
  await makeItMove();
  const claims = await desk.store.reader.selectFrom('record_claim').select('n').execute();
  const read = new Map<number, ClaimCase>();
  for (const { n } of claims) read.set(n, await readCase(desk.store.reader, n, everyRecord));
  cases = read;
});
afterAll(() => desk.store.close());

/** Records on the founding claims whose days straddle, end, lapse and are withdrawn. */
async function makeItMove(): Promise<void> {
  const source = 'rferl-interview';
  const firm = { source, strength: 'moderate', credibility: '2' } as const;
  const piece = await addEvidence(desk, {
    ...firm,
    claim: 'p2',
    stance: 'supports',
    on: '2023-06',
  });
  await addEvidence(desk, {
    ...firm,
    claim: 'p2',
    stance: 'refutes',
    on: '2024',
    origin: 'unnamed',
  });
  await addEvidence(desk, {
    ...firm,
    claim: 'p5',
    stance: 'supports',
    on: '2023-03-20/2023-03-22',
  });
  await noteAbsence(desk, {
    ...{ claim: 'p1', kind: 'searched', where: ['A register'], from: '2022', until: '2024-02-29' },
    reviewOn: '2024-07',
  });
  await assessClaim(desk, {
    ...{ claim: 'p2', status: 'supported', confidence: 'low', because: 'x' },
    ...{ on: '2023-07-01', reviewOn: '2023-09' },
  });
  await retractRecord(desk, { record: String(piece.n), because: 'x', on: '2023-12' });
}

/** Every day that any record speaks of, a day either side, and the days a year on. */
function daysToAsk(): readonly number[] {
  const days = new Set<number>([openStart + 1, openEnd - 1, 0]);
  const around = ({ first, last }: Bounds): void => {
    for (const day of [first, last]) {
      for (const near of [day - 1, day, day + 1, day + 365, day + 366, day + 367]) {
        if (near > openStart && near < openEnd) days.add(near);
      }
    }
  };
  for (const records of cases.values()) {
    for (const { value, entered } of records.values()) {
      around({ first: entered.day, last: entered.day });
      for (const held of Object.values(value)) if (isBounds(held)) around(held);
    }
  }
  // Every day of the two years in which most of it lies.
  for (let day = 19_358; day < 19_358 + 800; day += 1) days.add(day);
  return [...days];
}

const isBounds = (held: unknown): held is Bounds =>
  typeof held === 'object' && held !== null && 'first' in held && 'last' in held;

describe('the spans of a claim', () => {
  it('say on each day what deriving that day says', () => {
    const days = daysToAsk();
    expect(days.length).toBeGreaterThan(800);
    for (const [claim, records] of cases) {
      const spans = standingSpans(records, claim);
      const judge = judgeOf(records, claim);
      for (const day of days) {
        const { standing, stale } = judge(day);
        const { status, rung, possible } = standing;
        const span = spans.find(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
        if (
          span?.status !== status ||
          span.rung !== rung ||
          span.possible !== possible ||
          span.staleBits !== bitsOf(stale)
        ) {
          expect.fail(
            `claim ${claim} on day ${day}: ${JSON.stringify(span)}, derived ${status} ${rung} ${possible} ${stale}`,
          );
        }
      }
    }
  });

  it('cover every day once, and no two neighbours are alike', () => {
    for (const [claim, records] of cases) {
      const spans = standingSpans(records, claim);
      expect(spans[0]?.fromDay).toBe(openStart);
      expect(spans.at(-1)?.toDay).toBe(openEnd);
      spans.slice(1).forEach((span, before) => {
        expect(span.fromDay).toBe((spans[before]?.toDay ?? 0) + 1);
        const answer = ({ fromDay: _from, toDay: _to, ...same }: StandingSpan) => same;
        expect(answer(span)).not.toEqual(answer(spans[before] ?? span));
      });
    }
  });

  it('are a handful, and those that moved have several', () => {
    const lengths = [...cases].map(([claim, records]) => standingSpans(records, claim).length);
    expect(Math.max(...lengths)).toBeGreaterThan(6);
    expect(Math.max(...lengths)).toBeLessThan(30);
  });
});
