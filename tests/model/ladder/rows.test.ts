import { describe, expect, it } from 'vitest';
import { rows } from '../../../src/model/ladder/rows.ts';
import { absence, bounds, lastDay, refutes, source, standingOf, supports, thin } from './worlds.ts';

describe('the decision table', () => {
  it('has ten rows, each with its number and a sentence', () => {
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rows.every(({ says }) => says.endsWith('.'))).toBe(true);
  });
});

describe('row 1, an opinion', () => {
  it('is not checkable, whatever was offered', () => {
    const standing = standingOf({ claim: { kind: 'opinion' }, evidence: [supports(1)] });
    expect(standing).toMatchObject({ status: 'not_checkable', row: 1 });
  });
});

describe('row 2, an open forecast or promise', () => {
  it.each(['forecast', 'promise'] as const)('is pending as a %s that names no date', (kind) => {
    expect(standingOf({ claim: { kind } })).toMatchObject({ status: 'pending', row: 2 });
    const offered = { claim: { kind }, evidence: [supports(1, thin)], absences: [absence(2)] };
    expect(standingOf(offered).status).toBe('pending');
  });

  it('is pending before the latest possible day of its date, and no longer on it', () => {
    const world = { claim: { kind: 'forecast', dueOn: bounds('2023') } } as const;
    expect(standingOf(world, '2023-12-30').status).toBe('pending');
    expect(standingOf(world, '2023-12-31').status).toBe('unchecked');
  });

  it('is pending for ever when its date has an open end', () => {
    const world = { claim: { kind: 'promise', dueOn: bounds('2023/..') } } as const;
    expect(standingOf(world, '9999').status).toBe('pending');
  });

  it('is settled early by firm evidence on either side', () => {
    const claim = { kind: 'forecast' } as const;
    expect(standingOf({ claim, evidence: [supports(1)] }).status).toBe('supported');
    expect(standingOf({ claim, evidence: [refutes(1)] }).status).toBe('refuted');
  });

  it('is not for other kinds, due or not', () => {
    expect(standingOf({ claim: { kind: 'event', dueOn: bounds('2030') } }).status).toBe(
      'unchecked',
    );
  });
});

describe('row 3, firm both ways at different times', () => {
  const held = [
    supports(1, { about: bounds('2019/2020') }),
    refutes(2, { about: bounds('2022/..') }),
  ];

  it('gives the later side, with the periods of both', () => {
    expect(standingOf({ evidence: held })).toMatchObject({
      status: 'refuted',
      row: 3,
      held: { for: [bounds('2019/2020')], against: [bounds('2022/..')] },
    });
    const turned = [
      supports(1, { about: bounds('2022') }),
      refutes(2, { about: bounds('2019/2020') }),
    ];
    expect(standingOf({ evidence: turned }).status).toBe('supported');
  });

  it('gives each period once, in order, and the side that comes last even where the two take turns', () => {
    const evidence = [
      supports(3, { about: bounds('2022') }),
      supports(1, { about: bounds('2018') }),
      supports(4, { about: bounds('2018') }),
      refutes(2, { about: bounds('2020') }),
    ];
    const standing = standingOf({ evidence });
    expect(standing.status).toBe('supported');
    expect(standing.held?.for).toEqual([bounds('2018'), bounds('2022')]);
  });

  it('leaves thin pieces out of the periods', () => {
    const evidence = [...held, supports(3, { ...thin, about: bounds('2022') }), refutes(4, thin)];
    expect(standingOf({ evidence })).toMatchObject({ status: 'refuted', row: 3 });
  });

  it('is conflicting when a period for overlaps one against', () => {
    const evidence = [...held, supports(3, { about: bounds('2023-01') })];
    expect(standingOf({ evidence })).toMatchObject({ status: 'conflicting', row: 4, held: null });
  });

  it('is conflicting when a firm piece names no time', () => {
    expect(standingOf({ evidence: [...held, supports(3)] }).status).toBe('conflicting');
    expect(standingOf({ evidence: [...held, refutes(3)] }).status).toBe('conflicting');
  });

  it('is conflicting when the claim names a time', () => {
    const claim = { about: bounds('2019/2023') };
    expect(standingOf({ claim, evidence: held }).status).toBe('conflicting');
  });
});

describe('rows 4 to 6, firm evidence', () => {
  it('is conflicting both ways, even when one side is stronger or later', () => {
    const evidence = [
      supports(1, { strength: 'strong', day: bounds('2023-06') }),
      supports(3),
      refutes(2),
    ];
    expect(standingOf({ evidence })).toMatchObject({ status: 'conflicting', row: 4 });
  });

  it('supports against thin pieces or none', () => {
    expect(standingOf({ evidence: [supports(1)] })).toMatchObject({ status: 'supported', row: 5 });
    expect(standingOf({ evidence: [supports(1), refutes(2, thin)] }).status).toBe('supported');
  });

  it('refutes against thin pieces or none', () => {
    expect(standingOf({ evidence: [refutes(1)] })).toMatchObject({ status: 'refuted', row: 6 });
    expect(standingOf({ evidence: [refutes(1), supports(2, thin)] }).status).toBe('refuted');
  });
});

describe('row 7, thin evidence only', () => {
  it.each([
    ['for', [supports(1, thin)]],
    ['against', [refutes(1, thin)]],
    ['both ways', [supports(1, thin), refutes(2, thin)]],
  ])('is insufficient %s, and an absence does not change that', (_, evidence) => {
    expect(standingOf({ evidence })).toMatchObject({ status: 'insufficient', row: 7 });
    expect(standingOf({ evidence, absences: [absence(9)] }).status).toBe('insufficient');
  });
});

describe('row 8, a look that found none', () => {
  it('names its highest rung and the latest day any counted absence reaches', () => {
    const absences = [
      absence(1, { kind: 'expected', day: bounds('2023-02') }),
      absence(2, { kind: 'searched', day: bounds('2023-04') }),
      absence(3, { kind: 'noted', day: bounds('2023-05') }),
      absence(4, { kind: 'noted', day: bounds('2023-06'), interested: true }),
    ];
    expect(standingOf({ absences })).toMatchObject({
      status: 'no_evidence_found',
      row: 8,
      rung: 'expected',
      lookedUntil: lastDay('2023-05'),
      rungUntil: lastDay('2023-02'),
    });
    expect(standingOf({ absences: absences.slice(1) }).rung).toBe('searched');
    const noted = standingOf({ absences: absences.slice(2) });
    expect([noted.rung, 'rungUntil' in noted]).toEqual(['noted', false]);
  });

  it('stands where evidence was offered and has fallen', () => {
    const evidence = [supports(1, { withdrawals: [bounds('2023-05')] })];
    expect(standingOf({ evidence, absences: [absence(2)] }).status).toBe('no_evidence_found');
  });

  it('names neither rung nor day with any other status', () => {
    const standing = standingOf({ evidence: [supports(1)], absences: [absence(2)] });
    expect(standing).toMatchObject({ status: 'supported', rung: null, lookedUntil: null });
  });
});

describe('row 9, what was offered does not stand', () => {
  it.each([
    ['a piece was withdrawn', [supports(1, { withdrawals: [bounds('2023-05')] })]],
    ['a thin piece was withdrawn', [refutes(1, { ...thin, withdrawals: [bounds('2023-05')] })]],
  ])('is insufficient when %s', (_, evidence) => {
    expect(standingOf({ evidence })).toMatchObject({ status: 'insufficient', row: 9, counted: [] });
  });

  it('is insufficient when its source was withdrawn', () => {
    const sources = [source(5, { withdrawals: [bounds('2023-05')] })];
    expect(standingOf({ evidence: [supports(1, { source: 5 })], sources }).row).toBe(9);
  });

  it('needs a piece for or against: fallen context is nothing', () => {
    const evidence = [supports(1, { stance: 'context', withdrawals: [bounds('2023-05')] })];
    expect(standingOf({ evidence }).status).toBe('unchecked');
  });
});

describe('row 10, nothing on record', () => {
  it('is unchecked', () => {
    expect(standingOf({})).toMatchObject({ status: 'unchecked', row: 10 });
  });

  it('is unchecked when all that is there was a draft, a mistake, context or of another time', () => {
    const evidence = [
      supports(1, { draft: true }),
      refutes(2, { mistake: true }),
      supports(3, { stance: 'context' }),
      refutes(4, { about: bounds('1990') }),
    ];
    const claim = { about: bounds('2023') };
    expect(standingOf({ claim, evidence })).toMatchObject({ status: 'unchecked', row: 10 });
  });
});
