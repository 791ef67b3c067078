import { type Day, openEnd } from './bounds.ts';
import { isoOfDay } from './day.ts';
import type { DossierRecord } from './dossier.ts';
import type { RecordValue } from './nouns/nouns.ts';
import type { Rung, Status } from './vocabularies/statuses.ts';

/**
 * A status; with no evidence found go the rung, and the day the looks reach that were considered (`YYYY-MM-DD`).
 */
export interface Judged {
  readonly status: Status;
  readonly rung: Rung | undefined;
  readonly until: string | undefined;
}

/** Where a claim stands, as answers have it: null where a status has no rung. */
export interface Stands {
  readonly status: Status;
  readonly rung: Rung | null;
  /** `YYYY-MM-DD`; null unless it stands at no evidence found. */
  readonly lookedUntil: string | null;
}

/** A standing as a sentence names it. */
export const standsJudged = ({ status, rung, lookedUntil }: Stands): Judged => ({
  status,
  rung: rung ?? undefined,
  until: lookedUntil ?? undefined,
});

/** The last day an absence reaches, by its number; undefined for any other record. */
export type ReachOf = (n: number) => Day | undefined;

/** How far a look reaches that one of these judgements considered, and that is of another claim now. */
export const reachElsewhere = (
  judged: readonly Pick<DossierRecord<'assessment'>, 'looksElsewhere'>[],
  n: number,
): Day | undefined =>
  judged.flatMap(({ looksElsewhere = [] }) => looksElsewhere).find((look) => look.n === n)?.reach;

/**
 * The status an assessment gives. Its rung is the one it saw, and only goes with a status the rule gave too; how far
 * the looks reach is read from the absences it considered.
 */
export function judgedOf(assessment: RecordValue<'assessment'>, reachOf: ReachOf): Judged {
  const { status, sawStatus, sawRung } = assessment;
  const rung = status === sawStatus ? sawRung : undefined;
  return withReach({ status, rung }, assessment, reachOf);
}

/** What the rule gave when it was judged. */
export function sawOf(assessment: RecordValue<'assessment'>, reachOf: ReachOf): Judged {
  const { sawStatus: status, sawRung: rung } = assessment;
  return withReach({ status, rung }, assessment, reachOf);
}

function withReach(
  { status, rung }: Pick<Judged, 'status' | 'rung'>,
  { considered = [] }: RecordValue<'assessment'>,
  reachOf: ReachOf,
): Judged {
  if (status !== 'no_evidence_found') return { status, rung: undefined, until: undefined };
  const days = considered.map(reachOf).filter((day) => day !== undefined && day < openEnd);
  const until = days.length === 0 ? undefined : isoOfDay(Math.max(...(days as Day[])));
  return { status, rung, until };
}
