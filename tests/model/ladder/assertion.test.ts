import { describe, expect, it } from 'vitest';
import type { CaseAppearance } from '../../../src/model/ladder/case-file.ts';
import {
  appearance,
  bounds,
  fateOf,
  passage,
  source,
  standingOf,
  supports,
  type World,
} from './worlds.ts';

const said = passage(100, 200);

/** What becomes of piece 9 at code points 150 to 160 beside the given appearances. */
function fateBeside(
  appearances: readonly CaseAppearance[],
  world: World = {},
  where = passage(150, 160),
): string {
  const evidence = [supports(9, { source: 1, passage: where })];
  return fateOf(9, standingOf({ ...world, evidence, appearances }));
}

describe('a piece whose passage overlaps an appearance', () => {
  it('is an assertion, whoever speaks and in whatever manner', () => {
    for (const manner of ['asserts', 'denies', 'doubts', 'reports'] as const) {
      expect(fateBeside([appearance(2, { passage: said, manner })])).toBe('assertion by 2');
    }
  });

  it('is one by a single code point, and none when they only touch', () => {
    const beside = [appearance(2, { passage: said })];
    expect(fateBeside(beside, {}, passage(199, 300))).toBe('assertion by 2');
    expect(fateBeside(beside, {}, passage(200, 300))).toBe('counted');
    expect(fateBeside(beside, {}, passage(50, 100))).toBe('counted');
  });

  it('is one by any piece of an elided quote, not by the words left out', () => {
    const pieces = [
      [0, 10],
      [155, 170],
    ] as const;
    expect(fateBeside([appearance(2, { passage: passage(0, 0, { pieces }) })])).toBe(
      'assertion by 2',
    );
    const around = [
      [0, 10],
      [170, 190],
    ] as const;
    expect(fateBeside([appearance(2, { passage: passage(0, 0, { pieces: around }) })])).toBe(
      'counted',
    );
  });

  it('is found in another snapshot of the source by an equal or contained quote', () => {
    const here = passage(150, 160, { foldedQuote: 'china is arming' });
    const elsewhere = (foldedQuote: string, more = {}) => [
      appearance(2, { passage: passage(0, 9, { snapshot: 2, foldedQuote, ...more }) }),
    ];
    expect(fateBeside(elsewhere('china is arming'), {}, here)).toBe('assertion by 2');
    expect(fateBeside(elsewhere('he said china is arming'), {}, here)).toBe('assertion by 2');
    expect(fateBeside(elsewhere('arming'), {}, here)).toBe('assertion by 2');
    expect(fateBeside(elsewhere('china is arming itself'), {}, here)).toBe('assertion by 2');
    expect(fateBeside(elsewhere('china is not'), {}, here)).toBe('counted');
    expect(fateBeside(elsewhere(''), {}, here)).toBe('counted');
    expect(fateBeside(elsewhere('china is arming', { source: 3 }), {}, here)).toBe('counted');
  });

  it('does not go by the quote within one snapshot: the words may stand there twice', () => {
    expect(fateBeside([appearance(2, { passage: passage(500, 510) })])).toBe('counted');
  });

  it('is evidence when the claim is that the words were said, or what someone stands for', () => {
    const beside = [appearance(2, { passage: said })];
    for (const kind of ['quote', 'position'] as const) {
      expect(fateBeside(beside, { claim: { kind } })).toBe('counted');
    }
    expect(fateBeside(beside, { claim: { kind: 'quantity' } })).toBe('assertion by 2');
  });

  it('is evidence when it is testimony', () => {
    for (const basis of ['saw', 'official_record'] as const) {
      expect(fateBeside([appearance(2, { passage: said, basis })])).toBe('counted');
    }
    for (const basis of ['told', 'infers', 'not_aware', 'undisclosed'] as const) {
      expect(fateBeside([appearance(2, { passage: said, basis })])).toBe('assertion by 2');
    }
  });

  it('is an assertion when a bare one overlaps it beside the testimony', () => {
    const both = [appearance(2, { passage: said, basis: 'saw' }), appearance(3, { passage: said })];
    expect(fateBeside(both)).toBe('assertion by 3');
    expect(fateBeside([...both].reverse())).toBe('assertion by 3');
  });

  it('weighs nothing against the claim either, and cannot undercut', () => {
    const appearances = [appearance(2, { passage: said })];
    const where = { source: 1, passage: said };
    const against = supports(9, { ...where, stance: 'refutes' });
    expect(standingOf({ evidence: [against], appearances }).status).toBe('unchecked');
    const undercutter = supports(9, { ...where, stance: 'undercuts', undercuts: 4 });
    expect(standingOf({ evidence: [supports(4), undercutter], appearances }).status).toBe(
      'supported',
    );
  });
});

describe('an appearance', () => {
  it.each([
    ['is a draft', { draft: true }],
    ['is a mistake', { mistake: true }],
    ['is wholly after the as-of day', { day: bounds('2023-07') }],
    ['was withdrawn by then', { withdrawals: [bounds('2023-05')] }],
  ])('does not matter when it %s', (_, more) => {
    expect(fateBeside([appearance(2, { passage: said, ...more })])).toBe('counted');
  });

  it('does not matter when it names no passage', () => {
    expect(fateBeside([appearance(2, { source: 1 })])).toBe('counted');
  });

  it('does not matter when it rests on a mistaken or withdrawn source', () => {
    const beside = [appearance(2, { passage: said, source: 7 })];
    expect(fateBeside(beside, { sources: [source(7, { mistake: true })] })).toBe('counted');
    const withdrawals = [bounds('2023-05')];
    expect(fateBeside(beside, { sources: [source(7, { withdrawals })] })).toBe('counted');
  });

  it('matters when it was only possibly said by then: the passage that holds it could be seen', () => {
    expect(fateBeside([appearance(2, { passage: said, day: bounds('2023') })])).toBe(
      'assertion by 2',
    );
  });
});
