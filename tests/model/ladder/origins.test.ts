import { describe, expect, it } from 'vitest';
import { bounds, fateOf, refutes, source, standingOf, supports, thin } from './worlds.ts';

/** 11 repeats 10; 12 repeats 11; 20 stands alone. */
const sources = [
  source(10),
  source(11, { origin: 10 }),
  source(12, { origin: 11 }),
  source(20),
  source(21),
];

describe('one origin', () => {
  it('has one voice on a side, however many sources repeat it', () => {
    const evidence = [
      supports(1, { source: 10 }),
      supports(2, { source: 11 }),
      supports(3, { source: 12 }),
      supports(4, { source: 20 }),
    ];
    const standing = standingOf({ evidence, sources });
    expect(standing.origins).toEqual({ for: 2, against: 0 });
    expect(standing.firm).toEqual({ for: 2, against: 0 });
    expect(fateOf(2, standing)).toBe('same_origin by 1');
    expect(fateOf(3, standing)).toBe('same_origin by 1');
  });

  it('has a voice on each side', () => {
    const evidence = [supports(1, { source: 10 }), refutes(2, { source: 11 })];
    const standing = standingOf({ evidence, sources });
    expect(standing.status).toBe('conflicting');
    expect(standing.origins).toEqual({ for: 1, against: 1 });
  });

  it('counts thin voices as origins and not as firm', () => {
    const evidence = [supports(1, { source: 10 }), supports(2, { source: 20, ...thin })];
    const standing = standingOf({ evidence, sources });
    expect(standing).toMatchObject({ origins: { for: 2 }, firm: { for: 1 } });
  });
});

describe('the voice of an origin', () => {
  it('is the piece nearest to it: a firm copy cannot outrank a thin original', () => {
    const evidence = [
      supports(1, { source: 12, strength: 'strong' }),
      supports(2, { source: 10, ...thin }),
    ];
    const standing = standingOf({ evidence, sources });
    expect(standing.status).toBe('insufficient');
    expect(fateOf(1, standing)).toBe('same_origin by 2');
  });

  it('is among equals the firm one, not the stronger in name', () => {
    const evidence = [
      supports(1, { source: 10, strength: 'strong', credibility: '5' }),
      supports(2, { source: 10, strength: 'moderate' }),
    ];
    expect(fateOf(1, standingOf({ evidence, sources }))).toBe('same_origin by 2');
  });

  it('then the stronger, even when it is later', () => {
    const evidence = [
      supports(1, { source: 10, strength: 'moderate', day: bounds('2022') }),
      supports(2, { source: 10, strength: 'strong' }),
    ];
    expect(fateOf(1, standingOf({ evidence, sources }))).toBe('same_origin by 2');
  });

  it('takes weak over ungraded', () => {
    const { strength: _, ...ungraded } = supports(1, { source: 10, day: bounds('2022') });
    const evidence = [ungraded, supports(2, { source: 10, ...thin })];
    expect(fateOf(1, standingOf({ evidence, sources }))).toBe('same_origin by 2');
  });

  it('then the earlier, and then the smaller SHA-256 of its content', () => {
    const later = [
      supports(1, { source: 10, content: 'aa' }),
      supports(2, { source: 10, content: 'bb', day: bounds('2022') }),
    ];
    expect(fateOf(1, standingOf({ evidence: later, sources }))).toBe('same_origin by 2');
    const alike = [
      supports(1, { source: 10, content: 'bb' }),
      supports(2, { source: 10, content: 'aa' }),
    ];
    expect(fateOf(1, standingOf({ evidence: alike, sources }))).toBe('same_origin by 2');
  });

  it('passes on when the voice is withdrawn', () => {
    const evidence = [
      supports(1, { source: 10, withdrawals: [bounds('2023-05')] }),
      supports(2, { source: 11 }),
    ];
    expect(fateOf(2, standingOf({ evidence, sources }))).toBe('counted');
  });
});

describe('an origin that a piece names for itself', () => {
  it('takes the place of the end of its source’s chain', () => {
    const evidence = [supports(1, { source: 10 }), supports(2, { source: 11, origin: 20 })];
    expect(standingOf({ evidence, sources }).origins.for).toBe(2);
    const same = [supports(1, { source: 20 }), supports(2, { source: 21, origin: 20 })];
    expect(fateOf(2, standingOf({ evidence: same, sources }))).toBe('same_origin by 1');
  });

  it('is followed to the end of its own chain: sources with one origin count once', () => {
    const evidence = [supports(1, { source: 10 }), supports(2, { source: 20, origin: 12 })];
    expect(fateOf(2, standingOf({ evidence, sources }))).toBe('same_origin by 1');
  });

  it('does not bring a copy nearer when it only names what its source repeats anyway', () => {
    const evidence = [
      supports(1, { source: 12, origin: 10 }),
      supports(2, { source: 11, ...thin }),
    ];
    expect(fateOf(1, standingOf({ evidence, sources }))).toBe('same_origin by 2');
  });
});

describe('unnamed origins', () => {
  it('are one voice on a side, together with pieces that name neither source nor origin', () => {
    const { source: _, ...bare } = supports(3);
    const evidence = [
      supports(1, { source: 10, origin: 'unnamed', strength: 'strong' }),
      supports(2, { source: 20, origin: 'unnamed' }),
      bare,
      refutes(4, { source: 21, origin: 'unnamed' }),
    ];
    const standing = standingOf({ evidence, sources });
    expect(standing.origins).toEqual({ for: 1, against: 1 });
    expect(fateOf(2, standing)).toBe('same_origin by 1');
    expect(fateOf(3, standing)).toBe('same_origin by 1');
  });

  it('are another voice than the named ones', () => {
    const evidence = [supports(1, { source: 10, origin: 'unnamed' }), supports(2, { source: 10 })];
    expect(standingOf({ evidence, sources }).origins.for).toBe(2);
  });
});

describe('a circle of origins', () => {
  it('which a damaged desk might hold, ends', () => {
    const circle = [source(30, { origin: 31 }), source(31, { origin: 30 })];
    const evidence = [supports(1, { source: 30 })];
    expect(standingOf({ evidence, sources: circle }).status).toBe('supported');
  });

  it('is one origin, wherever a piece comes upon it', () => {
    const circle = [
      ...[source(30, { origin: 31 }), source(31, { origin: 32 }), source(32, { origin: 30 })],
      source(33, { origin: 31 }),
    ];
    const evidence = [30, 31, 32, 33].map((from, place) => supports(place + 1, { source: from }));
    const standing = standingOf({ evidence, sources: circle });
    expect(standing).toMatchObject({ origins: { for: 1 }, firm: { for: 1 } });
  });
});
