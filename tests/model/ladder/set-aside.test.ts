import { describe, expect, it } from 'vitest';
import {
  absence,
  appearance,
  bounds,
  fateOf,
  passage,
  refutes,
  source,
  standingOf,
  supports,
  thin,
  undercuts,
  type World,
} from './worlds.ts';

function fateAlone(piece: ReturnType<typeof supports>, world: World = {}): string {
  return fateOf(piece.n, standingOf({ ...world, evidence: [piece] }));
}

function fateOfLook(look: ReturnType<typeof absence>, world: World = {}): string {
  return fateOf(look.n, standingOf({ ...world, absences: [look] }));
}

describe('a record that is not (any more) there', () => {
  it('is a draft until a person accepts it', () => {
    expect(fateAlone(supports(1, { draft: true }))).toBe('draft');
    expect(fateOfLook(absence(1, { draft: true }))).toBe('draft');
  });

  it('is a mistake at every as-of, and so is all that rests on a mistaken source', () => {
    expect(fateAlone(supports(1, { mistake: true }))).toBe('mistake');
    expect(fateOfLook(absence(1, { mistake: true }))).toBe('mistake');
    const sources = [source(5, { origin: 6 }), source(6, { mistake: true })];
    expect(fateAlone(supports(1, { source: 5 }), { sources })).toBe('mistake by 6');
  });

  it('is too late when its earliest day is after the as-of day', () => {
    expect(fateAlone(supports(1, { day: bounds('2023-07-01') }))).toBe('too_late');
    expect(fateOfLook(absence(1, { day: bounds('2023-07') }))).toBe('too_late');
  });

  it('counts possibly when its day straddles the as-of day, and counts on its latest day', () => {
    expect(fateAlone(supports(1, { day: bounds('2023') }))).toBe('possibly');
    expect(fateOfLook(absence(1, { day: bounds('2023-06/2023-07') }))).toBe('possibly');
    expect(fateAlone(supports(1, { day: bounds('2023-06') }))).toBe('counted');
  });
});

describe('a withdrawal', () => {
  const on = (date: string) => ({ withdrawals: [bounds(date)] });

  it('takes the record from its day on, and not before', () => {
    const world = { evidence: [supports(1, on('2023-06-30'))] };
    expect(fateOf(1, standingOf(world, '2023-06-29'))).toBe('counted');
    expect(fateOf(1, standingOf(world, '2023-06-30'))).toBe('withdrawn');
    expect(fateOfLook(absence(1, on('2023-06')))).toBe('withdrawn');
  });

  it('that straddles the as-of day has not happened yet', () => {
    expect(fateAlone(supports(1, on('2023')))).toBe('counted');
  });

  it('of its source, or of a source on its chain of origin, takes the record', () => {
    const sources = [source(5, { origin: 6 }), source(6, { origin: 7 }), source(7, on('2023-05'))];
    expect(fateAlone(supports(1, { source: 7 }), { sources })).toBe('withdrawn by 7');
    expect(fateAlone(supports(1, { source: 5 }), { sources })).toBe('withdrawn by 7');
    expect(fateOfLook(absence(1, { source: 6 }), { sources })).toBe('withdrawn by 7');
  });

  it('of the origin a piece names for itself, or of one behind it, takes the piece', () => {
    const sources = [source(5), source(6, { origin: 7 }), source(7, on('2023-05'))];
    expect(fateAlone(supports(1, { source: 5, origin: 6 }), { sources })).toBe('withdrawn by 7');
  });

  it('of the source its passage stands in takes the piece', () => {
    const sources = [source(1, on('2023-05'))];
    const { source: _, ...unsourced } = supports(9, { passage: passage(0, 9) });
    expect(fateAlone(unsourced, { sources })).toBe('withdrawn by 1');
  });

  it('of another source leaves it alone', () => {
    const sources = [source(5), source(6, { origin: 5, ...on('2023-05') })];
    expect(fateAlone(supports(1, { source: 5 }), { sources })).toBe('counted');
  });
});

describe('a record that does not bear on the claim', () => {
  it('is set aside as opinion when the claim is one', () => {
    const claim = { kind: 'opinion' } as const;
    expect(fateAlone(supports(1), { claim })).toBe('opinion');
    expect(fateOfLook(absence(1), { claim })).toBe('opinion');
  });

  it('is context when it was offered as that', () => {
    expect(fateAlone(supports(1, { stance: 'context' }))).toBe('context');
  });

  it('is of another time when it cannot overlap the time of the claim', () => {
    const claim = { about: bounds('2023-02') };
    expect(fateAlone(supports(1, { about: bounds('2023-01') }), { claim })).toBe('other_time');
    expect(fateOfLook(absence(1, { about: bounds('2022') }), { claim })).toBe('other_time');
    expect(fateAlone(supports(1, { about: bounds('2023') }), { claim })).toBe('counted');
    expect(fateAlone(supports(1), { claim })).toBe('counted');
    expect(fateAlone(supports(1, { about: bounds('2023-01') }))).toBe('counted');
  });

  it('is of the time of the claim when the two share a single day', () => {
    const claim = { about: bounds('2023-02-10/2023-02-20') };
    for (const about of ['2023-02-01/2023-02-10', '2023-02-20/2023-02-28']) {
      expect(fateAlone(supports(1, { about: bounds(about) }), { claim })).toBe('counted');
    }
    for (const about of ['2023-02-01/2023-02-09', '2023-02-21/2023-02-28']) {
      expect(fateAlone(supports(1, { about: bounds(about) }), { claim })).toBe('other_time');
    }
  });

  it('is interested when the party that looked has a stake in there being none', () => {
    for (const kind of ['noted', 'searched', 'expected'] as const) {
      expect(fateOfLook(absence(1, { kind, interested: true }))).toBe('interested');
    }
  });
});

describe('the first reason that fits', () => {
  it('wins, in the order of the domain page', () => {
    const everything = supports(9, {
      draft: true,
      mistake: true,
      day: bounds('2023-07'),
      withdrawals: [bounds('2023-05')],
      stance: 'context',
      about: bounds('1990'),
      passage: passage(0, 9),
    });
    const world = {
      claim: { kind: 'opinion', about: bounds('2023') },
      appearances: [appearance(2, { passage: passage(0, 9) })],
    } as const;
    const event = { ...world, claim: { kind: 'event', about: bounds('2023') } } as const;
    const onTime = { day: bounds('2023-03') };
    const steps = [
      [everything, world, 'draft'],
      [{ ...everything, draft: false }, world, 'mistake'],
      [{ ...everything, draft: false, mistake: false }, world, 'too_late'],
      [{ ...everything, draft: false, mistake: false, day: bounds('2023') }, world, 'possibly'],
      [{ ...everything, draft: false, mistake: false, ...onTime }, world, 'withdrawn'],
      [
        { ...everything, draft: false, mistake: false, ...onTime, withdrawals: [] },
        world,
        'opinion',
      ],
      [
        { ...everything, draft: false, mistake: false, ...onTime, withdrawals: [] },
        event,
        'context',
      ],
    ] as const;
    for (const [piece, where, reason] of steps) expect(fateAlone(piece, where)).toBe(reason);
    const bare = { about: bounds('1990'), passage: passage(0, 9) };
    expect(fateAlone(supports(9, bare), event)).toBe('other_time');
    expect(fateAlone(supports(9, { passage: passage(0, 9) }), event)).toBe('assertion by 2');
  });

  it('is a repeat before it is undercut, and undercut before it is of the same origin', () => {
    const evidence = [
      supports(1, { source: 5 }),
      supports(2, { source: 5, ...thin }),
      undercuts(3, 2),
      supports(4, { passage: passage(0, 9) }),
      undercuts(6, 4),
    ];
    const appearances = [appearance(7, { passage: passage(0, 9) })];
    const standing = standingOf({ evidence, appearances });
    expect(fateOf(2, standing)).toBe('undercut by 3');
    expect(fateOf(4, standing)).toBe('assertion by 7');
  });
});

describe('firmness', () => {
  it.each([
    [{ strength: 'moderate' }, 'supported'],
    [{ strength: 'strong', credibility: '1' }, 'supported'],
    [{ strength: 'strong', credibility: '3' }, 'supported'],
    [{ strength: 'strong', credibility: '4' }, 'insufficient'],
    [{ strength: 'strong', credibility: '5' }, 'insufficient'],
    [{ strength: 'strong', credibility: '6' }, 'insufficient'],
    [{ strength: 'strong', credibility: 'unknown' }, 'insufficient'],
    [{ strength: 'weak', credibility: '1' }, 'insufficient'],
    [{ strength: 'strong', interested: true }, 'insufficient'],
  ] as const)('with %j makes the claim %s', (grades, status) => {
    expect(standingOf({ evidence: [supports(1, grades)] }).status).toBe(status);
  });

  it('is not made up: an ungraded piece is thin', () => {
    const { strength: _, ...ungraded } = refutes(1);
    expect(standingOf({ evidence: [ungraded] }).status).toBe('insufficient');
  });
});
