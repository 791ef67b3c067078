import type { Desk } from '../desk.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Reader } from '../store/port.ts';
import { type ClaimCase, readCasesFor } from './case/read-case.ts';
import {
  audienceOf,
  type CaseSight,
  type ClaimQuestion,
  isShown,
  notPublic,
  readAsked,
} from './claim-question.ts';
import { dossiersOf } from './dossiers.ts';
import { resolveMoment } from './moment.ts';
import { type Timeline, timelinesOf } from './timeline/timeline.ts';

/** A claim with how it came about: what its page shows. */
export interface ClaimInFull {
  readonly dossier: Dossier;
  readonly timeline: Timeline;
}

/**
 * One claim in full; its records are read once.
 *
 * @throws NotFound when the claim is not known by then, or not public; InvalidInput for an ambiguous name or a bad date.
 */
export async function claimInFull(desk: Desk, question: ClaimQuestion): Promise<ClaimInFull> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const { claim, records } = await readAsked(reader, question, moment);
  const sight = { moment, audience: audienceOf(question) };
  const [found] = await inFull(reader, new Map([[claim, records]]), sight);
  return found ?? notPublic(question.claim);
}

/** These claims in full, in their order, in as many queries as one takes; without those the audience does not see. */
export async function claimsInFull(
  reader: Reader,
  claims: readonly number[],
  sight: CaseSight,
): Promise<readonly ClaimInFull[]> {
  const { moment, audience } = sight;
  const cases = await readCasesFor(reader, claims, { n: moment.n, audience });
  const shown = [...cases].filter(([n, records]) => isShown(records, n, audience));
  return inFull(reader, new Map(shown), sight);
}

async function inFull(
  reader: Reader,
  cases: ReadonlyMap<number, ClaimCase>,
  sight: CaseSight,
): Promise<readonly ClaimInFull[]> {
  const dossiers = await dossiersOf(reader, cases, sight);
  const timelines = await timelinesOf(reader, cases, sight);
  return [...dossiers].flatMap(([claim, dossier]) => {
    const timeline = timelines.get(claim);
    return timeline === undefined ? [] : [{ dossier, timeline }];
  });
}
