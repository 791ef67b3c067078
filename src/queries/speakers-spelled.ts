import { sql } from 'kysely';
import { nameKey } from '../model/record/keys.ts';
import type { Reader } from '../store/port.ts';
import { recordsInForce } from './case/records-in-force.ts';

/** A speaker as it was recorded. */
export interface SpelledSpeaker {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
}

/**
 * The speakers that a text is a spelling of, as known at record number `upTo`, each once and in the order they were recorded: by
 * their own name, or by another that was no mistake of the desk and is not only proposed.
 */
export async function speakersSpelled(
  reader: Reader,
  text: string,
  upTo: number,
): Promise<readonly SpelledSpeaker[]> {
  const written = await spellingsOf(reader, text, upTo);
  const names = written.flatMap(({ spelling }) => (spelling === null ? [] : [{ n: spelling }]));
  const inForce = new Set((await recordsInForce(reader, names, upTo)).map(({ n }) => n));
  const counting = written.filter(({ spelling }) => spelling === null || inForce.has(spelling));
  const distinct = new Map(counting.map(({ spelling: _, ...speaker }) => [speaker.n, speaker]));
  return [...distinct.values()].sort((one, other) => one.n - other.n);
}

/** Every name on record that a text spells, whatever became of it: `spelling` is the number of one beside the speaker's own. */
export function spellingsOf(
  reader: Reader,
  text: string,
  upTo: number,
): Promise<readonly (SpelledSpeaker & { readonly spelling: number | null })[]> {
  const key = nameKey(text);
  const own = reader
    .selectFrom('record_speaker as speaker')
    .innerJoin('record', 'record.n', 'speaker.n')
    .select(['speaker.n', 'record.id', 'record.slug', 'speaker.name'])
    .select(sql<number | null>`CAST(NULL AS INTEGER)`.as('spelling'))
    .where('speaker.name_key', '=', key)
    .where('speaker.n', '<=', upTo);
  const others = reader
    .selectFrom('record_name as other')
    .innerJoin('record_speaker as speaker', 'speaker.n', 'other.speaker')
    .innerJoin('record', 'record.n', 'speaker.n')
    .select(['speaker.n', 'record.id', 'record.slug', 'speaker.name', 'other.n as spelling'])
    .where('other.spelling_key', '=', key)
    .where('other.n', '<=', upTo);
  return own.unionAll(others).execute();
}
