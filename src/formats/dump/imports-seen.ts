import { badDump } from './bad-dump.ts';
import type { DumpLines } from './dump-line.ts';

/** The imports that a dump has told so far, and how far their rows have come: rows stand in the order of their keys. */
export class ImportsSeen {
  private readonly batches = new Set<unknown>();
  private key = '';

  /** @throws InvalidInput for an import of a number that another has. */
  begin({ batch }: DumpLines['import'], row: number): void {
    if (this.batches.has(batch)) throw badDump(row, `import ${batch} stands twice`);
    this.batches.add(batch);
  }

  /** @throws InvalidInput for a row of an import that is not told, or out of order. */
  requireRow({ batch, key }: DumpLines['importRow'], row: number): void {
    if (!this.batches.has(batch)) throw badDump(row, `import ${batch} is not there`);
    const hex = typeof key === 'object' && key !== null ? key.hex : '';
    if (hex <= this.key) throw badDump(row, 'the rows of imports are not in order');
    this.key = hex;
  }
}
