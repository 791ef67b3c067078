import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liar } from '../../src/cli/exports/imported-rows.ts';
import type { Desk } from '../../src/desk.ts';
import { canonicalForeign } from '../../src/formats/canonical-foreign.ts';
import { csvFormat } from '../../src/formats/csv.ts';
import type { ForeignValue } from '../../src/formats/foreign.ts';
import { guessColumns } from '../../src/formats/guess-columns.ts';
import type { ImportFormat } from '../../src/formats/import-format.ts';
import { importFormats } from '../../src/formats/import-formats.ts';
import { tableRows } from '../../src/formats/table-rows.ts';
import { foreignRows } from '../../src/queries/foreign-rows.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { importFile } from '../../src/services/import-file.ts';
import { systemClock } from '../../src/system.ts';
import { decoded } from '../../src/text/decoded.ts';
import { gathered } from '../formats/texts.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const data = process.env.ASOF_DATA ?? join(import.meta.dirname, '../../../shared/data');
const missing = existsSync(data) ? '' : 'skipped: the data folder is not beside the repository';

describe.skipIf(missing !== '')(`sets as published ${missing}`.trim(), () => {
  const folder = scratchFolder();
  let desk: Desk;
  beforeAll(async () => {
    desk = await newDesk(folder, { clock: systemClock });
  });
  afterAll(() => desk.store.close());

  const textOf = (path: string) => decoded(createReadStream(join(data, path)));
  const take = async (format: ImportFormat, path: string) => {
    const report = await importFile(desk, { format, file: path, text: textOf(path) });
    return { ...report, rejected: report.rejected.length };
  };
  const formatNamed = (name: string): ImportFormat => {
    const format = importFormats.get(name);
    if (!format) throw new Error(`no format ${name}`);
    return format;
  };

  it.each([
    ['liar', 'liar/valid.tsv', 1284],
    ['fact-check-api', 'google-fact-check-en/claims_historical_climate_50.json', 50],
    ['fact-check-api', 'google-fact-check-en/claims_historical_health_50.json', 50],
    ['claim-review', 'claimreview-dirty/records.json', 6],
    ['climate-fever', 'climate-fever/climate_fever.csv', 1535],
  ])('%s: %s goes in completely and comes back as it was', async (name, path, rows) => {
    const format = formatNamed(name);
    const { proposed: _, speakersAlike: __, ...counts } = await take(format, path);
    expect(counts).toEqual({
      read: rows,
      added: rows,
      unchanged: 0,
      rejected: 0,
    });
    const given = await gathered(format.rows(textOf(path)));
    const rowsGiven = given.map((row) => canonicalForeign('value' in row ? row.value : row.raw));
    const again = new Set<string>();
    for await (const { row } of foreignRows(desk.store.reader, { format: name })) {
      again.add(canonicalForeign(row));
    }
    expect(rowsGiven.filter((row) => !again.has(row))).toEqual([]);
  });

  it('gives LIAR back byte for byte', async () => {
    const { pieces, facts } = await liar.run(desk, {});
    const lines = (await gathered(pieces)).map(({ text }) => text);
    expect(lines.join('') === readFileSync(join(data, 'liar/valid.tsv'), 'utf8')).toBe(true);
    expect(facts()).toEqual({ rows: 1284, withheld: 0 });
  });

  it('has the right side of each dirty scale', async () => {
    const rows = await gathered(
      formatNamed('claim-review').rows(textOf('claimreview-dirty/records.json')),
    );
    const read = rows.map((row) =>
      formatNamed('claim-review').read('value' in row ? row.value : null),
    );
    expect(read.map(({ reviews }) => reviews?.[0]?.status)).toEqual([
      ...['refuted', undefined, undefined, undefined, 'refuted', 'refuted'],
    ]);
  });

  it('has all five pieces of evidence for each claim of Climate-FEVER', async () => {
    const [row] = await desk.store.reader
      .selectFrom('record_evidence')
      .select(({ fn }) => fn.countAll().as('count'))
      .execute();
    expect(row?.count).toBe(7675);
  });

  it('accounts for every scraped row, by a map guessed from each header', async () => {
    let read = 0;
    const lost: ForeignValue[] = [];
    for (const file of readdirSync(join(data, 'claimskg-samples'))) {
      const path = `claimskg-samples/${file}`;
      const { map } = await guessColumns(tableRows(textOf(path)));
      expect(map.claim).toBe('claimReview_claimReviewed');
      const report = await take(csvFormat(map), path);
      read += report.read;
      if (report.added + report.unchanged + report.rejected !== report.read) lost.push(file);
    }
    expect({ read, lost }).toEqual({ read: 510, lost: [] });
  });

  it('leaves a desk that verifies', async () => {
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });
});
