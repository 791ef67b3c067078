import { AsofError } from '../errors.ts';
import { printable } from '../text/printable.ts';
import { exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** How an error is shown. */
export interface ReportOptions {
  /** As one JSON document on standard output, else as sentences on standard error. */
  readonly json: boolean;
  /** With the stack trace. */
  readonly debug: boolean;
}

/** Tells the user what went wrong and what to do, and gives the exit code. */
export function reportError(error: unknown, options: ReportOptions, terminal: Terminal): number {
  const known = error instanceof AsofError ? error : unexpected(error);
  if (options.json) {
    const { code, message, hints, facts } = known;
    terminal.out(`${JSON.stringify({ error: { code, message, hints, ...facts } }, null, 2)}\n`);
  } else {
    terminal.err(
      `${[`asof: ${known.message}`, ...known.hints].map((line) => printable(line)).join('\n')}\n`,
    );
  }
  if (options.debug) terminal.err(`${stackOf(error)}\n`);
  return exitCodes[known.kind];
}

/** An error nobody foresaw is a defect: its message is shown, its trace only when asked for. */
function unexpected(error: unknown): AsofError {
  const message = error instanceof Error ? error.message : String(error);
  return new AsofError('failed', 'unexpected', `Something unexpected went wrong: ${message}`, {
    hints: ['Run it again with --debug, and report what it prints.'],
  });
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
