import type { ActingAs } from '../desk.ts';
import type { Reader } from '../store/port.ts';

/** The number of the record of whoever acts, if the desk knows them. */
export async function findActor(db: Reader, actor: ActingAs): Promise<number | undefined> {
  const known = await db
    .selectFrom('record_actor')
    .select('n')
    .where('name', '=', actor.name)
    .where('actor_kind', '=', actor.kind)
    .where('release', actor.release === undefined ? 'is' : '=', actor.release ?? null)
    .orderBy('n')
    .limit(1)
    .executeTakeFirst();
  return known?.n;
}
