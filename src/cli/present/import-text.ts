import type { Survey } from '../../services/survey-file.ts';
import type { ChosenMap } from '../column-map-file.ts';
import type { FileReport, ImportTotals } from '../imports/totals.ts';
import { pairAlikeText } from './likely-same-text.ts';
import { reviewAgainLines } from './reviews-again-text.ts';
import { rowsAgainLines, takenBackRows } from './rows-again-text.ts';
import { unreadDateLines } from './unread-dates-text.ts';

/** How an import ended, for people. */
export function importText(
  totals: ImportTotals,
  { rejects, width }: { readonly rejects: string; readonly width: number },
): string {
  const { read, added, unchanged, rejected } = totals;
  return [
    `Read ${rows(read)}: ${count(added)} added, ${count(unchanged)} unchanged, ${count(rejected.length)} rejected.`,
    ...rejectedLines(rejected),
    ...(rejected.length > 0 ? [`The rejected rows are kept in ${rejects}.`] : []),
    ...rowsAgainLines(totals),
    ...reviewAgainLines(totals.reviewsAgain),
    ...unreadDateLines(totals.unreadDates, 'imported'),
    ...repeatLines(totals),
    ...speakerLines(totals, width),
  ].join('\n');
}

/** What is proposed, or how to have it proposed; nothing where nothing came in. */
function repeatLines({ added, proposed }: ImportTotals): readonly string[] {
  if (proposed === undefined) {
    return added === 0
      ? []
      : [
          'Nobody looked for earlier claims that these may repeat: import them again with --propose-repeats.',
        ];
  }
  const links = `${count(proposed)} ${proposed === 1 ? 'link' : 'links'}`;
  return proposed === 0
    ? []
    : [`Proposed ${links} to earlier claims that these may repeat: asof claim matches CLAIM.`];
}

/** Whom new speakers may be, the likeliest first, or how to be told. */
function speakerLines({ added, speakersAlike }: ImportTotals, width: number): readonly string[] {
  if (speakersAlike === undefined) {
    return added === 0 ? [] : ['Speakers who may be one are listed by: asof speaker propose.'];
  }
  const { count: found, pairs } = speakersAlike;
  if (found === 0) return [];
  const shown = pairs.slice(0, pairsShown);
  return [
    `New speakers who may be one with another: ${count(found)} ${found === 1 ? 'pair' : 'pairs'}.`,
    ...shown.map((pair) => pairAlikeText(pair, width)),
    ...(found > shown.length ? ['All of them: asof speaker propose.'] : []),
  ];
}

const pairsShown = 5;

/** Which column of a table is taken for what, when that was guessed. */
export function mapLines(columns: ChosenMap | undefined): readonly string[] {
  if (!columns?.guessed) return [];
  const lines = Object.entries(columns.map).map(([field, column]) => {
    return `  ${field.padEnd(13)} ${JSON.stringify(column)}`;
  });
  const { writtenTo, unread = [] } = columns;
  if (unread.length > 0) {
    const named = unread.map((column) => JSON.stringify(column)).join(', ');
    lines.push(`Taken for nothing, and kept with each row as it is: ${named}.`);
  }
  if (writtenTo === undefined) {
    const how = 'write them to a file with --map FILE and put them right:';
    return [`Columns as guessed from the header; ${how}`, ...lines];
  }
  return [
    `Columns as guessed from the header, written to ${writtenTo}; nothing was imported:`,
    ...lines,
    'Put the file right where it is wrong, and run the same command again.',
  ];
}

/** What an import would do, for people. */
export function surveyText(reports: readonly FileReport<Survey>[]): string {
  return reports.map(({ file, report }) => fileText(file, report)).join('\n\n');
}

function fileText(file: string, survey: Survey): string {
  const { read, added, unchanged, rejected, records, ratings, unmapped, unreadDates } = survey;
  const { again, takenBack } = survey;
  const anew = {
    ...(again === undefined ? {} : { again }),
    ...(takenBack === undefined ? {} : { takenBack: takenBackRows(takenBack) }),
  };
  const named = Object.entries(records)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${count(number)} ${number === 1 ? kind.replace(/s$/, '') : kind}`);
  const mapped = Object.entries(ratings).map(([status, number]) =>
    status === 'none' ? `${count(number)} to no status` : `${count(number)} to ${status}`,
  );
  return [
    `${file}: nothing is written; an import would read ${rows(read)}:`,
    `  ${count(added)} new, ${count(unchanged)} here already, ${count(rejected.length)} rejected.`,
    ...(named.length > 0 ? [`  The new ones name ${named.join(', ')}.`] : []),
    ...(mapped.length > 0 ? [`  Their ratings map: ${mapped.join(', ')}.`] : []),
    ...unmapped.map(({ rating, rows: number }) => `    ${count(number)} × ${short(rating)}`),
    ...[
      ...rowsAgainLines(anew),
      ...rejectedLines(rejected),
      ...unreadDateLines(unreadDates, 'before'),
    ].map((line) => `  ${line}`),
  ].join('\n');
}

function rejectedLines(
  rejected: readonly { readonly row: number; readonly reason: string }[],
): readonly string[] {
  const lines = rejected
    .slice(0, rejectedShown)
    .map(({ row, reason }) => `Row ${row}: ${short(reason)}.`);
  const more = rejected.length - lines.length;
  return more > 0 ? [...lines, `… and ${count(more)} more.`] : lines;
}

const rejectedShown = 10;
const shortMost = 100;

const count = (number: number): string => number.toLocaleString('en');
const rows = (number: number): string => `${count(number)} ${number === 1 ? 'row' : 'rows'}`;
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > shortMost ? `${line.slice(0, shortMost)}…` : line;
};
