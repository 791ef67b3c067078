import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Has the disk take what was written to a file; of a folder, which names stand in it. */
export function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
