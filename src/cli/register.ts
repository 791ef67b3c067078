import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Adds a command, or a group of them, to the program. */
export type Register = (program: Command, terminal: Terminal) => void;
