import { Failed } from '../errors.ts';
import { causesOf } from './causes-of.ts';

/** Whether an error says that no room is left on the disk, however deep it is wrapped. */
export function isDiskFull(error: unknown): boolean {
  for (const cause of causesOf(error)) {
    for (const code of [
      'code' in cause ? cause.code : '',
      'originalCode' in cause ? cause.originalCode : '',
    ]) {
      if (full.test(String(code))) return true;
    }
  }
  return false;
}

/**
 * SQLITE_IOERR_SHMSIZE: no room for the index of the write-ahead log, which reading needs too. 53100 is PostgreSQL's.
 */
const full = /^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT|53100)$/;

/** The database takes back what a full disk cut short, so the desk is as it was. */
export function diskFull(cause: unknown): Failed {
  return new Failed('disk_full', 'The disk is full; nothing was written.', {
    hints: [
      'Free some space and do it again: the desk is as it was. Reading needs a little room too.',
    ],
    cause,
  });
}
