import type { Day } from '../../model/bounds.ts';
import type { DossierReply, DossierRequest } from '../../model/dossier.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { type RecordFilter, readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { dayOfReply } from './day-of-reply.ts';
import { allKnown, type Known, knownOf, knownRecords } from './known-record.ts';
import { readChains } from './read-chains.ts';
import { isTakenBack } from './taken-back.ts';

/** When requests are asked about, and for whom. */
export interface RequestMoment {
  readonly day: Day;
  readonly n: number;
  readonly audience: Audience;
}

/**
 * Requests for a reply that were made by a day, or possibly by then, each with what came of it by that day, oldest
 * entry first. Drafts and what was taken back are left out.
 */
export async function readRequests(
  reader: Reader,
  filter: RecordFilter,
  { day, n, audience }: RequestMoment,
): Promise<readonly DossierRequest[]> {
  const requests = await readRecords(reader, 'request', { ...filter, upTo: n });
  if (requests.length === 0) return [];
  const replies = await readRecords(reader, 'reply', {
    where: { column: 'request', among: requests.map((request) => request.n) },
    upTo: n,
  });
  const named = requests.map(({ value }) => value.speaker);
  const asked = [...named, ...(await canonicalNumbers(reader, named, { n, audience })).values()];
  const answers = replies.map(({ value }) => value.source).filter((source) => source !== undefined);
  const written = [
    requests,
    replies,
    await readRecords(reader, 'speaker', { numbers: [...new Set(asked)] }),
    [...(await readChains(reader, [...new Set(answers)], { n, audience })).values()],
  ];
  const all = await knownRecords(reader, written.flat(), n, audience);
  const known = audience === 'public' ? await publicRecords(reader, all, n) : all;
  return allKnown(known, 'request')
    .filter((request) => stands(request, day) && request.value.askedOn.first <= day)
    .map((request) => ({
      ...request,
      possibly: request.value.askedOn.last > day,
      asked: knownOf(known, 'speaker', request.value.speaker),
      replies: repliesTo(request, known, day),
    }));
}

function repliesTo(
  request: Known<'request'>,
  known: ReadonlyMap<number, Known<NounName>>,
  day: Day,
): readonly DossierReply[] {
  const sourceAt = (n: number) => knownOf(known, 'source', n).value;
  return allKnown(known, 'reply')
    .filter(({ value }) => value.request === request.n)
    .map((reply) => {
      const { source } = reply.value;
      return { ...reply, source: source === undefined ? null : knownOf(known, 'source', source) };
    })
    .filter((reply) => stands(reply, day) && dayOfReply(reply, sourceAt).last <= day);
}

function stands(record: Known<'request'> | Known<'reply'>, day: Day): boolean {
  return !record.draft && !isTakenBack(record, day);
}
