import type { Desk } from '../desk.ts';
import type { DossierSpeaker } from '../model/dossier.ts';
import { isMistake } from '../model/is-mistake.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { allKnown, knownRecords } from './case/known-record.ts';
import { withWithheld } from './case/with-withheld.ts';
import { canonicalNumbers, mergedInto } from './identity/identities.ts';
import { type Clocks, resolveMoment } from './moment.ts';
import { cutPage, type Page, type Paging, pageOf } from './paging.ts';

/** Speakers in the order they were recorded, each with names and roles as known; those that were merged are one. */
export async function listSpeakers(
  desk: Desk,
  options: Clocks & Paging = {},
): Promise<Page<DossierSpeaker>> {
  const { n } = await resolveMoment(desk, options);
  const { after, limit } = pageOf(options);
  const found: DossierSpeaker[] = [];
  for (let last = after; found.length <= limit; ) {
    const page = await pageOfSpeakers(desk.store.reader, { after: last, limit: limit + 1 }, n);
    found.push(...page.speakers);
    last = page.last ?? last;
    if (page.read <= limit) break;
  }
  return cutPage(found, limit);
}

/** Speakers behind a number, without those that count as others. */
async function pageOfSpeakers(
  reader: Reader,
  filter: { readonly after: number; readonly limit: number },
  n: number,
) {
  const written = await readRecords(reader, 'speaker', { ...filter, upTo: n });
  const numbers = written.map((speaker) => speaker.n);
  const gone = await canonicalNumbers(reader, numbers, { n, audience: 'private' });
  const counting = numbers.filter((number) => !gone.has(number));
  const speakers = await readSpeakers(reader, counting, n);
  return { speakers, last: numbers.at(-1), read: numbers.length };
}

/** These speakers with the names and roles of all that count as them, as entered up to number `n`; without those that were mistakes of the desk. */
export async function readSpeakers(
  reader: Reader,
  numbers: readonly number[],
  n: number,
): Promise<readonly DossierSpeaker[]> {
  const merged = await mergedInto(reader, numbers, { n, audience: 'private' });
  const every = [...numbers, ...[...merged.values()].flat()];
  const speakers = await readRecords(reader, 'speaker', { numbers: every, upTo: n });
  const where = { column: 'speaker', among: every };
  const names = await readRecords(reader, 'name', { where, upTo: n });
  const roles = await readRecords(reader, 'role', { where, upTo: n });
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...speakers, ...names, ...roles], n),
  );
  const all = allKnown(known, 'speaker');
  const allNames = allKnown(known, 'name').filter((name) => !isMistake(name));
  const allRoles = allKnown(known, 'role').filter((role) => !isMistake(role));
  const asked = new Set(numbers);
  return all
    .filter((speaker) => asked.has(speaker.n))
    .map((speaker) => ({
      ...speaker,
      merged: all.filter((other) => merged.get(speaker.n)?.includes(other.n)),
      names: allNames.filter(({ value }) => value.speaker === speaker.n),
      roles: allRoles.filter(({ value }) => value.speaker === speaker.n),
    }));
}
