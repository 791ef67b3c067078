import { Failed } from '../../errors.ts';
import { causesOf } from '../causes-of.ts';

/**
 * What is thrown for an error of SQLite: one that says that the file itself is damaged or may not be written becomes a
 * sentence that says what to do; every other stays as it is.
 */
export function toldOfFile(error: unknown): unknown {
  if (error instanceof Failed) return error;
  if (says(error, /^SQLITE_(?:CORRUPT|NOTADB)/)) return damaged(error);
  return says(error, /^SQLITE_READONLY/) ? readOnly(error) : error;
}

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

function readOnly(cause: unknown): Failed {
  const message = 'The file of the desk cannot be written; nothing was.';
  return new Failed('desk_read_only', message, {
    hints: ['See that you may write the file, and that nobody moved it meanwhile.'],
    cause,
  });
}
