import type { Desk } from '../desk.ts';
import type { Dossier } from '../model/dossier.ts';
import { audienceOf, type ClaimQuestion, notPublic, readAsked } from './claim-question.ts';
import { dossiersOf } from './dossiers.ts';
import { resolveMoment } from './moment.ts';

/**
 * Everything the desk knows of one claim as of a day: what `why` shows and a summary is a function of.
 *
 * @throws NotFound when the claim is not known by then; InvalidInput for an ambiguous name or a bad date.
 */
export async function dossier(desk: Desk, question: ClaimQuestion): Promise<Dossier> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const { claim, records } = await readAsked(reader, question, moment);
  const cases = new Map([[claim, records]]);
  const found = await dossiersOf(reader, cases, { moment, audience: audienceOf(question) });
  return found.get(claim) ?? notPublic(question.claim);
}
