import { InvalidInput } from '../../errors.ts';
import type { CsvTable } from '../../formats/csv/csv-table.ts';
import { csvTables, writeCsv } from '../../formats/csv/write-csv.ts';
import { claimsToExport } from './claims-to-export.ts';
import { type Exporter, ofClaims } from './exporter.ts';

/** Tables of comma-separated values; into a folder all of them, else the one that is asked for. */
export const csv: Exporter = {
  extension: 'csv',
  mediaType: 'text/csv',
  licence: 'beside',
  takes: [...ofClaims, 'table', 'lossless'],
  run: async (desk, options) => {
    const { dossiers, counts } = claimsToExport(desk, options);
    const tables = options.table === undefined ? csvTables : [tableNamed(options.table)];
    return {
      tables: tables.map(({ name, means, columns }) => ({
        ...{ name, means },
        columns: Object.keys(columns),
      })),
      pieces: writeCsv(dossiers, { tables, lossless: options.lossless === true }),
      facts: () => counts,
    };
  },
};

function tableNamed(name: string): CsvTable {
  const table = csvTables.find((each) => each.name === name);
  if (table) return table;
  throw new InvalidInput('bad_table', `There is no table "${name.slice(0, 60)}".`, {
    hints: [`Use one of ${csvTables.map((each) => each.name).join(', ')}.`],
  });
}
