import { InvalidInput } from '../../errors.ts';

/** A dump that cannot be read, at a line of it or as a whole. */
export function badDump(row: number | null, reason: string, cause?: unknown): InvalidInput {
  const place = row === null ? 'The dump cannot be read' : `Line ${row} of the dump cannot be read`;
  return new InvalidInput('bad_dump', `${place}: ${reason}.`, {
    hints: ['Give a whole file that "asof export dump" wrote.'],
    facts: row === null ? { reason } : { row, reason },
    cause,
  });
}
