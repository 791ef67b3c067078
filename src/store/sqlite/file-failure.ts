import { Failed } from '../../errors.ts';
import { causesOf } from '../causes-of.ts';
import { diskFull, isDiskFull } from '../disk-full.ts';

/**
 * What is thrown for an error of SQLite or of the file system: one that says that the file is damaged or may not be
 * written, or that the disk is full or failed, becomes a sentence that says what to do; every other stays as it is.
 */
export function toldOfFile(error: unknown): unknown {
  if (error instanceof Failed) return error;
  if (isDiskFull(error)) return diskFull(error);
  if (says(error, /^SQLITE_(?:CORRUPT|NOTADB)/)) return damaged(error);
  if (says(error, diskErrors)) return diskFailed(error);
  return says(error, /^SQLITE_READONLY/) ? readOnly(error) : error;
}

/** Whether an error says that the disk could not do what it was asked, however deep it is wrapped. */
export const isDiskFailed = (error: unknown): boolean => says(error, diskErrors);

const diskErrors = /^(?:SQLITE_IOERR|EIO$)/;

function says(error: unknown, wanted: RegExp): boolean {
  for (const cause of causesOf(error)) {
    for (const code of [
      'code' in cause ? cause.code : '',
      'originalCode' in cause ? cause.originalCode : '',
    ]) {
      if (wanted.test(String(code))) return true;
    }
  }
  return false;
}

function damaged(cause: unknown): Failed {
  const message = 'The file of the desk is damaged: a part of it cannot be read.';
  return new Failed('desk_damaged', message, {
    hints: [
      'Keep this file, and put a backup back with "asof restore". "asof verify" says what it can of the damage.',
    ],
    cause,
  });
}

/** Where the disk failed while it was to keep a commit, nobody knows whether it has it: SQLite itself may find it there later. */
export function diskFailed(cause: unknown): Failed {
  const message = 'The disk failed: what was asked for was not done, as far as the disk says.';
  return new Failed('disk_failed', message, {
    hints: [
      'Look after the disk, and run "asof verify". Before you do it again, see with "asof changes" whether it was written after all.',
    ],
    cause,
  });
}

function readOnly(cause: unknown): Failed {
  const message = 'The file of the desk cannot be written; nothing was.';
  return new Failed('desk_read_only', message, {
    hints: ['See that you may write the file, and that nobody moved it meanwhile.'],
    cause,
  });
}
