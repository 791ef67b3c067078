#!/usr/bin/env node
import { Failed } from '../errors.ts';
import { reportError } from './report-error.ts';
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

const words = process.argv.slice(2);

process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  // The reader of a pipe went away, as `head` does: nothing is left to say but how the command ended.
  if (cause.code === 'EPIPE') process.exit();
  const error = new Failed('cannot_write', 'Standard output cannot be written.', {
    hints: ['Let it go to a place with room. What the command did beside answering is done.'],
    cause,
  });
  // There is no standard output for JSON either.
  const options = { json: false, debug: words.includes('--debug') };
  process.exit(reportError(error, options, processTerminal));
});

// Whoever reads no messages is told by the exit code alone.
process.stderr.on('error', () => undefined);

await runCli(words, processTerminal);
