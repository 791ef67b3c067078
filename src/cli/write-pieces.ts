import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { AsofError, Failed } from '../errors.ts';
import { requireOutput } from './require-output.ts';

/** A text as it is made, or one that is made already. */
type Pieces = AsyncIterable<string> | readonly string[];

/**
 * Writes a file piece by piece, whole and on disk or not at all: beside it first, then under its name.
 *
 * @returns how many bytes it has.
 * @throws Conflict for a desk; Failed when the folder cannot be written or the disk is full; what gives the pieces.
 */
export async function writePieces(file: string, pieces: Pieces): Promise<number> {
  const beside = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    requireOutput(file);
    const bytes = await writeBeside(beside, pieces);
    renameSync(beside, file);
    return bytes;
  } catch (cause) {
    rmSync(beside, { force: true });
    if (cause instanceof AsofError || !(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new Failed('cannot_write', `${file} cannot be written.`, {
      hints: ['Name a file in a folder that is there and may be written, on a disk with room.'],
      cause,
    });
  }
}

async function writeBeside(path: string, pieces: Pieces): Promise<number> {
  const file = openSync(path, 'wx');
  try {
    let bytes = 0;
    for await (const piece of pieces) bytes += writeWhole(file, Buffer.from(piece));
    fsyncSync(file);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** The system may take less than it is given. */
function writeWhole(file: number, bytes: Uint8Array): number {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
  return written;
}
