import { NotFound } from '../errors.ts';
import type { Audience } from '../model/vocabularies/acts.ts';
import type { Reader } from '../store/port.ts';
import { knownOf } from './case/known-record.ts';
import { type ClaimCase, readCase } from './case/read-case.ts';
import { getClaim } from './identity/get-claim.ts';
import type { Clocks, Moment } from './moment.ts';

/** Which claim, by any of its names, and the two clocks. */
export interface ClaimQuestion extends Clocks {
  readonly claim: string;
  /** From public records only, as the public may see it. */
  readonly public?: boolean | undefined;
}

/** When, and for whom, claims are asked about whose cases are read already. */
export interface CaseSight {
  readonly moment: Moment;
  readonly audience: Audience;
}

/** For whom a question is answered. */
export const audienceOf = ({ public: isPublic }: Pick<ClaimQuestion, 'public'>): Audience =>
  isPublic ? 'public' : 'private';

/**
 * The claim that a question means, with all that bears on it; of one that was merged, the claim it counts as.
 *
 * @throws NotFound when the claim is not known by then, or is private or a draft and the public asks; InvalidInput for an ambiguous name.
 */
export async function readAsked(
  reader: Reader,
  question: ClaimQuestion,
  moment: Moment,
): Promise<{ readonly claim: number; readonly records: ClaimCase }> {
  const audience = audienceOf(question);
  const { n: claim } = await getClaim(reader, question.claim, { upTo: moment.n, audience });
  const records = await readCase(reader, claim, moment.n, audience);
  if (isShown(records, claim, audience)) return { claim, records };
  return notPublic(question.claim);
}

/** Whether a claim of this case is shown to an audience: what is private or a draft is not for the public. */
export const isShown = (records: ClaimCase, claim: number, audience: Audience): boolean =>
  records.has(claim) && !(audience === 'public' && knownOf(records, 'claim', claim).draft);

/** @throws NotFound always: of a claim that the public does not see. */
export function notPublic(name: string): never {
  throw new NotFound('not_public', `The claim "${name}" is not public.`, {
    hints: [
      'Publish it with "asof publish-record", accept it if it is a draft, or ask as the desk.',
    ],
  });
}
