import type { z } from 'zod';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { getRecord } from '../queries/find-record.ts';
import type { Act, Recorded } from './act.ts';
import { ReplyFacts, recordReply } from './answer-request.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requirePast } from './require-past.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speaker.ts';

/** Somebody was asked about a claim: right of reply. */
export const AddRequest = ReplyFacts.extend({
  claim: Handle,
  /** Whom; an unknown speaker is made. */
  of: Words,
  /** The day of asking. */
  on: Edtf,
  /** What was asked. */
  note: Words.optional(),
  private: Private,
});

/** A request with what came of it, where that is known already. */
export interface AddedRequest {
  readonly request: Recorded<'request'>;
  readonly speaker: ResolvedSpeaker;
  readonly reply: Recorded<'reply'> | null;
}

/**
 * Records that a speaker was asked for a reply. Silence is no evidence: neither the request nor what came of it
 * alters a status.
 *
 * @throws InvalidInput for an answer and a silence at once, or a day that has not come; NotFound.
 */
export async function addRequest(
  desk: Desk,
  input: z.input<typeof AddRequest>,
): Promise<AddedRequest> {
  const facts = parseInput(AddRequest, input);
  if (facts.answer !== undefined && facts.noAnswerBy !== undefined) {
    throw new InvalidInput('answer_or_silence', 'There was an answer, or there was none.', {
      hints: ['Give --answer SOURCE, or --no-answer-by DATE, or neither while it is open.'],
    });
  }
  return performAct(desk, 'request.added', (act) => recordRequest(act, facts), facts);
}

async function recordRequest(act: Act, facts: z.output<typeof AddRequest>): Promise<AddedRequest> {
  await requirePast(act, { on: facts.on });
  const claim = await getRecord(act.db, facts.claim, { kinds: ['claim'] });
  const speaker = await resolveSpeaker(act, facts.of);
  const request = await act.record('request', {
    claim: claim.n,
    speaker: speaker.n,
    askedOn: facts.on,
    note: facts.note,
  });
  const isOpen = facts.answer === undefined && facts.noAnswerBy === undefined;
  const { answer, noAnswerBy } = facts;
  const reply = isOpen
    ? null
    : await recordReply(act, { n: request.n, askedOn: facts.on }, { answer, noAnswerBy });
  return { request, speaker, reply };
}
