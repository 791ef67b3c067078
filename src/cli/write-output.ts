import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Failed } from '../errors.ts';

/**
 * Writes a file whole or not at all: beside it first, then under its name.
 *
 * @throws Failed when the folder cannot be written.
 */
export function writeOutput(file: string, text: string): void {
  const beside = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new Failed('cannot_write', `${file} cannot be written.`, {
      hints: ['Name a file in a folder that is there and may be written.'],
      cause,
    });
  }
}
