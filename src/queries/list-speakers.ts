import type { Desk } from '../desk.ts';
import type { DossierSpeaker } from '../model/dossier.ts';
import type { Reader } from '../store/port.ts';
import { type RecordFilter, readRecords } from '../store/read-record.ts';
import { allKnown, knownRecords } from './case/known-record.ts';
import { withWithheld } from './case/with-withheld.ts';
import { type Clocks, resolveMoment } from './moment.ts';
import { cutPage, type Page, type Paging, pageOf } from './paging.ts';

/** Speakers in the order they were recorded, each with names and roles as known. */
export async function listSpeakers(
  desk: Desk,
  options: Clocks & Paging = {},
): Promise<Page<DossierSpeaker>> {
  const { n } = await resolveMoment(desk, options);
  const { after, limit } = pageOf(options);
  const speakers = await readSpeakers(desk.store.reader, { after, limit: limit + 1 }, n);
  return cutPage(speakers, limit);
}

/** Speakers that fit a filter, with their names and roles as entered up to number `n`. */
export async function readSpeakers(
  reader: Reader,
  filter: RecordFilter,
  n: number,
): Promise<readonly DossierSpeaker[]> {
  const speakers = await readRecords(reader, 'speaker', { ...filter, upTo: n });
  const where = { column: 'speaker', among: speakers.map((speaker) => speaker.n) };
  const names = await readRecords(reader, 'name', { where, upTo: n });
  const roles = await readRecords(reader, 'role', { where, upTo: n });
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...speakers, ...names, ...roles], n),
  );
  return allKnown(known, 'speaker').map((speaker) => ({
    ...speaker,
    names: allKnown(known, 'name').filter(({ value }) => value.speaker === speaker.n),
    roles: allKnown(known, 'role').filter(({ value }) => value.speaker === speaker.n),
  }));
}
