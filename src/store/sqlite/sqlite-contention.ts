/** Prisma wraps SQLite's error in its own, more than once: look down the chain for a code of contention. */
export function isSqliteContention(error: unknown): boolean {
  for (const cause of chainOf(error)) {
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

function* chainOf(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 6) return;
  yield error;
  if ('cause' in error) yield* chainOf(error.cause, depth + 1);
  const meta = 'meta' in error ? error.meta : undefined;
  if (typeof meta === 'object' && meta !== null && 'driverAdapterError' in meta) {
    yield* chainOf(meta.driverAdapterError, depth + 1);
  }
}
