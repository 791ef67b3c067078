import { closeSync, openSync, writeSync } from 'node:fs';
import { Failed } from '../errors.ts';
import type { RejectedRow } from '../services/prepared-rows.ts';
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

  /** @throws Conflict for a desk, and for a file that is imported. */
  constructor({ path = 'asof-rejects.jsonl', ...spared }: RejectsPlaces) {
    requireOutput(path, spared);
    this.path = path;
  }

  /** @throws Failed when the file cannot be written. */
  keep(from: string, { row, reason, content }: RejectedRow): void {
    try {
      this.file ??= openSync(this.path, 'w');
      writeSync(this.file, `${JSON.stringify({ file: from, row, reason, content })}\n`);
    } catch (cause) {
      throw new Failed('cannot_write', `${this.path} cannot be written.`, {
        hints: ['Name another file for rejected rows with --rejects.'],
        cause,
      });
    }
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
  }
}
