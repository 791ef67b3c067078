import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Conflict } from '../errors.ts';
import { holdsDesk } from '../open-desk.ts';

/** What is spared beside every desk that is there. */
interface Spared {
  /** The url of the desk that is written to, which may not be made yet. */
  readonly url?: string;
  /** The files that are read meanwhile. */
  readonly inputs?: readonly string[];
}

/**
 * Makes sure that an output takes the place of no desk and of nothing that is read.
 *
 * @throws Conflict `is_desk` and `is_input`.
 */
export function requireOutput(file: string, { url, inputs = [] }: Spared = {}): void {
  if (holdsDesk(file, url)) {
    throw new Conflict('is_desk', `${file} is a desk, or belongs to one.`, {
      hints: ['Nothing was written. Name another file for the output.'],
    });
  }
  if (inputs.some((input) => isSame(input, file))) {
    throw new Conflict('is_input', `${file} is what is read.`, {
      hints: ['Nothing was written. Name another file for the output.'],
    });
  }
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (first === undefined || second === undefined) return resolve(one) === resolve(other);
  return first.dev === second.dev && first.ino === second.ino;
}
