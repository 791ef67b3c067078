import type { Desk } from '../../desk.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import { readRecords } from '../../store/read-record.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { cutPage, type Page, type Paging, pageOf } from '../paging.ts';
import { standingRecords } from './standing-records.ts';

/** Public speakers, sources or topics in the order they were recorded; none that is a draft, was a mistake, or counts as another. */
export async function listPublicRecords<Kind extends 'speaker' | 'source' | 'topic'>(
  desk: Desk,
  kind: Kind,
  options: Clocks & Paging = {},
): Promise<Page<DossierRecord<Kind>>> {
  const { reader } = desk.store;
  const { n } = await resolveMoment(desk, options);
  const { after, limit } = pageOf(options);
  const written = await readRecords(reader, kind, { after, limit: limit + 1, upTo: n });
  const items = await standingRecords(reader, kind, written, n);
  const last = written[limit - 1];
  const next = written.length > limit && last !== undefined ? String(last.n) : null;
  const fitting = items.filter((item) => last === undefined || item.n <= last.n);
  return { items: cutPage(fitting, limit).items, next };
}
