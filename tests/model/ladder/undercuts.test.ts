import { describe, expect, it } from 'vitest';
import {
  bounds,
  fateOf,
  refutes,
  source,
  standingOf,
  supports,
  thin,
  undercuts,
  type World,
} from './worlds.ts';

function fates(world: World, asOf?: string): Record<number, string> {
  const standing = standingOf(world, asOf);
  return Object.fromEntries(world.evidence?.map(({ n }) => [n, fateOf(n, standing)]) ?? []);
}

function whyOf(n: number, world: World): string | undefined {
  return standingOf(world).counted.find((each) => each.n === n)?.why;
}

describe('an undercutter', () => {
  it('sets its target aside when it is firm, and stands on neither side itself', () => {
    const world = { evidence: [supports(1), undercuts(2, 1)] };
    expect(fates(world)).toEqual({ 1: 'undercut by 2', 2: 'counted' });
    expect(standingOf(world)).toMatchObject({
      status: 'insufficient',
      row: 9,
      origins: { for: 0, against: 0 },
    });
    expect(whyOf(2, world)).toBe('undercuts 1, firm');
  });

  it('is only shown beside its target when it is thin', () => {
    const world = { evidence: [supports(1), undercuts(2, 1, thin)] };
    expect(fates(world)).toEqual({ 1: 'counted', 2: 'counted' });
    expect(standingOf(world).status).toBe('supported');
    expect(whyOf(2, world)).toBe('undercuts 1; thin, so 1 still counts');
  });

  it('does not say that its target still counts when another one took it', () => {
    const world = { evidence: [supports(1), undercuts(2, 1, thin), undercuts(3, 1)] };
    expect(whyOf(2, world)).toBe('undercuts 1; thin');
  });

  it('that is itself undercut restores its target', () => {
    const world = { evidence: [supports(1), undercuts(2, 1), undercuts(3, 2)] };
    expect(fates(world)).toEqual({ 1: 'counted', 2: 'undercut by 3', 3: 'counted' });
    const again = { evidence: [...world.evidence, undercuts(4, 3)] };
    expect(fates(again)).toEqual({
      1: 'undercut by 2',
      2: 'counted',
      3: 'undercut by 4',
      4: 'counted',
    });
  });

  it('that is undercut by a thin one still takes its target', () => {
    const world = { evidence: [supports(1), undercuts(2, 1), undercuts(3, 2, thin)] };
    expect(fates(world)[1]).toBe('undercut by 2');
  });

  it.each([
    ['a draft', { draft: true }, 'draft'],
    ['a mistake', { mistake: true }, 'mistake'],
    ['too late', { day: bounds('2023-07') }, 'too_late'],
    ['only possibly there', { day: bounds('2023') }, 'possibly'],
    ['withdrawn', { withdrawals: [bounds('2023-05')] }, 'withdrawn'],
  ])('takes nothing when it is %s', (_, more, fate) => {
    const world = { evidence: [supports(1), undercuts(2, 1, more)] };
    expect(fates(world)).toEqual({ 1: 'counted', 2: fate });
  });

  it('is never of the same origin as another: each aims at one piece', () => {
    const evidence = [
      supports(1),
      refutes(2),
      undercuts(3, 1, { source: 5 }),
      undercuts(4, 2, { source: 5 }),
      supports(6, { source: 5 }),
    ];
    expect(fates({ evidence })).toMatchObject({ 3: 'counted', 4: 'counted', 6: 'counted' });
  });

  it('of context is shown, and so is one whose target was set aside before', () => {
    const evidence = [
      supports(1, { stance: 'context' }),
      undercuts(2, 1),
      supports(3, { draft: true }),
      undercuts(4, 3),
    ];
    const world = { evidence };
    expect(fates(world)).toEqual({ 1: 'context', 2: 'counted', 3: 'draft', 4: 'counted' });
  });

  it('of a later entry, which import refuses, takes nothing', () => {
    expect(fates({ evidence: [undercuts(1, 2), supports(2)] })).toEqual({
      1: 'counted',
      2: 'counted',
    });
  });

  it('is named by the trace in the same order, whichever was entered first', () => {
    const evidence = [
      supports(1),
      undercuts(2, 1, { day: bounds('2023-05') }),
      undercuts(3, 1, { day: bounds('2023-04') }),
    ];
    expect(fates({ evidence })[1]).toBe('undercut by 3');
  });
});

describe('with an undercut piece', () => {
  /** 11 repeats 10, 12 repeats 11; 20 stands alone. */
  const sources = [source(10), source(11, { origin: 10 }), source(12, { origin: 11 }), source(20)];

  it('fall the pieces of its side that repeat its source, entered before or after it', () => {
    const evidence = [
      supports(1, { source: 12 }),
      supports(2, { source: 10 }),
      supports(3, { source: 11 }),
      supports(4, { source: 20 }),
      undercuts(5, 2),
    ];
    expect(fates({ evidence, sources })).toEqual({
      1: 'undercut by 5',
      2: 'undercut by 5',
      3: 'undercut by 5',
      4: 'counted',
      5: 'counted',
    });
  });

  it('fall those that name its source as their own origin, and those that name the source of these', () => {
    const evidence = [
      supports(1, { source: 10 }),
      supports(2, { source: 20, origin: 10 }),
      supports(3, { source: 11, origin: 20 }),
      supports(6, { source: 11, origin: 'unnamed' }),
      undercuts(4, 1),
    ];
    expect(fates({ evidence, sources })).toMatchObject({
      2: 'undercut by 4',
      3: 'undercut by 4',
      6: 'counted',
    });
  });

  it('stay what it repeats, another piece of its source, and the other side', () => {
    const evidence = [
      supports(1, { source: 11 }),
      supports(2, { source: 10 }),
      refutes(3, { source: 12 }),
      undercuts(4, 1),
    ];
    expect(fates({ evidence, sources })).toMatchObject({ 2: 'counted', 3: 'counted' });
    const same = [supports(1, { source: 10 }), supports(2, { source: 10 }), undercuts(4, 1)];
    expect(fates({ evidence: same, sources })[2]).toBe('counted');
  });

  it('stay the repeats when its undercutter falls', () => {
    const evidence = [
      supports(1, { source: 10 }),
      supports(2, { source: 11 }),
      undercuts(3, 1),
      undercuts(4, 3),
    ];
    expect(fates({ evidence, sources })).toMatchObject({ 1: 'counted', 2: 'same_origin by 1' });
  });

  it('fall the undercutters of the same piece that repeat the source of a fallen one', () => {
    const evidence = [
      supports(1),
      undercuts(2, 1, { source: 10 }),
      undercuts(3, 1, { source: 11 }),
      undercuts(4, 2),
    ];
    expect(fates({ evidence, sources })).toMatchObject({
      1: 'counted',
      2: 'undercut by 4',
      3: 'undercut by 4',
    });
  });
});
