import { describe, expect, it } from 'vitest';
import {
  absence,
  appearance,
  bounds,
  passage,
  refutes,
  standingOf,
  supports,
  undercuts,
} from './worlds.ts';

const straddling = { day: bounds('2023') };

describe('what is possible', () => {
  it('is the status if the records counted that straddle the as-of day', () => {
    expect(standingOf({ evidence: [supports(1, straddling)] })).toMatchObject({
      status: 'unchecked',
      possible: 'supported',
    });
    expect(standingOf({ absences: [absence(1, straddling)] })).toMatchObject({
      status: 'unchecked',
      possible: 'no_evidence_found',
      rung: null,
      lookedUntil: null,
    });
    const evidence = [supports(1), refutes(2, straddling)];
    expect(standingOf({ evidence })).toMatchObject({
      status: 'supported',
      possible: 'conflicting',
      origins: { for: 1, against: 0 },
    });
  });

  it('is nothing when it would be the same, or when no record straddles', () => {
    expect(standingOf({ evidence: [supports(1), supports(2, straddling)] }).possible).toBeNull();
    expect(standingOf({ evidence: [supports(1)] }).possible).toBeNull();
    const claim = { kind: 'opinion' } as const;
    expect(standingOf({ claim, evidence: [supports(1, straddling)] }).possible).toBeNull();
  });

  it('lets a straddling undercutter take its target', () => {
    const evidence = [supports(1), undercuts(2, 1, straddling)];
    expect(standingOf({ evidence })).toMatchObject({
      status: 'supported',
      possible: 'insufficient',
    });
  });

  it('does not count drafts, mistakes or repeats that straddle', () => {
    const evidence = [
      supports(1, { ...straddling, draft: true }),
      supports(2, { ...straddling, mistake: true }),
      supports(3, { ...straddling, source: 1, passage: passage(0, 9) }),
    ];
    const appearances = [appearance(4, { passage: passage(0, 9) })];
    const standing = standingOf({ evidence, appearances });
    expect(standing.possible).toBeNull();
    expect(standing.possibly).toEqual([{ kind: 'evidence', n: 3 }]);
  });

  it('leaves a withdrawal that straddles where it is: not happened yet', () => {
    const evidence = [supports(1, { withdrawals: [bounds('2023')] }), supports(2, straddling)];
    expect(standingOf({ evidence })).toMatchObject({ status: 'supported', possible: null });
  });
});

/** The table of the founding case, as far as one rule decides it. */
describe('the founding case', () => {
  const interview = { day: bounds('2023-03') };
  const noneKnown = { absences: [absence(1, interview)] };

  it('P1 is unchecked in March 2023 and no evidence found from its last day on', () => {
    expect(standingOf(noneKnown, '2023-03-10')).toMatchObject({
      status: 'unchecked',
      possible: 'no_evidence_found',
    });
    for (const asOf of ['2023-04-01', '2024-05-01']) {
      expect(standingOf(noneKnown, asOf)).toMatchObject({
        status: 'no_evidence_found',
        rung: 'noted',
        lookedUntil: bounds('2023-03-31').last,
      });
    }
  });

  it('P2 and P4 are unchecked: saying so is an appearance', () => {
    const world = { appearances: [appearance(1, { ...interview, passage: passage(0, 9) })] };
    expect(standingOf(world, '2024-05-01').status).toBe('unchecked');
  });

  it('P3 stays pending, P5 until its year is over, and P6 is not checkable', () => {
    expect(standingOf({ claim: { kind: 'forecast' } }, '2024-05-01').status).toBe('pending');
    const visit = { claim: { kind: 'forecast', dueOn: bounds('2023') } } as const;
    expect(standingOf(visit, '2023-04-01').status).toBe('pending');
    expect(standingOf(visit, '2024-05-01').status).toBe('unchecked');
    expect(standingOf({ claim: { kind: 'opinion' } }).status).toBe('not_checkable');
  });
});
