import type { Day } from '../../model/bounds.ts';
import { oneYearAfter } from '../../model/day.ts';
import type { DossierAssessment } from '../../model/dossier.ts';
import type { Standing } from '../../model/ladder/standing.ts';
import {
  type StaleReason,
  staleReasons as vocabulary,
} from '../../model/vocabularies/assessments.ts';
import { allKnown, type Known, knownOf } from './known-record.ts';
import { isTrouble, lastLook } from './last-look.ts';
import type { ClaimCase } from './read-case.ts';

/** What staleness is measured on: a claim's records, where it stands and who has judged it, as of a day. */
export interface StaleFacts {
  readonly records: ClaimCase;
  readonly claim: Known<'claim'>;
  readonly standing: Standing;
  readonly assessed: DossierAssessment | null;
  readonly asOf: Day;
}

/** Why a claim wants another look as of a day, in the order of the vocabulary. */
export function staleReasons(facts: StaleFacts): readonly StaleReason[] {
  return vocabulary.codes.filter((reason) => holds[reason](facts));
}

/** Each reason by its own small rule. */
const holds: Readonly<Record<StaleReason, (facts: StaleFacts) => boolean>> = {
  new_evidence: ({ assessed, standing }) =>
    assessed !== null && standing.counted.some(({ n }) => !assessed.value.considered?.includes(n)),
  rule_moved: ({ assessed, standing }) =>
    assessed !== null && assessed.value.sawStatus !== standing.status,
  recheck_due: ({ assessed, standing, records, asOf }) =>
    isPast(assessed?.value.reviewOn, asOf) ||
    standing.counted.some(
      ({ kind, n }) =>
        kind === 'absence' && isPast(knownOf(records, 'absence', n).value.reviewOn, asOf),
    ),
  rests_on_withdrawn: ({ assessed, standing }) =>
    standing.setAside.some(
      ({ n, reason }) =>
        (reason === 'withdrawn' || reason === 'mistake') && assessed?.value.considered?.includes(n),
    ),
  quote_in_trouble: ({ records, asOf }) => passagesInTrouble(records, asOf).length > 0,
  overdue: ({ claim, standing, asOf }) =>
    looksAhead(claim) && isPast(claim.value.dueOn, asOf) && !isSettled(standing),
  no_due_date: ({ claim, standing }) =>
    looksAhead(claim) && claim.value.dueOn === undefined && standing.status === 'pending',
  look_old: ({ standing, asOf }) =>
    standing.lookedUntil !== null && asOf > oneYearAfter(standing.lookedUntil),
  evidence_on_opinion: ({ claim, standing }) =>
    claim.value.claimKind === 'opinion' &&
    standing.setAside.some(({ kind, reason }) => kind === 'evidence' && reason === 'opinion'),
};

/** The numbers of the passages that the last look by the day did not find as they were quoted. */
export const passagesInTrouble = (records: ClaimCase, asOf: Day): readonly number[] =>
  allKnown(records, 'passage')
    .filter(({ n }) => isTrouble(lastLook(allKnown(records, 'recheck'), n, asOf)))
    .map(({ n }) => n);

const isPast = (date: { readonly last: Day } | undefined, asOf: Day): boolean =>
  date !== undefined && date.last <= asOf;

const looksAhead = ({ value }: Known<'claim'>): boolean =>
  value.claimKind === 'forecast' || value.claimKind === 'promise';

const isSettled = ({ status }: Standing): boolean =>
  status === 'supported' || status === 'refuted' || status === 'conflicting';
