import { randomBytes } from 'node:crypto';
import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { AsofError, Failed } from '../errors.ts';
import { outputPlace } from './output-place.ts';
import { requireOutput } from './require-output.ts';

/** A text as it is made, or one that is made already. */
type Pieces = AsyncIterable<string> | readonly string[];

/**
 * Writes a file piece by piece, whole and on disk or not at all: beside it first, then under its name. A link stays
 * and leads to what was written; a pipe or a device takes the pieces as they come.
 *
 * @returns how many bytes were written.
 * @throws Conflict for a desk; Failed when the folder cannot be written or the disk is full; what gives the pieces.
 */
export async function writePieces(file: string, pieces: Pieces): Promise<number> {
  try {
    requireOutput(file);
    const { path, isPlain } = outputPlace(file);
    return await (isPlain ? writeWhole(path, pieces) : writeInto(path, pieces));
  } catch (cause) {
    if (cause instanceof AsofError || !(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new Failed('cannot_write', `${file} cannot be written.`, {
      hints: ['Name a file in a folder that is there and may be written, on a disk with room.'],
      cause,
    });
  }
}

async function writeWhole(path: string, pieces: Pieces): Promise<number> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    const bytes = await writeTo(openSync(beside, 'wx'), pieces, fsyncSync);
    renameSync(beside, path);
    return bytes;
  } catch (cause) {
    rmSync(beside, { force: true });
    throw cause;
  }
}

const writeInto = (path: string, pieces: Pieces): Promise<number> =>
  writeTo(openSync(path, constants.O_WRONLY), pieces);

async function writeTo(
  file: number,
  pieces: Pieces,
  finish?: (file: number) => void,
): Promise<number> {
  try {
    let bytes = 0;
    for await (const piece of pieces) bytes += writeBytes(file, Buffer.from(piece));
    finish?.(file);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** The system may take less than it is given. */
function writeBytes(file: number, bytes: Uint8Array): number {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
  return written;
}
