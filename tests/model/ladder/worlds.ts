import { createHash } from 'node:crypto';
import type { Bounds, Day } from '../../../src/model/bounds.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import type {
  CaseAbsence,
  CaseAppearance,
  CaseClaim,
  CaseEvidence,
  CaseFile,
  CasePassage,
  CaseSource,
} from '../../../src/model/ladder/case-file.ts';
import { deriveStatus } from '../../../src/model/ladder/derive-status.ts';
import type { Standing } from '../../../src/model/ladder/standing.ts';

/** What a test says of its world; the rest is left empty. */
export interface World {
  readonly claim?: Partial<CaseClaim>;
  readonly evidence?: readonly CaseEvidence[];
  readonly absences?: readonly CaseAbsence[];
  readonly appearances?: readonly CaseAppearance[];
  readonly sources?: readonly CaseSource[];
}

export function caseFile(world: World): CaseFile {
  return {
    claim: { kind: 'event', ...world.claim },
    evidence: world.evidence ?? [],
    absences: world.absences ?? [],
    appearances: world.appearances ?? [],
    sources: new Map((world.sources ?? []).map((each) => [each.n, each])),
  };
}

/** The standing of a small world, as of 30 June 2023 unless told. */
export function standingOf(world: World, asOf = '2023-06-30'): Standing {
  return deriveStatus(caseFile(world), lastDay(asOf));
}

export function bounds(text: string): Bounds {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`the test names an unreadable date: ${text}`);
  return { first: date.first, last: date.last };
}

export function lastDay(text: string): Day {
  return bounds(text).last;
}

const plain = { draft: false, mistake: false, withdrawals: [] } as const;

function contentOf(n: number): string {
  return createHash('sha256').update(String(n)).digest('hex');
}

/** A firm piece for the claim, seen on 1 March 2023, from a source of its own. */
export function supports(n: number, more: Partial<CaseEvidence> = {}): CaseEvidence {
  return {
    ...plain,
    n,
    day: bounds('2023-03-01'),
    content: contentOf(n),
    source: 1000 + n,
    stance: 'supports',
    strength: 'moderate',
    interested: false,
    ...more,
  };
}

/** A firm piece against the claim. */
export function refutes(n: number, more: Partial<CaseEvidence> = {}): CaseEvidence {
  return supports(n, { stance: 'refutes', ...more });
}

/** A firm piece that undercuts an earlier one. */
export function undercuts(
  n: number,
  target: number,
  more: Partial<CaseEvidence> = {},
): CaseEvidence {
  return supports(n, { stance: 'undercuts', undercuts: target, ...more });
}

export const thin = { strength: 'weak' } as const;

/** Somebody without a stake knew of none on 31 March 2023. */
export function absence(n: number, more: Partial<CaseAbsence> = {}): CaseAbsence {
  return {
    ...plain,
    n,
    day: bounds('2023-03-31'),
    content: contentOf(n),
    kind: 'noted',
    interested: false,
    ...more,
  };
}

export function appearance(n: number, more: Partial<CaseAppearance> = {}): CaseAppearance {
  return { ...plain, n, day: bounds('2023-03-01'), manner: 'asserts', ...more };
}

export function source(n: number, more: Partial<CaseSource> = {}): CaseSource {
  return { n, mistake: false, withdrawals: [], ...more };
}

/** The passage [start, end) of snapshot 1 of source 1. */
export function passage(start: number, end: number, more: Partial<CasePassage> = {}): CasePassage {
  return { snapshot: 1, source: 1, pieces: [[start, end]], foldedQuote: 'the words', ...more };
}

/** What became of one record: "counted", "possibly", or the reason, with "by 7" where a record did it. */
export function fateOf(n: number, { counted, setAside, possibly }: Standing): string {
  const fates = [
    ...counted.filter((each) => each.n === n).map(() => 'counted'),
    ...possibly.filter((each) => each.n === n).map(() => 'possibly'),
    ...setAside
      .filter((each) => each.n === n)
      .map(({ reason, by }) => (by === undefined ? reason : `${reason} by ${by}`)),
  ];
  return fates.join(' and ');
}
