import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { oneWithEach } from '../identity/identities.ts';

/**
 * Every spelling that counts by a number of these speakers, and of those who were merged with them, by the speaker's number; what
 * was withheld is not there.
 */
export async function readSpellings(
  reader: Reader,
  speakers: readonly number[],
  upTo: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const one = await oneWithEach(reader, speakers, { n: upTo, audience: 'private' });
  const numbers = [...one.values()].flat();
  const named = await askInPortions(numbers, (among) => namesOf(reader, among));
  const spelled = await askInPortions(numbers, (among) => spellingsOf(reader, among, upTo));
  const counting = [...named, ...(await recordsInForce(reader, spelled, upTo))];
  const written = counting.filter(({ spelling }) => spelling !== '');
  const spellings = groupBy(written, ({ speaker }) => speaker);
  return new Map(
    [...one].map(([speaker, merged]) => {
      const own = merged.flatMap((each) => spellings.get(each) ?? []);
      return [speaker, [...new Set(own.map(({ spelling }) => spelling))]];
    }),
  );
}

const namesOf = (reader: Reader, among: readonly number[]) =>
  runShaped(reader, {
    shape: `names to match ${among.length}`,
    parameters: among,
    build: () =>
      reader
        .selectFrom('record_speaker')
        .select(['n', 'n as speaker', 'name as spelling'])
        .where('n', 'in', [...among]),
  });

const spellingsOf = (reader: Reader, among: readonly number[], upTo: number) =>
  runShaped(reader, {
    shape: `spellings to match ${among.length}`,
    parameters: [...among, upTo],
    build: () =>
      reader
        .selectFrom('record_name')
        .select(['n', 'speaker', 'spelling'])
        .where('speaker', 'in', [...among])
        .where('n', '<=', upTo)
        .orderBy('n'),
  });
