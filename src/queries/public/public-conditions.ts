import { NotFound } from '../../errors.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { type ClaimConditions, type NamedFilters, topicNumber } from '../claim-conditions.ts';
import { withMerged } from '../identity/identities.ts';
import { publicSpeakerNumber } from './public-speaker-number.ts';
import { standingRecords } from './standing-records.ts';

/**
 * Resolves the names in filters as the public knows them: what is private is not there, and a speaker is not taken for
 * another by a merge that is private.
 *
 * @throws NotFound for a speaker or topic that is unknown or not public; InvalidInput for a name that several have.
 */
export async function publicConditions(
  reader: Reader,
  { kind, speaker, topic }: NamedFilters,
  n: number,
): Promise<ClaimConditions> {
  const named = speaker === undefined ? undefined : await publicSpeakerNumber(reader, speaker, n);
  const sight = { n, audience: 'public' } as const;
  return {
    kind,
    speaker: named,
    speakers: await withMerged(reader, named === undefined ? [] : [named], sight),
    topic: topic === undefined ? undefined : await publicTopic(reader, topic, n),
    upTo: n,
  };
}

async function publicTopic(reader: Reader, name: string, n: number): Promise<number> {
  const numbers = [await topicNumber(reader, name, n, 'public')];
  const written = await readRecords(reader, 'topic', { numbers });
  const [found] = await standingRecords(reader, 'topic', written, n);
  if (found !== undefined) return found.n;
  throw new NotFound('not_public', `The topic "${name}" is not public.`);
}
