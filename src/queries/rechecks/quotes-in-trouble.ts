import type { Desk } from '../../desk.ts';
import type { Day } from '../../model/bounds.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { allKnown, type Known, knownRecords } from '../case/known-record.ts';
import { isTrouble, lastLook } from '../case/last-look.ts';
import { isTakenBack } from '../case/taken-back.ts';
import { withWithheld } from '../case/with-withheld.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { cutPage, type Page, type Paging, pageOf } from '../paging.ts';

/** A passage that was not found as quoted when it was last looked for. */
export interface QuoteInTrouble {
  readonly n: number;
  readonly passage: Known<'passage'>;
  /** The source it is quoted from. */
  readonly source: { readonly n: number; readonly slug: string | null; readonly title: string };
  /** The last look: `changed` or `gone`. */
  readonly recheck: Known<'recheck'>;
}

/** Passages that the last look at them, as of a day, found changed or gone; in the order they were quoted. */
export async function quotesInTrouble(
  desk: Desk,
  filters: Clocks & Paging = {},
): Promise<Page<QuoteInTrouble>> {
  const { reader } = desk.store;
  const { n, day } = await resolveMoment(desk, filters);
  const { after, limit } = pageOf(filters);
  const found: QuoteInTrouble[] = [];
  for (let last = after; found.length <= limit; ) {
    const numbers = await suspects(reader, { after: last, upTo: n });
    found.push(...(await inTrouble(reader, numbers, { n, day })));
    last = numbers.at(-1) ?? last;
    if (numbers.length < rowsRead) break;
  }
  return cutPage(found.slice(0, limit + 1), limit);
}

const rowsRead = 200;

/** Passages that some look found changed or gone. */
async function suspects(
  reader: Reader,
  range: { readonly after: number; readonly upTo: number },
): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('record_recheck')
    .select('passage')
    .distinct()
    .where('outcome', 'in', ['changed', 'gone'])
    .where('n', '<=', range.upTo)
    .where('passage', '>', range.after)
    .orderBy('passage')
    .limit(rowsRead)
    .execute();
  return rows.map(({ passage }) => passage);
}

interface Place {
  readonly n: number;
  readonly day: Day;
}

async function inTrouble(
  reader: Reader,
  numbers: readonly number[],
  { n, day }: Place,
): Promise<readonly QuoteInTrouble[]> {
  if (numbers.length === 0) return [];
  const passages = await readRecords(reader, 'passage', { numbers, upTo: n });
  const where = { column: 'passage', among: numbers };
  const rechecks = await readRecords(reader, 'recheck', { where, upTo: n });
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...passages, ...rechecks], n),
  );
  const looks = allKnown(known, 'recheck');
  const sources = await sourcesOf(reader, numbers);
  return allKnown(known, 'passage')
    .filter((passage) => !passage.draft && !isTakenBack(passage, day))
    .flatMap((passage) => {
      const recheck = lastLook(looks, passage.n, day);
      const source = sources.get(passage.n);
      if (source === undefined || recheck === undefined || !isTrouble(recheck)) return [];
      return [{ n: passage.n, passage, source, recheck }];
    });
}

async function sourcesOf(reader: Reader, passages: readonly number[]) {
  const rows = await reader
    .selectFrom('record_passage as passage')
    .innerJoin('record_snapshot as snapshot', 'snapshot.n', 'passage.snapshot')
    .innerJoin('record_source as source', 'source.n', 'snapshot.source')
    .innerJoin('record', 'record.n', 'source.n')
    .select(['passage.n as passage', 'source.n', 'record.slug', 'source.title'])
    .where('passage.n', 'in', [...passages])
    .execute();
  return new Map(rows.map(({ passage, n, slug, title }) => [passage, { n, slug, title }] as const));
}
