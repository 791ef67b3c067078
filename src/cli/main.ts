#!/usr/bin/env node
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away, as `head` does: nothing is left to say.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await runCli(process.argv.slice(2), processTerminal);
