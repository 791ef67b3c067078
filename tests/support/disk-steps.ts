import { resolve } from 'node:path';

/** What a process did that a disk keeps, in the order in which the system had done it. A file is its number, whatever its names. */
export type DiskStep =
  | { readonly did: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly did: 'cut'; readonly file: number; readonly size: number }
  | { readonly did: 'sync'; readonly file: number }
  | { readonly did: 'sync-folder'; readonly folder: string }
  /** Names that come to stand for a file, or, null, for none: all of them or none. */
  | { readonly did: 'name'; readonly names: ReadonlyMap<string, number | null> }
  /** A file that was on disk already. */
  | {
      readonly did: 'begin';
      readonly path: string;
      readonly file: number;
      readonly bytes: Buffer;
    }
  /** Something was printed to standard output. */
  | { readonly did: 'tell'; readonly text: string };

/** The calls that are understood, as strace is told to write them: those that went well, each on one line, strings in full as hexadecimal. */
export const straceOptions: readonly string[] = [
  ...['-f', '--seccomp-bpf', '-z', '-qq', '-xx', '-s', '1000000', '-e', 'signal=none'],
  '-e',
  'trace=chdir,openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,link,unlink,rmdir,mkdir,' +
    // Not understood: where one of them touches a file, what is rebuilt is another file, and the test says so.
    'writev,pwritev,fallocate,copy_file_range,sendfile,dup,dup2,dup3,renameat2,linkat,unlinkat',
];

/** The files of a folder while commands run one after the other in it, each traced. */
export class Recorder {
  readonly steps: DiskStep[] = [];
  private readonly names = new Map<string, number>();
  private files = 0;

  /** @param folder where the commands run; what lies elsewhere is not looked at. */
  constructor(private readonly folder: string) {}

  /** A file that was there, and on disk, before. */
  add(path: string, bytes: Buffer): void {
    this.files += 1;
    this.names.set(path, this.files);
    this.steps.push({ did: 'begin', path, file: this.files, bytes });
  }

  /** Takes in what strace wrote of one process, its threads included. */
  read(trace: string): void {
    const open = new Map<number, number | string>();
    for (const line of trace.split('\n')) {
      const call = /^\d+ +(\w+)\((.*)\) += (\d+)$/.exec(line);
      if (call) this.take(call[1] ?? '', partsOf(call[2] ?? ''), Number(call[3]), open);
    }
  }

  /** @param open which file, or which folder, a descriptor of the process is of. */
  private take(
    call: string,
    parts: readonly (string | Buffer)[],
    result: number,
    open: Map<number, number | string>,
  ): void {
    const [first = '', second = '', third = '', fourth = ''] = parts;
    const opened = open.get(Number(first));
    switch (call) {
      case 'openat':
        this.open(this.pathOf(second), String(third), result, open);
        break;
      case 'close':
        open.delete(Number(first));
        break;
      case 'write':
        if (first === '1') this.steps.push({ did: 'tell', text: String(second) });
        break;
      case 'pwrite64':
        if (typeof opened !== 'number' || !Buffer.isBuffer(second)) break;
        this.steps.push({
          did: 'write',
          file: opened,
          at: Number(fourth),
          bytes: second.subarray(0, result),
        });
        break;
      case 'ftruncate':
        if (typeof opened === 'number')
          this.steps.push({ did: 'cut', file: opened, size: Number(second) });
        break;
      case 'fsync':
      case 'fdatasync':
        if (typeof opened === 'number') this.steps.push({ did: 'sync', file: opened });
        if (typeof opened === 'string') this.steps.push({ did: 'sync-folder', folder: opened });
        break;
      case 'link':
        this.rename(new Map([[this.pathOf(second), this.names.get(this.pathOf(first)) ?? null]]));
        break;
      case 'unlink':
        this.rename(new Map([[this.pathOf(first), null]]));
        break;
      case 'rename':
        this.rename(
          new Map([
            [this.pathOf(second), this.names.get(this.pathOf(first)) ?? null],
            [this.pathOf(first), null],
          ]),
        );
        break;
    }
  }

  private open(
    path: string,
    flags: string,
    descriptor: number,
    open: Map<number, number | string>,
  ): void {
    if (!this.isHere(path)) open.delete(descriptor);
    else if (this.names.has(path) || flags.includes('O_CREAT'))
      open.set(descriptor, this.named(path));
    else open.set(descriptor, path);
  }

  private named(path: string): number {
    const known = this.names.get(path);
    if (known !== undefined) return known;
    this.files += 1;
    this.rename(new Map([[path, this.files]]));
    return this.files;
  }

  private rename(names: ReadonlyMap<string, number | null>): void {
    for (const [path, file] of names) {
      if (!this.isHere(path)) return;
      if (file === null) this.names.delete(path);
      else this.names.set(path, file);
    }
    this.steps.push({ did: 'name', names });
  }

  private readonly pathOf = (part: string | Buffer): string => resolve(this.folder, String(part));

  private readonly isHere = (path: string): boolean =>
    path === this.folder || path.startsWith(`${this.folder}/`);
}

/** The arguments of a call; strings as their bytes. */
const partsOf = (parts: string): readonly (string | Buffer)[] =>
  parts
    .split(', ')
    .map((part) =>
      part.startsWith('"') ? Buffer.from(part.replace(/[^0-9a-f]/g, ''), 'hex') : part,
    );
