import { closeSync, openSync, writeSync } from 'node:fs';
import { AsofError, Failed, InvalidInput } from '../errors.ts';
import type { RejectedRow } from '../services/prepared-rows.ts';
import { isStandardOutput } from './output-place.ts';
import { requireOutput } from './require-output.ts';

/** Where rejected rows go, what the import reads, and the desk it writes to. */
interface RejectsPlaces {
  readonly path?: string | undefined;
  readonly inputs: readonly string[];
  readonly url: string;
}

/** Where the rows that an import rejects are kept: JSON lines with the file, number, reason and the row itself. */
export class RejectsFile {
  private file: number | undefined;

  readonly path: string;

  /**
   * @throws Conflict for a desk, and for a file that is imported; InvalidInput for standard output; Failed where it
   * cannot be looked at.
   */
  constructor({ path = 'asof-rejects.jsonl', ...spared }: RejectsPlaces) {
    if (isStandardOutput(path)) throw notWithAnswer(path);
    attempt(path, () => requireOutput(path, spared));
    this.path = path;
  }

  /** @throws Failed when the file cannot be written. */
  keep(from: string, { row, reason, content }: RejectedRow): void {
    attempt(this.path, () => {
      this.file ??= openSync(this.path, 'w');
      writeSync(this.file, `${JSON.stringify({ file: from, row, reason, content })}\n`);
    });
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
  }
}

function attempt(path: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    if (cause instanceof AsofError) throw cause;
    throw new Failed('cannot_write', `${path} cannot be written.`, {
      hints: ['Name another file for rejected rows with --rejects.'],
      cause,
    });
  }
}

function notWithAnswer(path: string): InvalidInput {
  return new InvalidInput('rejects_on_output', `${path} is where the answer goes.`, {
    hints: ['Name a file for rejected rows with --rejects, or /dev/stderr.'],
  });
}
