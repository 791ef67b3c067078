import { NotFound } from '../../errors.ts';
import { isMistake } from '../../model/is-mistake.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { allKnown, knownRecords } from '../case/known-record.ts';
import { severalSpeakers } from '../claim-conditions.ts';
import { getRecord } from '../find-record.ts';
import { canonicalNumber, countedAs } from '../identity/identities.ts';
import { spellingsOf } from '../speakers-spelled.ts';
import { standingRecords } from './standing-records.ts';

/**
 * The number of a speaker as the public may name one: by a public spelling, else by slug, number or id; of one that was
 * merged in public, the speaker it counts as.
 *
 * @throws NotFound when there is none, or it is not public; InvalidInput for a name that several have in public.
 */
export async function publicSpeakerNumber(
  reader: Reader,
  text: string,
  n: number,
): Promise<number> {
  const found = await publicSpelled(reader, text, n);
  const [one, ...others] = found;
  if (one === undefined) return speakerAt(reader, text, n);
  if (others.length > 0) throw severalSpeakers(text, found);
  return one;
}

/** The public speakers that a spelling is of, each as the one it counts as. */
async function publicSpelled(reader: Reader, text: string, n: number): Promise<readonly number[]> {
  const written = await spellingsOf(reader, text, n);
  const spelled = written.flatMap(({ spelling }) => spelling ?? []);
  const others = await readRecords(reader, 'name', { numbers: spelled });
  const known = await knownRecords(reader, others, n, 'public');
  const names = allKnown(await publicRecords(reader, known, n), 'name');
  const speakers = [
    ...written.flatMap((each) => (each.spelling === null ? [each.n] : [])),
    ...names.filter((name) => !name.draft && !isMistake(name)).map(({ value }) => value.speaker),
  ];
  const counted = await countedAs(reader, speakers, { n, audience: 'public' });
  return standing(reader, counted, n);
}

async function speakerAt(reader: Reader, name: string, n: number): Promise<number> {
  const scope = { kinds: ['speaker'], upTo: n, audience: 'public' } as const;
  const named = await getRecord(reader, name, scope);
  const number = await canonicalNumber(reader, named.n, { n, audience: 'public' });
  const [found] = await standing(reader, [number], n);
  if (found !== undefined) return found;
  throw new NotFound('not_public', `The speaker "${name}" is not public.`);
}

async function standing(
  reader: Reader,
  numbers: readonly number[],
  n: number,
): Promise<readonly number[]> {
  const written = await readRecords(reader, 'speaker', { numbers, upTo: n });
  return (await standingRecords(reader, 'speaker', written, n)).map((speaker) => speaker.n);
}
