import type { Desk } from '../../desk.ts';
import { feverLine } from '../../formats/fever-line.ts';
import type { ForeignValue } from '../../formats/foreign.ts';
import { liarLine } from '../../formats/liar-line.ts';
import { aboutPrivate } from '../../queries/audience/about-private.ts';
import { emptiedRows } from '../../queries/emptied-rows.ts';
import { resolveMoment } from '../../queries/moment.ts';
import { rowsInForce } from '../../queries/rows-in-force.ts';
import { asTable } from './as-table.ts';
import { claimsToExport, numbersOf } from './claims-to-export.ts';
import { type Exporter, type ExportOptions, whichClaims } from './exporter.ts';

/** The rows that came in as LIAR, as they came in. */
export const liar: Exporter = importedRows({
  ...{ format: 'liar', means: 'Statements that PolitiFact rated, as they came in as LIAR.' },
  ...{ extension: 'tsv', mediaType: 'text/tab-separated-values' },
  line: liarLine,
});

/** The rows that came in as FEVER, as they came in. */
export const fever: Exporter = importedRows({
  ...{ format: 'fever', means: 'Claims with sentences of Wikipedia, as they came in as FEVER.' },
  ...{ extension: 'jsonl', mediaType: 'application/jsonl' },
  line: feverLine,
});

interface RowFormat extends Pick<Exporter, 'extension' | 'mediaType'> {
  readonly format: string;
  readonly means: string;
  /** A row as the format has it, with the end of its line. */
  readonly line: (row: ForeignValue) => string;
}

function importedRows({ format, means, line, extension, mediaType }: RowFormat): Exporter {
  return {
    ...{ extension, mediaType, licence: 'beside' },
    takes: ['asOf', 'knownAt', ...whichClaims, 'public', 'licence'],
    run: async (desk, options) => {
      const counts = { rows: 0, withheld: 0 };
      return {
        tables: [{ name: 'rows', means }],
        pieces: asTable('rows', linesOf(desk, options, { format, line, counts })),
        facts: () => counts,
      };
    },
  };
}

interface Wanted extends Pick<RowFormat, 'format' | 'line'> {
  readonly counts: { rows: number; withheld: number };
}

/** Rows come in the order of their files, each as it came in, whatever was merged or corrected since. */
async function* linesOf(
  desk: Desk,
  options: ExportOptions,
  { format, line, counts }: Wanted,
): AsyncIterable<string> {
  const { reader } = desk.store;
  const { n: upTo } = await resolveMoment(desk, options);
  const wanted = await numbersWanted(desk, options, upTo);
  const emptied = await emptiedRows(reader, { format, upTo });
  counts.withheld = emptied.filter((n) => wanted.has(n)).length;
  for await (const { n, row, lacksText } of rowsInForce(reader, { format, upTo })) {
    if (!wanted.has(n)) continue;
    counts[lacksText ? 'withheld' : 'rows'] += 1;
    if (!lacksText) yield line(row);
  }
}

/** The claims whose rows are asked for. A row tells all that was in it, so for the public there is none of a claim of which anything is private. */
async function numbersWanted(
  desk: Desk,
  options: ExportOptions,
  upTo: number,
): Promise<ReadonlySet<number>> {
  const wanted = new Set<number>();
  for await (const dossier of claimsToExport(desk, options).dossiers) {
    for (const n of numbersOf(dossier)) wanted.add(n);
  }
  if (options.public !== true) return wanted;
  const hidden = await aboutPrivate(desk.store.reader, upTo);
  return new Set([...wanted].filter((n) => !hidden.has(n)));
}
