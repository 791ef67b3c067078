import { causesOf } from '../causes-of.ts';

/** Whether an error says that another writer was there, however deep it is wrapped. */
export function isSqliteContention(error: unknown): boolean {
  for (const cause of causesOf(error)) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'P1008') {
      return true;
    }
    if ('originalCode' in cause && /^SQLITE_(BUSY|LOCKED)/.test(String(cause.originalCode))) {
      return true;
    }
  }
  return false;
}
