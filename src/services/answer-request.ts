import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import type { SpokenDate } from '../model/bounds.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { corrected } from '../queries/case/corrected.ts';
import { getRecord } from '../queries/find-record.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requirePast } from './require-past.ts';

/** What came of a request. */
export const ReplyFacts = z.strictObject({
  /** The source that holds the answer. */
  answer: Handle.optional(),
  /** There was none by that day. */
  noAnswerBy: Edtf.optional(),
});

/** What came of a request that was recorded before. */
export const AnswerRequest = ReplyFacts.extend({
  request: Handle,
  note: Words.optional(),
  private: Private,
});

/**
 * Records the answer to a request, or that there was none by a day; the latest stands beside the earlier ones.
 *
 * @throws InvalidInput unless there is exactly one of both, or for a silence before the asking; NotFound.
 */
export async function answerRequest(
  desk: Desk,
  input: z.input<typeof AnswerRequest>,
): Promise<Recorded<'reply'>> {
  const facts = parseInput(AnswerRequest, input);
  if ((facts.answer === undefined) === (facts.noAnswerBy === undefined)) {
    throw new InvalidInput('answer_or_silence', 'There was an answer, or there was none.', {
      hints: ['Give --answer SOURCE or --no-answer-by DATE.'],
    });
  }
  return performAct(
    desk,
    'request.answered',
    async (act) => {
      const { n } = await getRecord(act.db, facts.request, { kinds: ['request'] });
      const written = await readRecords(act.db, 'request', { numbers: [n] });
      const [request] = await corrected(act.db, written, everyRecord);
      if (!request) throw new TypeError(`Request ${n} has no row`);
      return recordReply(act, { n, askedOn: request.value.askedOn }, facts);
    },
    facts,
  );
}

/** Records what came of a request inside an act. */
export async function recordReply(
  act: Act,
  request: { readonly n: number; readonly askedOn: SpokenDate },
  facts: z.output<typeof ReplyFacts> & { readonly note?: string | undefined },
): Promise<Recorded<'reply'>> {
  const { answer, noAnswerBy, note } = facts;
  await requirePast(act, { noAnswerBy });
  if (noAnswerBy && noAnswerBy.last < request.askedOn.first) {
    throw new InvalidInput('silence_before_request', 'Nobody can be silent before being asked.', {
      hints: ['--no-answer-by is the day up to which an answer was waited for.'],
    });
  }
  const source =
    answer === undefined ? undefined : (await getRecord(act.db, answer, { kinds: ['source'] })).n;
  return act.record('reply', { request: request.n, source, noAnswerBy, note });
}
