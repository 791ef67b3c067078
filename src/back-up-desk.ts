import { accessSync, constants, existsSync, linkSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Desk } from './desk.ts';
import { Conflict, Failed } from './errors.ts';
import { openDesk } from './open-desk.ts';
import { type DeskHead, readHead } from './queries/head.ts';
import { type Verification, verifyDesk } from './queries/verify/verify-desk.ts';
import { clearAway } from './store/clear-away.ts';
import { flush } from './store/flush.ts';

/** A backup that was verified before it got its name. */
export interface Backup {
  readonly file: string;
  /** Where the ledger of the copy stands; keep it elsewhere. */
  readonly head: DeskHead;
}

/**
 * Writes a verified copy of the desk: as it is committed when this begins, while others go on writing. The copy
 * gets its name only when its structure, every record and the whole ledger were found as they should be.
 *
 * @throws Conflict when the file is there; Failed when it cannot be written or the copy does not verify.
 */
export async function backUpDesk(desk: Desk, file: string): Promise<Backup> {
  requireFree(file);
  const partial = `${file}.${desk.ids.uuid(desk.clock.now())}.partial`;
  try {
    await desk.store.copyTo(partial);
    const head = await verifiedHead(`file:${partial}`);
    takeName(partial, file);
    return { file, head };
  } finally {
    clearAway(...['', '-wal', '-shm', '-journal'].map((ending) => `${partial}${ending}`));
  }
}

/**
 * Where the ledger of a copy stands, when all of it is as it should be.
 *
 * @throws Failed when it does not verify.
 */
export async function verifiedHead(url: string): Promise<DeskHead> {
  const copy = await openDesk(url);
  try {
    const found = await verifyDesk(copy);
    if (!found.ok) throw unverified(found);
    return await readHead(copy);
  } finally {
    await copy.store.close();
  }
}

function unverified({ problems }: Verification): Failed {
  const [first] = problems;
  const what = `${first?.table} ${first?.n ?? first?.id}: ${first?.what}`;
  return new Failed('copy_unverified', `The copy does not verify (${what}).`, {
    hints: ['It was thrown away. Run "asof verify" on the desk it was made of.'],
    facts: { problems },
  });
}

function requireFree(file: string): void {
  if (existsSync(file)) throw fileExists(file);
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (cause) {
    throw cannotWrite(file, 'Name a file in a folder that is there and may be written.', cause);
  }
}

/** Unlike renaming, a link never replaces what has the name. */
function takeName(partial: string, file: string): void {
  try {
    linkSync(partial, file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw fileExists(file);
    const hint = 'Name a file on a local disk, in a folder that may be written.';
    throw cannotWrite(file, hint, cause);
  }
  try {
    flush(dirname(file));
  } catch (cause) {
    clearAway(file);
    throw cannotWrite(file, 'Name a file on a disk that is well.', cause);
  }
}

const cannotWrite = (file: string, hint: string, cause: unknown): Failed =>
  new Failed('cannot_write', `${file} cannot be written.`, { hints: [hint], cause });

function fileExists(file: string): Conflict {
  return new Conflict('file_exists', `There is a file ${file} already.`, {
    hints: ['Nothing was written. Name another file.'],
  });
}
