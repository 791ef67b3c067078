import type { Desk } from '../desk.ts';
import type { Day } from '../model/bounds.ts';
import type { DossierSource } from '../model/dossier.ts';
import type { Reader } from '../store/port.ts';
import { readRecords, type WrittenRecord } from '../store/read-record.ts';
import { allKnown, knownRecords } from './case/known-record.ts';
import { withWithheld } from './case/with-withheld.ts';
import { type Clocks, resolveMoment } from './moment.ts';
import { cutPage, type Page, type Paging, pageOf } from './paging.ts';

/**
 * Sources in the order they were recorded, each with its snapshots as known; none that was published wholly after the
 * day.
 */
export async function listSources(
  desk: Desk,
  options: Clocks & Paging = {},
): Promise<Page<DossierSource> & { readonly asOf: string }> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, options);
  const { after, limit } = pageOf(options);
  const found: DossierSource[] = [];
  for (let last = after; found.length <= limit; ) {
    const written = await readRecords(reader, 'source', {
      ...{ after: last, limit: limit + 1, upTo: moment.n },
    });
    const sources = await withSnapshots(reader, written, moment.n);
    found.push(...sources.filter((source) => isPublishedBy(source, moment.day)));
    if (written.length <= limit) break;
    last = written.at(-1)?.n ?? last;
  }
  return { ...cutPage(found, limit), asOf: moment.asOf };
}

async function withSnapshots(
  reader: Reader,
  sources: readonly WrittenRecord<'source'>[],
  n: number,
): Promise<readonly DossierSource[]> {
  const where = { column: 'source', among: sources.map((source) => source.n) };
  const snapshots = await readRecords(reader, 'snapshot', { where, upTo: n });
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...sources, ...snapshots], n),
  );
  return allKnown(known, 'source').map((source) => ({
    ...source,
    snapshots: allKnown(known, 'snapshot').filter(({ value }) => value.source === source.n),
  }));
}

/** One without a date, or of a date that straddles the day, may have been. */
const isPublishedBy = ({ value }: DossierSource, day: Day): boolean =>
  value.publishedOn === undefined || value.publishedOn.first <= day;
