import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { claimReview as exportClaimReview } from '../../src/cli/exports/claim-review.ts';
import { claimReview } from '../../src/formats/claim-review.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { importFile } from '../../src/services/import-file.ts';
import type { Store } from '../../src/store/port.ts';
import { openWriteConnection } from '../../src/store/sqlite/connection.ts';
import { decoded } from '../../src/text/decoded.ts';
import { type Measured, median, timed } from './bound.ts';
import { loadByHand } from './hand-loader.ts';
import { writeReviewLines } from './review-lines.ts';

const turns = 3;

/**
 * Importing so many ClaimReviews against a loader written by hand for that one file, both with FULL, and writing all of
 * them out again against importing them, in turns.
 */
export async function benchImport(folder: string, rows: number): Promise<readonly Measured[]> {
  const file = join(folder, 'reviews.jsonl');
  writeReviewLines(file, rows);
  const times = { import: [] as number[], hand: [] as number[], export: [] as number[] };
  const processor = { import: 0, hand: 0, export: 0 };
  for (let turn = 0; turn < turns; turn += 1) {
    const paths = [join(folder, `import-${turn}.db`), join(folder, `hand-${turn}.db`)] as const;
    for (const path of paths) await makeDesk(`file:${path}`, { zone: 'UTC' });
    for (const [way, work] of [
      ['import', () => importInto(paths[0], file)],
      ['hand', () => loadInto(paths[1], file)],
      ['export', () => exportFrom(paths[0], rows)],
    ] as const) {
      const before = process.cpuUsage();
      times[way].push(await timed(work));
      const { user, system } = process.cpuUsage(before);
      processor[way] += user + system;
    }
    requireSame(paths);
  }
  const [mine, theirs, out] = [median(times.import), median(times.hand), median(times.export)];
  return [
    {
      name: `import of ${rows} ClaimReviews`,
      compared:
        'a hand-written better-sqlite3 loader that fills the same tables, ledger and index, FULL in both',
      found: mine / theirs,
      unit: '×',
      bound: 2.5,
      is: 'at most',
      figures: `${Math.round(mine)} ms (${Math.round((rows * 1000) / mine)} rows/s) and ${Math.round(theirs)} ms, medians of ${turns} turns; of the processor's time ${(processor.import / processor.hand).toFixed(2)} ×`,
    },
    {
      name: `export of ${rows} ClaimReviews`,
      compared: 'importing the same ones',
      found: mine / out,
      unit: '× the rate',
      bound: 2,
      is: 'at least',
      figures: `${Math.round(out)} ms (${Math.round((rows * 1000) / out)} reviews/s), median of ${turns} turns; of the processor's time ${(processor.import / processor.export).toFixed(2)} × less`,
    },
  ];
}

/** Imports a file of ClaimReviews into a desk, through another store than its own if told. */
export async function importInto(
  path: string,
  file: string,
  wrap: (store: Store) => Store = (store) => store,
): Promise<void> {
  const desk = await openDesk(`file:${path}`, { actor: { name: 'hand', kind: 'person' } });
  const text = decoded(createReadStream(file, { highWaterMark: 262_144 }));
  await importFile(
    { ...desk, store: wrap(desk.store) },
    { format: claimReview, file: 'reviews.jsonl', text },
  );
  await desk.store.close();
}

/** The whole export but for writing it to a file; whatever was imported must be in it. */
async function exportFrom(path: string, rows: number): Promise<void> {
  const desk = await openDesk(`file:${path}`, { actor: { name: 'hand', kind: 'person' } });
  const { pieces, facts } = await exportClaimReview.run(desk, { reviews: 'others' });
  let bytes = 0;
  for await (const { text } of pieces) bytes += Buffer.byteLength(text);
  await desk.store.close();
  if (facts().reviews !== rows || bytes < rows) throw new Error(`Not all went out: ${bytes} bytes`);
}

async function loadInto(path: string, file: string): Promise<void> {
  const db = openWriteConnection(path);
  await loadByHand(db, file);
  db.close();
}

/** Both fill the same tables with as many rows; a loader that does less would be no comparison. */
function requireSame(paths: readonly string[]): void {
  const counts = paths.map((path) => {
    const db = openWriteConnection(path);
    const tables = [
      ...['record', 'record_claim', 'record_appearance', 'record_review', 'record_mapping'],
      ...['record_speaker', 'desk_import_row', 'derived_standing', 'derived_search_docsize'],
      'derived_shown',
    ];
    const held = tables.map((table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    db.close();
    return held.join(' ');
  });
  if (new Set(counts).size !== 1)
    throw new Error(`They hold different rows: ${counts.join(' | ')}`);
}
