import type { ListedImport } from '../../queries/imports/list-imports.ts';
import type { RetractedImport } from '../../services/retract-import.ts';
import { wrap } from '../../summaries/wrap.ts';
import { counted } from './counted.ts';
import { table } from './table.ts';

/** Imports as a table for people. */
export const importsTable = (imports: readonly ListedImport[], width: number): string =>
  table(
    ['n', 'begun', 'by', 'format', 'rows', 'file'],
    imports.map(({ n, startedAt, by, format, rows, file }) => [
      n,
      startedAt,
      by,
      format,
      rows,
      file,
    ]),
    width,
  );

/** What became, or would become, of what an import brought in. */
export function retractedImportText(
  { import: batch, retracted, left, before }: RetractedImport,
  { dryRun, width }: { readonly dryRun: boolean; readonly width: number },
): string {
  const claims = retracted.filter(({ kind }) => kind === 'claim').length;
  const parts = retracted.length - claims;
  const verb = dryRun ? 'Nothing is written. Of import' : 'Of import';
  const what = dryRun ? 'would be taken back' : 'taken back';
  const lines = [
    `${verb} ${batch} ${what}, as a mistake of this desk: ${counted(claims, 'claim')} with all that is said of ${claims === 1 ? 'it' : 'them'}${
      parts === 0 ? '' : `, and ${counted(parts, 'record')} about claims that were here before`
    }.`,
    ...(before === 0 ? [] : [`${counted(before, 'record')} had been taken back before.`]),
    ...leftLines(left),
    ...(retracted.length + before === 0
      ? []
      : ['To bring its rows in anew, by another map say: asof import FORMAT FILE --again.']),
  ];
  return lines.map((line) => wrap(line, { width, indent: '  ' })).join('\n');
}

function leftLines(left: RetractedImport['left']): readonly string[] {
  if (left.length === 0) return [];
  const shown = left.slice(0, leftShown);
  const more = left.length - shown.length;
  return [
    `${counted(left.length, 'record')} left, since something rests on ${left.length === 1 ? 'it' : 'them'} that did not come in with the import:`,
    ...shown.map(({ kind, n, by }) => `  ${kind} ${n}: ${by.join(', ')}`),
    ...(more > 0 ? [`  … and ${more} more (--json has all).`] : []),
    'Take such a one back by itself, with what falls with it: asof retract RECORD --mistake.',
  ];
}

const leftShown = 20;
