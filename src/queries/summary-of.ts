import type { Desk } from '../desk.ts';
import { NotFound } from '../errors.ts';
import type { Dossier, DossierMoment } from '../model/dossier.ts';
import { momentSince } from './changes/since.ts';
import type { ClaimQuestion } from './claim-question.ts';
import { dossier } from './dossier.ts';
import { resolveMoment } from './moment.ts';

/** A claim for a summary, and where asked what it was at an earlier moment. */
export interface SummaryQuestion extends ClaimQuestion {
  /** An instant in UTC, a ledger position, or a date (EDTF) whose first day is included in what changed. */
  readonly since?: string | undefined;
}

/** What a summary is a function of. */
export interface ForSummary {
  readonly dossier: Dossier;
  readonly earlier?: {
    readonly moment: Pick<DossierMoment, 'asOf' | 'position'>;
    /** Null where the claim was not logged by then. */
    readonly dossier: Dossier | null;
  };
}

/**
 * Everything a summary needs, with the claim as it was at the moment changes are told from. That moment is of
 * the world where a date is given, as the desk knows it now; an instant or a position is one of the desk.
 *
 * @throws NotFound when the claim is not known by then; InvalidInput for an ambiguous name or a bad moment.
 */
export async function summaryOf(desk: Desk, question: SummaryQuestion): Promise<ForSummary> {
  const found = await dossier(desk, question);
  if (question.since === undefined) return { dossier: found };
  const until = await resolveMoment(desk, question);
  const { asOf, position, isDate } = await momentSince(desk, question.since, until);
  const knownAt = isDate ? question.knownAt : String(position);
  const before = { ...question, asOf, knownAt };
  const moment = { asOf, position: isDate ? found.moment.position : position };
  return { dossier: found, earlier: { moment, dossier: await orNull(dossier(desk, before)) } };
}

async function orNull(asked: Promise<Dossier>): Promise<Dossier | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
