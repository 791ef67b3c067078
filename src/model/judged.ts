import { type Day, openEnd } from './bounds.ts';
import { isoOfDay } from './day.ts';
import type { DossierRecord } from './dossier.ts';
import type { Standing } from './ladder/standing.ts';
import type { RecordValue } from './nouns/nouns.ts';
import type { Rung, Status } from './vocabularies/statuses.ts';

/**
 * A status; with no evidence found go the rung, and the day the looks reach that were considered (`YYYY-MM-DD`).
 */
export interface Judged {
  readonly status: Status;
  readonly rung: Rung | undefined;
  readonly until: string | undefined;
  /** How far the looks of the rung reach, where one of a lower rung reaches farther; `YYYY-MM-DD`. */
  readonly rungUntil?: string | undefined;
}

/** Where a claim stands, as answers have it: null where a status has no rung. */
export interface Stands {
  readonly status: Status;
  readonly rung: Rung | null;
  /** `YYYY-MM-DD`; null unless it stands at no evidence found. */
  readonly lookedUntil: string | null;
  /** How far the looks of the rung reach, `YYYY-MM-DD`; only where one of a lower rung reaches farther. */
  readonly rungUntil?: string;
}

/** A standing as a sentence names it. */
export const standsJudged = ({ status, rung, lookedUntil, rungUntil }: Stands): Judged => ({
  status,
  rung: rung ?? undefined,
  until: lookedUntil ?? undefined,
  ...(rungUntil === undefined ? {} : { rungUntil }),
});

/** Where the rule has a claim stand, its days as they are written. */
export const standsOf = ({
  status,
  rung,
  lookedUntil,
  rungUntil,
}: Pick<Standing, 'status' | 'rung' | 'lookedUntil' | 'rungUntil'>): Stands => ({
  status,
  rung,
  lookedUntil: lookedUntil === null ? null : isoOfDay(lookedUntil),
  ...(rungUntil === undefined ? {} : { rungUntil: isoOfDay(rungUntil) }),
});

/** An absence as a judgement saw it: its kind, and the last day it reaches. */
export interface Reach {
  readonly kind: Rung;
  readonly until: Day;
}

/** How far an absence reaches, by its number; undefined for any other record. */
export type ReachOf = (n: number) => Reach | undefined;

/** How far a look reaches that one of these judgements considered, and that is of another claim now. */
export const reachElsewhere = (
  judged: readonly Pick<DossierRecord<'assessment'>, 'looksElsewhere'>[],
  n: number,
): Reach | undefined =>
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
  const looks = considered.flatMap((n) => reachOf(n) ?? []).filter((look) => look.until < openEnd);
  const until = latest(looks);
  const own = latest(looks.filter(({ kind }) => kind === rung));
  const rungUntil = own === undefined || own === until ? {} : { rungUntil: own };
  return { status, rung, until, ...rungUntil };
}

function latest(looks: readonly Reach[]): string | undefined {
  const days = looks.map(({ until }) => until);
  return days.length === 0 ? undefined : isoOfDay(Math.max(...days));
}
