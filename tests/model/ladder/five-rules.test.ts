import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseAppearance } from '../../../src/model/ladder/case-file.ts';
import { deriveStatus } from '../../../src/model/ladder/derive-status.ts';
import type { Standing } from '../../../src/model/ladder/standing.ts';
import { manners } from '../../../src/model/vocabularies/claims.ts';
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
import { bounds, caseFile, source, supports } from './worlds.ts';

/*
 * The rules two and three of the five that no code path may break, over generated cases. Rules
 * one, four and five are about what is shown: tests/summaries/five-rules.test.ts.
 */

const runs = 500;
const worlds = fc.oneof({ weight: 4, arbitrary: wholeWorlds }, { weight: 1, arbitrary: crowds });

function stand(world: WholeWorld, asOf: number): Standing {
  return deriveStatus(caseFile(world), asOf);
}

describe('rule 2: an absence can never by itself refute', () => {
  it('however many there are, of whatever kind, and whatever has been undone', () => {
    const many = fc.tuple(...[60, 61, 62, 63].map(looks));
    const added = fc.property(worlds, days, many, (world, asOf, absences) => {
      const before = stand(world, asOf).status;
      const after = stand({ ...world, absences: [...world.absences, ...absences] }, asOf).status;
      if (after !== before) expect(after).toBe('no_evidence_found');
      const alone = stand({ ...world, evidence: [], absences }, asOf);
      expect(['unchecked', 'no_evidence_found', 'pending', 'not_checkable']).toContain(
        alone.status,
      );
    });
    holds('absences never refute', added, { runs });
  });

  it('but a record that would be complete and lacks the thing is evidence, and can', () => {
    const complete = { ...supports(1), stance: 'refutes', strength: 'strong' } as const;
    const file = caseFile({ evidence: [complete] });
    expect(deriveStatus(file, bounds('2023').last).status).toBe('refuted');
  });
});

describe('rule 3: what anyone says weighs nothing by itself', () => {
  const said = fc
    .tuple(sayings(60), fc.constantFrom(...manners.codes))
    .map(([saying, manner]): CaseAppearance => ({ ...saying, manner }));

  it('so appearances alone, asserted or denied, leave a claim where it was', () => {
    const silent = fc.property(worlds, days, said, (world, asOf, saying) => {
      const spoken = [...world.appearances, saying];
      const bare = stand({ ...world, evidence: [], appearances: [] }, asOf);
      expect(stand({ ...world, evidence: [], appearances: spoken }, asOf)).toEqual(bare);
    });
    holds('appearances alone', silent, { runs });
  });

  it('a further appearance sets aside the pieces that repeat it, and makes no other piece count', () => {
    const added = fc.property(worlds, days, said, (world, asOf, saying) => {
      const before = stand(world, asOf);
      const after = stand({ ...world, appearances: [...world.appearances, saying] }, asOf);
      const repeats = after.setAside.filter(({ by }) => by === saying.n);
      for (const { n, reason } of repeats) {
        expect(reason).toBe('assertion');
        expect(world.evidence.find((piece) => piece.n === n)?.passage).toBeDefined();
      }
      // A piece that is only possibly there may repeat it too: `possible` is asked of that one.
      if (repeats.length === 0) expect({ ...after, possible: before.possible }).toEqual(before);
      const others = world.evidence.filter(({ n }) => !repeats.some((each) => each.n === n));
      expect(reckoned(after, others)).toEqual(
        reckoned(stand({ ...world, evidence: others }, asOf), others),
      );
    });
    holds('a further appearance', added, { runs });
  });

  it('testimony sets nothing aside', () => {
    const basis = fc.constantFrom<'saw' | 'official_record'>('saw', 'official_record');
    const added = fc.property(worlds, days, said, basis, (world, asOf, saying, how) => {
      const testimony: CaseAppearance = { ...saying, basis: how };
      const after = stand({ ...world, appearances: [...world.appearances, testimony] }, asOf);
      expect(after).toEqual(stand(world, asOf));
    });
    holds('testimony', added, { runs });
  });

  it('a copy of what counts adds no origin and changes no status', () => {
    const added = fc.property(worlds, days, pieces(60, []), (world, asOf, copy) => {
      const before = stand(world, asOf);
      for (const piece of world.evidence) {
        const from = piece.source ?? piece.passage?.source;
        const isSide = piece.stance === 'supports' || piece.stance === 'refutes';
        const isCounted = before.counted.some(({ n }) => n === piece.n);
        if (!isSide || !isCounted || piece.origin !== undefined || from === undefined) continue;
        const { passage: _, origin: __, undercuts: ___, about: ____, ...graded } = copy;
        const { day, stance } = piece;
        const again = { ...graded, day, stance, source: 90, draft: false, mistake: false };
        const after = stand(
          {
            ...world,
            evidence: [...world.evidence, again],
            sources: [...world.sources, source(90, { origin: from })],
          },
          asOf,
        );
        const { status, row, possible, held, origins, firm } = before;
        expect(after).toMatchObject({ status, row, possible, held, origins, firm });
      }
    });
    holds('a copy', added, { runs });
  });
});

/** What became of these pieces, whatever became of the others. */
function reckoned({ counted, setAside, possibly }: Standing, of: WholeWorld['evidence']): unknown {
  const isOf = ({ n }: { readonly n: number }): boolean => of.some((piece) => piece.n === n);
  return {
    counted: counted.filter(isOf).map(({ n }) => n),
    setAside: setAside.filter(isOf),
    possibly: possibly.filter(isOf),
  };
}
