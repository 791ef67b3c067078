/** An error and all it was wrapped around: Prisma wraps a driver's in its own, more than once. */
export function* causesOf(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 6) return;
  yield error;
  if ('cause' in error) yield* causesOf(error.cause, depth + 1);
  const meta = 'meta' in error ? error.meta : undefined;
  if (typeof meta === 'object' && meta !== null && 'driverAdapterError' in meta) {
    yield* causesOf(meta.driverAdapterError, depth + 1);
  }
}
