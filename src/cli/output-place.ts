import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where an output goes. */
export interface OutputPlace {
  readonly path: string;
  /** Whether it is a plain file or none yet; anything else, such as a pipe, is written to where it is. */
  readonly isPlain: boolean;
}

/**
 * Where the path of an output leads, through links, whether or not a file is there yet.
 *
 * @throws what the system says of a path that cannot be followed.
 */
export function outputPlace(path: string): OutputPlace {
  const there = statSync(path, { throwIfNoEntry: false });
  // Of a pipe, what the link under /dev names cannot be followed by its text.
  if (there !== undefined && !there.isFile()) return { path, isPlain: false };
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) {
    return { path, isPlain: true };
  }
  return outputPlace(resolve(realpathSync(dirname(path)), readlinkSync(path)));
}

/** Whether an output is to go to standard output, as `-` says and the system's names for it do. */
export const isStandardOutput = (output: string): boolean =>
  ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].includes(output);
