import { Failed } from '../../errors.ts';

/** How far an import has come. */
export interface ImportedSoFar {
  /** The file in hand, as the user named it. */
  file: string;
  /** How many of its rows are committed, or were rejected or here before; what is in hand is not among them. */
  rows: number;
  /** How many files before it are in as a whole. */
  files: number;
}

/** What is told of an import that is stopped from outside: what is in stays, and the rest comes by the same command. */
export function brokenOff({ file, rows, files }: ImportedSoFar): Failed {
  const before =
    files === 0 ? [] : [files === 1 ? 'the file before it' : `the ${files} files before it`];
  const own =
    rows === 0
      ? []
      : [rows === 1 ? 'the first row' : `the first ${rows.toLocaleString('en')} rows`];
  const done = [...own, ...before];
  const message =
    done.length === 0
      ? `The import was stopped before any row of ${file} was in.`
      : `The import was stopped in ${file}: ${done.join(' and ')} are dealt with, and what they brought is in.`;
  return new Failed('stopped', message, {
    hints: [
      'Run the same command again: it goes on where it was, and passes over what is here already.',
    ],
    facts: { file, rows, files },
  });
}
