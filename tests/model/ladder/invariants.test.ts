import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvidence } from '../../../src/model/ladder/case-file.ts';
import { deriveStatus } from '../../../src/model/ladder/derive-status.ts';
import type { Standing } from '../../../src/model/ladder/standing.ts';
import type { Status } from '../../../src/model/vocabularies/statuses.ts';
import { holds } from '../../seeded.ts';
import {
  crowds,
  days,
  looks,
  pieces,
  sayings,
  type WholeWorld,
  worlds as wholeWorlds,
} from './arbitrary-world.ts';
import { caseFile, refutes, supports, thin } from './worlds.ts';

const runs = 600;
const worlds = fc.oneof({ weight: 4, arbitrary: wholeWorlds }, { weight: 1, arbitrary: crowds });

function stand(world: WholeWorld, asOf: number): Standing {
  return deriveStatus(caseFile(world), asOf);
}

function hasFirm(stance: CaseEvidence['stance'], { counted }: Standing, world: WholeWorld) {
  return counted.some(
    ({ n, firm }) => firm && world.evidence.find((piece) => piece.n === n)?.stance === stance,
  );
}

describe('always', () => {
  it('refuted needs a firm counted piece against, supported one for, conflicting both', () => {
    const needs = fc.property(worlds, days, (world, asOf) => {
      const standing = stand(world, asOf);
      const isFor = hasFirm('supports', standing, world);
      const isAgainst = hasFirm('refutes', standing, world);
      if (standing.status === 'supported') expect(isFor).toBe(true);
      if (standing.status === 'refuted') expect(isAgainst).toBe(true);
      if (standing.status === 'conflicting') expect(isFor && isAgainst).toBe(true);
    });
    holds('statuses need firm pieces', needs, { runs });
  });

  it('each evidence and absence stands in the trace exactly once', () => {
    const once = fc.property(worlds, days, (world, asOf) => {
      const { counted, setAside, possibly } = stand(world, asOf);
      const traced = [...counted, ...setAside, ...possibly].map(({ n }) => n).sort();
      const offered = [...world.evidence, ...world.absences].map(({ n }) => n).sort();
      expect(traced).toEqual(offered);
    });
    holds('each record once', once, { runs });
  });

  it('firm voices are origins, and the counted pieces are those voices', () => {
    const voices = fc.property(worlds, days, (world, asOf) => {
      const { counted, origins, firm } = stand(world, asOf);
      const sided = counted.filter(({ why }) => / (for|against)$/.test(why));
      expect(sided.length).toBe(origins.for + origins.against);
      expect(firm.for).toBeLessThanOrEqual(origins.for);
      expect(firm.against).toBeLessThanOrEqual(origins.against);
    });
    holds('voices', voices, { runs });
  });

  it('absences alone never speak for or against', () => {
    const silent = fc.property(worlds, days, (world, asOf) => {
      const { status } = stand({ ...world, evidence: [] }, asOf);
      expect(['unchecked', 'no_evidence_found', 'pending', 'not_checkable']).toContain(status);
    });
    holds('absences alone', silent, { runs });
  });
});

describe('adding', () => {
  it('an absence turns only unchecked, or row 9, into no evidence found', () => {
    const added = fc.property(worlds, days, looks(60), (world, asOf, look) => {
      const before = stand(world, asOf);
      const after = stand({ ...world, absences: [...world.absences, look] }, asOf);
      if (after.status === before.status) return;
      expect(after.status).toBe('no_evidence_found');
      expect([9, 10]).toContain(before.row);
    });
    holds('adding an absence', added, { runs });
  });

  it('a thin piece from an origin of its own never changes supported, refuted or conflicting', () => {
    const sides = fc.constantFrom(supports, refutes);
    const added = fc.property(worlds, days, sides, days, (world, asOf, side, first) => {
      const before = stand(world, asOf);
      if (!['supported', 'refuted', 'conflicting'].includes(before.status)) return;
      const piece = side(60, { ...thin, day: { first, last: first } });
      const after = stand({ ...world, evidence: [...world.evidence, piece] }, asOf);
      expect(after.status).toBe(before.status);
      expect(after.held).toEqual(before.held);
    });
    holds('adding a thin piece', added, { runs });
  });

  it('a record whose earliest day is after the as-of day changes no answer', () => {
    const later = fc.tuple(
      pieces(60, [11, 12, 13, 14]),
      looks(61),
      sayings(62),
      fc.integer({ min: 1, max: 5 }),
    );
    const added = fc.property(worlds, days, later, (world, asOf, [piece, look, saying, gap]) => {
      const day = { first: asOf + gap, last: asOf + gap + 2 };
      const after = stand(
        {
          ...world,
          evidence: [...world.evidence, { ...piece, day }],
          absences: [...world.absences, { ...look, day }],
          appearances: [...world.appearances, { ...saying, day }],
        },
        asOf,
      );
      const setAside = after.setAside.filter(({ n }) => n < 60);
      expect({ ...after, setAside }).toEqual(stand(world, asOf));
    });
    holds('what comes later', added, { runs });
  });

  it('a withdrawal that has not surely happened by the as-of day changes no answer', () => {
    const added = fc.property(worlds, days, days, (world, asOf, first) => {
      const withdrawals = [{ first, last: asOf + 1 + first }];
      const add = <Each extends WholeWorld['evidence'][number] | WholeWorld['sources'][number]>(
        each: Each,
      ) => ({ ...each, withdrawals: [...each.withdrawals, ...withdrawals] });
      const after = {
        ...world,
        evidence: world.evidence.map(add),
        sources: world.sources.map(add),
      };
      expect(stand(after, asOf)).toEqual(stand(world, asOf));
    });
    holds('withdrawals to come', added, { runs });
  });
});

describe('swapping', () => {
  it('the stances swaps supported and refuted and nothing else', () => {
    const swapped = fc.property(worlds, days, (world, asOf) => {
      const there = stand(world, asOf);
      const back = stand({ ...world, evidence: world.evidence.map(otherStance) }, asOf);
      const unworded = ({ counted }: Standing) => counted.map(({ why: _, ...rest }) => rest);
      expect(unworded(back)).toEqual(unworded(there));
      expect(back).toEqual({
        ...there,
        status: otherStatus(there.status),
        row: { 5: 6, 6: 5 }[there.row] ?? there.row,
        possible: there.possible && otherStatus(there.possible),
        held: there.held && { for: there.held.against, against: there.held.for },
        origins: { for: there.origins.against, against: there.origins.for },
        firm: { for: there.firm.against, against: there.firm.for },
        counted: back.counted,
      });
    });
    holds('swapped stances', swapped, { runs });
  });

  it('the order in which records are given changes nothing', () => {
    const orders = fc.property(worlds, days, fc.infiniteStream(fc.nat()), (world, asOf, keys) => {
      const shuffled = {
        ...world,
        evidence: shuffle(world.evidence, keys),
        absences: shuffle(world.absences, keys),
        appearances: shuffle(world.appearances, keys),
        sources: shuffle(world.sources, keys),
      };
      expect(stand(shuffled, asOf)).toEqual(stand(world, asOf));
    });
    holds('the order given', orders, { runs });
  });

  it('the order of entry changes nothing, as long as undercuts come after what they undercut', () => {
    const orders = fc.property(worlds, days, fc.infiniteStream(fc.nat()), (world, asOf, keys) => {
      const renumbered = enteredInOrder(shuffle(world.evidence, keys));
      const there = stand(world, asOf);
      const back = stand({ ...world, evidence: renumbered }, asOf);
      const contents = (evidence: readonly CaseEvidence[], { counted }: Standing) =>
        counted.map(({ n }) => evidence.find((piece) => piece.n === n)?.content ?? n);
      const { status, row, possible, held, origins, firm } = there;
      expect(back).toMatchObject({ status, row, possible, held, origins, firm });
      expect(contents(renumbered, back)).toEqual(contents(world.evidence, there));
    });
    holds('the order of entry', orders, { runs });
  });
});

function otherStance(piece: CaseEvidence): CaseEvidence {
  if (piece.stance === 'supports') return { ...piece, stance: 'refutes' };
  return piece.stance === 'refutes' ? { ...piece, stance: 'supports' } : piece;
}

function otherStatus(status: Status): Status {
  if (status === 'supported') return 'refuted';
  return status === 'refuted' ? 'supported' : status;
}

function shuffle<Item>(items: readonly Item[], keys: Iterator<number>): readonly Item[] {
  return items
    .map((item) => ({ item, key: Number(keys.next().value) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/** Numbers the pieces anew in the order given, each after the piece it undercuts. */
function enteredInOrder(pieces: readonly CaseEvidence[]): readonly CaseEvidence[] {
  const numbers = new Map<number, number>();
  const enter = (piece: CaseEvidence): void => {
    const target = pieces.find(({ n }) => n === piece.undercuts);
    if (target && !numbers.has(target.n)) enter(target);
    if (!numbers.has(piece.n)) numbers.set(piece.n, 11 + numbers.size);
  };
  pieces.forEach(enter);
  return pieces.map(({ undercuts, ...piece }) => ({
    ...piece,
    n: numbers.get(piece.n) ?? 0,
    ...(undercuts === undefined ? {} : { undercuts: numbers.get(undercuts) ?? 0 }),
  }));
}
