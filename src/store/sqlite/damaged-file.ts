import { Failed } from '../../errors.ts';
import { causesOf } from '../causes-of.ts';

/**
 * What is thrown for an error of SQLite: one that says that the file itself is damaged becomes a sentence that says what to do;
 * every other stays as it is.
 */
export function toldIfDamaged(error: unknown): unknown {
  if (error instanceof Failed || !isDamage(error)) return error;
  return new Failed(
    'desk_damaged',
    'The file of the desk is damaged: a part of it cannot be read.',
    {
      hints: [
        'Keep this file, and put a backup back with "asof restore". "asof verify" says what it can of the damage.',
      ],
      cause: error,
    },
  );
}

function isDamage(error: unknown): boolean {
  for (const cause of causesOf(error)) {
    for (const code of [
      'code' in cause ? cause.code : '',
      'originalCode' in cause ? cause.originalCode : '',
    ]) {
      if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(String(code))) return true;
    }
  }
  return false;
}
