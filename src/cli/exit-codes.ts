import type { ErrorKind } from '../errors.ts';

/** What a process ends with, by the kind of error (docs/reference/cli.md). */
export const exitCodes: Readonly<Record<ErrorKind, number>> = {
  failed: 1,
  invalid: 2,
  not_found: 3,
  conflict: 4,
  busy: 5,
  unverified: 6,
};
