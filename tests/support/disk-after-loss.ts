import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { DiskStep } from './disk-steps.ts';

/** What a disk writes whole or not at all, in bytes. */
const sector = 512;

type Change = Extract<DiskStep, { did: 'write' | 'cut' }>;
type Naming = Extract<DiskStep, { did: 'name' }>['names'];

/**
 * A disk that keeps what was synced and, of what came after, some: writes in any order, cut
 * into sectors, and names in any order. It is harsher than file systems with a journal.
 */
export class DiskAfterLoss {
  private readonly kept = new Map<number, Content>();
  private readonly waiting = new Map<number, Change[]>();
  private readonly names = new Map<string, number>();
  private namings: Naming[] = [];

  take(step: DiskStep): void {
    switch (step.did) {
      case 'write':
      case 'cut':
        this.waitingOf(step.file).push(step);
        break;
      case 'sync':
        this.contentOf(step.file).take(this.waitingOf(step.file));
        this.waiting.delete(step.file);
        break;
      case 'sync-folder': {
        const isThere = (path: string): boolean => dirname(path) === step.folder;
        const here = this.namings.filter((names) => [...names.keys()].some(isThere));
        this.namings = this.namings.filter((names) => !here.includes(names));
        for (const names of here) give(this.names, names);
        break;
      }
      case 'begin':
        this.contentOf(step.file).take([{ ...step, did: 'write', at: 0 }]);
        this.names.set(step.path, step.file);
        break;
      case 'name':
        this.namings.push(step.names);
        break;
    }
  }

  /**
   * Puts into a folder what is left of another one when the power goes now.
   *
   * @param isKept is asked of every sector, cut and naming that nothing waited for.
   */
  putAfterLoss(folder: string, { of, isKept }: { of: string; isKept: () => boolean }): void {
    const names = new Map(this.names);
    for (const naming of this.namings) if (isKept()) give(names, naming);
    for (const [path, file] of names) {
      const content = this.contentOf(file).copy();
      content.take(this.waitingOf(file).flatMap((change) => leftOf(change, isKept)));
      const place = join(folder, relative(of, path));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content.bytes);
    }
  }

  private waitingOf(file: number): Change[] {
    const known = this.waiting.get(file);
    if (known) return known;
    const made: Change[] = [];
    this.waiting.set(file, made);
    return made;
  }

  private contentOf(file: number): Content {
    const known = this.kept.get(file);
    if (known) return known;
    const made = new Content();
    this.kept.set(file, made);
    return made;
  }
}

function give(names: Map<string, number>, naming: Naming): void {
  for (const [path, file] of naming) {
    if (file === null) names.delete(path);
    else names.set(path, file);
  }
}

/** Which sectors of a write are on the disk, or whether the file was cut. */
function leftOf(change: Change, isKept: () => boolean): readonly Change[] {
  if (change.did === 'cut') return isKept() ? [change] : [];
  const left: Change[] = [];
  const { at, bytes } = change;
  for (let from = at; from < at + bytes.length; ) {
    const until = Math.min((Math.floor(from / sector) + 1) * sector, at + bytes.length);
    if (isKept()) left.push({ ...change, at: from, bytes: bytes.subarray(from - at, until - at) });
    from = until;
  }
  return left;
}

/** The bytes of a file; between what was written there are zeros. */
class Content {
  private room = Buffer.alloc(0);
  private size = 0;

  get bytes(): Buffer {
    return this.room.subarray(0, this.size);
  }

  take(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.did === 'cut') this.resize(change.size);
      else {
        this.resize(Math.max(this.size, change.at + change.bytes.length));
        change.bytes.copy(this.room, change.at);
      }
    }
  }

  copy(): Content {
    const copy = new Content();
    copy.room = Buffer.from(this.bytes);
    copy.size = this.size;
    return copy;
  }

  private resize(size: number): void {
    if (size > this.room.length) this.room = Buffer.concat([this.room], size * 2);
    if (size < this.size) this.room.fill(0, size, this.size);
    this.size = size;
  }
}
