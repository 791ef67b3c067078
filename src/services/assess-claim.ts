import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { type Day, openEnd } from '../model/bounds.ts';
import { ladderRule } from '../model/ladder/standing.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { confidences, likelihoods } from '../model/vocabularies/assessments.ts';
import { statuses } from '../model/vocabularies/statuses.ts';
import { type ClaimJudgement, judgeOf } from '../queries/case/judge-claim.ts';
import { knownOf } from '../queries/case/known-record.ts';
import { type ClaimCase, readCase } from '../queries/case/read-case.ts';
import { getRecord } from '../queries/find-record.ts';
import { getClaim } from '../queries/identity/get-claim.ts';
import type { Act, Recorded } from './act.ts';
import { assessmentProblem } from './assessment-problem.ts';
import { Handle, listOf, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requirePast } from './require-past.ts';

/** A person's judgement of a claim. */
export const AssessClaim = z.strictObject({
  claim: Handle,
  status: codeSchema(statuses),
  confidence: codeSchema(confidences).optional(),
  likelihood: codeSchema(likelihoods).optional(),
  because: Words,
  /** The mark *misleading*: what is left out. */
  misleading: Words.optional(),
  /** The day it is made of; absent: the day of entry. */
  on: Edtf.optional(),
  reviewOn: Edtf.optional(),
  /** Evidence and absences it considered; absent: all that counts as of its day. */
  considered: listOf(Handle),
  /** Assessments of others that it supersedes. */
  supersedes: listOf(Handle),
  private: Private,
});

/**
 * Records an assessment, with the derived status it saw.
 *
 * @throws InvalidInput when the assessment is not a valid one (`assessmentProblem`); NotFound.
 */
export async function assessClaim(
  desk: Desk,
  input: z.input<typeof AssessClaim>,
): Promise<Recorded<'assessment'>> {
  const facts = parseInput(AssessClaim, input);
  return performAct(desk, 'claim.assessed', (act) => recordAssessment(act, facts), facts);
}

async function recordAssessment(
  act: Act,
  facts: z.output<typeof AssessClaim>,
): Promise<Recorded<'assessment'>> {
  await requirePast(act, { on: facts.on });
  if (facts.on && facts.on.last >= openEnd) {
    throw new InvalidInput(
      'bad_date',
      `on: "${facts.on.text}" has no end; a judgement is of a day.`,
    );
  }
  const claim = await getClaim(act.db, facts.claim);
  const records = await readCase(act.db, claim.n, everyRecord);
  const seen = judgeOf(records, claim.n)(await dayOfAssessment(act, facts));
  const { claimKind } = knownOf(records, 'claim', claim.n).value;
  const problem = assessmentProblem({ ...facts, claimKind, standing: seen.standing });
  if (problem !== null) throw new InvalidInput('assessment_invalid', problem);
  const considered = await consideredBy(act, facts.considered, records, seen);
  const supersedes = await supersededBy(act, facts.supersedes, records);
  return act.record('assessment', {
    claim: claim.named.n,
    status: facts.status,
    confidence: facts.confidence,
    likelihood: facts.likelihood,
    because: facts.because,
    misleading: facts.misleading,
    assessedOn: facts.on,
    reviewOn: facts.reviewOn,
    considered: considered.length > 0 ? considered : undefined,
    supersedes: supersedes.length > 0 ? supersedes : undefined,
    sawStatus: seen.standing.status,
    sawRung: seen.standing.rung ?? undefined,
    sawRule: ladderRule,
  });
}

async function dayOfAssessment(act: Act, { on }: z.output<typeof AssessClaim>): Promise<Day> {
  return on === undefined ? act.today() : on.last;
}

async function consideredBy(
  act: Act,
  names: readonly string[] | undefined,
  records: ClaimCase,
  { standing }: ClaimJudgement,
): Promise<readonly number[]> {
  if (names === undefined) return standing.counted.map(({ n }) => n);
  return numbersOf(act, names, ['evidence', 'absence'], records);
}

function supersededBy(
  act: Act,
  names: readonly string[] | undefined,
  records: ClaimCase,
): Promise<readonly number[]> {
  return numbersOf(act, names ?? [], ['assessment'], records);
}

async function numbersOf(
  act: Act,
  names: readonly string[],
  kinds: readonly ('evidence' | 'absence' | 'assessment')[],
  records: ClaimCase,
): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (const name of names) {
    const { n } = await getRecord(act.db, name, { kinds });
    if (!records.has(n)) {
      throw new InvalidInput('of_another_claim', `"${name}" is of another claim.`);
    }
    numbers.push(n);
  }
  return [...new Set(numbers)];
}
