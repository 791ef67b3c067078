import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { recordsInForce } from '../case/records-in-force.ts';

/** Every spelling of these speakers that counts by a number, by the speaker's number; what was withheld is not there. */
export async function readSpellings(
  reader: Reader,
  speakers: readonly number[],
  upTo: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const named = await askInPortions(speakers, (among) => namesOf(reader, among));
  const spelled = await askInPortions(speakers, (among) => spellingsOf(reader, among, upTo));
  const spellings = [...named, ...(await recordsInForce(reader, spelled, upTo))];
  return new Map(
    [...groupBy(spellings, ({ speaker }) => speaker)].map(([speaker, own]) => [
      speaker,
      [...new Set(own.map(({ spelling }) => spelling).filter((spelling) => spelling !== ''))],
    ]),
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
