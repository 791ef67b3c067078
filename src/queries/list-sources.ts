import type { Desk } from '../desk.ts';
import type { DossierSource } from '../model/dossier.ts';
import { readRecords } from '../store/read-record.ts';
import { allKnown, knownRecords } from './case/known-record.ts';
import { withWithheld } from './case/with-withheld.ts';
import { type Clocks, resolveMoment } from './moment.ts';
import { cutPage, type Page, type Paging, pageOf } from './paging.ts';

/** Sources in the order they were recorded, each with its snapshots as known. */
export async function listSources(
  desk: Desk,
  options: Clocks & Paging = {},
): Promise<Page<DossierSource> & { readonly asOf: string }> {
  const { reader } = desk.store;
  const { n, asOf } = await resolveMoment(desk, options);
  const { after, limit } = pageOf(options);
  const sources = await readRecords(reader, 'source', { after, limit: limit + 1, upTo: n });
  const where = { column: 'source', among: sources.map((source) => source.n) };
  const snapshots = await readRecords(reader, 'snapshot', { where, upTo: n });
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...sources, ...snapshots], n),
  );
  const items = allKnown(known, 'source').map((source) => ({
    ...source,
    snapshots: allKnown(known, 'snapshot').filter(({ value }) => value.source === source.n),
  }));
  return { ...cutPage(items, limit), asOf };
}
