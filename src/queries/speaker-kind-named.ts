import type { SpeakerKind } from '../model/vocabularies/sources.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { seenInPublic } from './audience/seen-in-public.ts';
import { allKnown, knownRecords } from './case/known-record.ts';
import { recordsInForce } from './case/records-in-force.ts';
import type { Sight } from './case/sight.ts';
import { countedAs } from './identity/identities.ts';
import { spellingsOf } from './speakers-spelled.ts';

/**
 * What the speakers are that a name is a spelling of; null where it is none's, or they are of several kinds. For the public,
 * by the speakers and spellings that the public sees.
 */
export async function speakerKindNamed(
  reader: Reader,
  name: string,
  sight: Sight,
): Promise<SpeakerKind | null> {
  const numbers = await countedAs(reader, await speakersNamed(reader, name, sight), sight);
  const written = await readRecords(reader, 'speaker', { numbers, upTo: sight.n });
  const known = await knownRecords(reader, written, sight.n, sight.audience);
  const kinds = new Set(allKnown(known, 'speaker').map(({ value }) => value.speakerKind));
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

async function speakersNamed(
  reader: Reader,
  name: string,
  { n: upTo, audience }: Sight,
): Promise<readonly number[]> {
  const spelled = await spellingsOf(reader, name, upTo);
  const named = spelled.flatMap(({ n, spelling }) => [
    { n, kind: 'speaker' as const },
    ...(spelling === null ? [] : [{ n: spelling, kind: 'name' as const }]),
  ]);
  const inForce = await recordsInForce(reader, named, upTo, audience);
  const seen = audience === 'public' ? await seenInPublic(reader, inForce, upTo) : inForce;
  const standing = new Set(seen.map((each) => each.n));
  return spelled
    .filter(({ n, spelling }) => standing.has(n) && standing.has(spelling ?? n))
    .map(({ n }) => n);
}
