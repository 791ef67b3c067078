import { describe, expect, it } from 'vitest';
import { absence, bounds, refutes, standingOf, supports, thin, undercuts } from './worlds.ts';

describe('the trace', () => {
  it('says why each record counts', () => {
    const evidence = [supports(1), refutes(2, thin), undercuts(3, 2, thin)];
    const absences = [absence(4, { kind: 'searched' })];
    expect(standingOf({ evidence, absences }).counted).toEqual(
      expect.arrayContaining([
        { kind: 'evidence', n: 1, why: 'firm, for', firm: true },
        { kind: 'evidence', n: 2, why: 'thin, against', firm: false },
        { kind: 'evidence', n: 3, why: 'undercuts 2; thin, so 2 still counts', firm: false },
        { kind: 'absence', n: 4, why: 'searched, reaches 2023-03-31', firm: false },
      ]),
    );
  });

  it('is sorted by day, then by the SHA-256 of the content, evidence and absences together', () => {
    const evidence = [
      supports(1, { content: 'cc' }),
      supports(2, { content: 'aa' }),
      supports(3, { content: '00', day: bounds('2023-03') }),
      supports(4, { day: bounds('2023-02-28') }),
      supports(6, { day: bounds('2023-02/2023-04') }),
    ];
    const absences = [absence(5, { content: 'bb', day: bounds('2023-03-01') })];
    const order = standingOf({ evidence, absences }).counted.map(({ n }) => n);
    expect(order).toEqual([6, 4, 2, 5, 1, 3]);
  });

  it('sorts what is set aside and what is possible in the same way', () => {
    const evidence = [
      supports(1, { draft: true, content: 'bb' }),
      supports(2, { day: bounds('2023'), content: 'bb' }),
      supports(3, { draft: true, content: 'aa' }),
      supports(4, { day: bounds('2023'), content: 'aa' }),
    ];
    const standing = standingOf({ evidence });
    expect(standing.setAside.map(({ n }) => n)).toEqual([3, 1]);
    expect(standing.possibly.map(({ n }) => n)).toEqual([4, 2]);
  });

  it('names the rule', () => {
    expect(standingOf({}).rule).toBe('ladder/1');
  });
});
