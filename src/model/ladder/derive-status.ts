import type { Day } from '../bounds.ts';
import type { Rung } from '../vocabularies/statuses.ts';
import { rungs } from '../vocabularies/statuses.ts';
import type { CaseAsOf } from './case-as-of.ts';
import type { CaseAbsence, CaseEvidence, CaseFile } from './case-file.ts';
import { isFirm } from './firm.ts';
import { heldPeriods } from './held.ts';
import { type Judgement, judgeCase } from './judge-case.ts';
import { firstRowThatFits, type Scales, type Weight } from './rows.ts';
import { ladderRule, type Standing } from './standing.ts';
import { traceOf } from './trace.ts';

/**
 * Where a claim stands as of a day, by the rule `ladder/1`, with the trace that says what became of each
 * evidence and absence. Pure: the same case and day give the same standing, whatever the order of the records.
 */
export function deriveStatus(file: CaseFile, asOf: Day): Standing {
  const standing = weigh({ file, asOf, countsStraddling: false });
  if (standing.possibly.length === 0) return standing;
  const { status } = weigh({ file, asOf, countsStraddling: true });
  return { ...standing, possible: status === standing.status ? null : status };
}

function weigh(view: CaseAsOf): Standing {
  const judgement = judgeCase(view);
  const scales = scalesOf(judgement, view);
  const row = firstRowThatFits(scales);
  const looked = row.number === lookRow ? judgement.absences : [];
  return {
    rule: ladderRule,
    status: row.status(scales),
    row: row.number,
    ...reachOf(looked),
    held: scales.held && periodsOnly(scales.held),
    possible: null,
    origins: { for: judgement.for.length, against: judgement.against.length },
    firm: {
      for: judgement.for.filter(isFirm).length,
      against: judgement.against.filter(isFirm).length,
    },
    ...traceOf(judgement),
  };
}

const lookRow = 8;

function scalesOf(judgement: Judgement, { file, asOf }: CaseAsOf): Scales {
  const firmFor = judgement.for.filter(isFirm);
  const firmAgainst = judgement.against.filter(isFirm);
  return {
    claim: file.claim,
    asOf,
    for: weightOf(judgement.for),
    against: weightOf(judgement.against),
    held: heldPeriods(file.claim, firmFor, firmAgainst),
    looked: judgement.absences.length > 0,
    fallen: file.evidence.some((piece) => hasFallen(piece, judgement)),
  };
}

function weightOf(side: readonly CaseEvidence[]): Weight {
  if (side.length === 0) return 'empty';
  return side.some(isFirm) ? 'firm' : 'thin';
}

/** A draft, a mistake, a repeat or a piece of another time was never offered as one that stands. */
function hasFallen({ n, stance }: CaseEvidence, { asides }: Judgement): boolean {
  const reason = asides.get(n)?.reason;
  const isSided = stance === 'supports' || stance === 'refutes';
  return isSided && (reason === 'withdrawn' || reason === 'undercut');
}

function reachOf(
  looked: readonly CaseAbsence[],
): Pick<Standing, 'rung' | 'lookedUntil' | 'rungUntil'> {
  const [rung, lookedUntil] = [highestRung(looked), latestReach(looked)];
  const own = latestReach(looked.filter(({ kind }) => kind === rung));
  return { rung, lookedUntil, ...(own === null || own === lookedUntil ? {} : { rungUntil: own }) };
}

function highestRung(absences: readonly CaseAbsence[]): Rung | null {
  return rungs.codes.findLast((rung) => absences.some(({ kind }) => kind === rung)) ?? null;
}

function latestReach(absences: readonly CaseAbsence[]): Day | null {
  return absences.reduce<Day | null>(
    (latest, { day }) => (latest === null || day.last > latest ? day.last : latest),
    null,
  );
}

function periodsOnly(held: NonNullable<Scales['held']>): Standing['held'] {
  return { for: held.for, against: held.against };
}
