import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AsofError, Conflict, Failed } from '../errors.ts';
import {
  dataPackage,
  manifest,
  type PackagedFile,
  type PackageFacts,
} from '../formats/data-package.ts';
import { sha256Hex } from '../model/record/sha256.ts';
import type { Exported, ExportedTable, Exporter } from './exports/exporter.ts';

/** Where an export goes, and what is said of it there. */
export interface FolderPlan {
  readonly folder: string;
  readonly exporter: Pick<Exporter, 'extension' | 'mediaType'>;
  readonly facts: PackageFacts;
}

/**
 * Writes an export into a folder that is not there: a file a table, `datapackage.json`, and the manifest `SHA256SUMS`.
 * The folder gets its name when everything is on disk.
 *
 * @throws Conflict when there is something of that name; Failed when it cannot be written; what gives the pieces.
 */
export async function writeFolder(
  { tables, pieces }: Pick<Exported, 'tables' | 'pieces'>,
  { folder, exporter, facts }: FolderPlan,
): Promise<readonly PackagedFile[]> {
  const target = resolve(folder);
  const beside = await attempt(folder, () => mkdtempSync(join(dirname(target), '.asof-export-')));
  try {
    return await attempt(folder, async () => {
      const files = await writeTables({ tables, pieces }, { folder: beside, exporter });
      const described = dataPackage(files, facts);
      writeFileSync(join(beside, 'datapackage.json'), described);
      const own = { path: 'datapackage.json', sha256: sha256Hex(described) };
      writeFileSync(join(beside, 'SHA256SUMS'), manifest([...files, own]));
      renameSync(beside, target);
      return files;
    });
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

interface OpenFile {
  readonly table: ExportedTable;
  readonly path: string;
  readonly file: number;
  readonly hash: Hash;
  bytes: number;
}

async function writeTables(
  { tables, pieces }: Pick<Exported, 'tables' | 'pieces'>,
  { folder, exporter }: Pick<FolderPlan, 'folder' | 'exporter'>,
): Promise<readonly PackagedFile[]> {
  const files = new Map(
    tables.map((table): [string, OpenFile] => {
      const path = `${table.name}.${exporter.extension}`;
      const file = openSync(join(folder, path), 'wx');
      return [table.name, { table, path, file, hash: createHash('sha256'), bytes: 0 }];
    }),
  );
  try {
    for await (const { table, text } of pieces) append(files.get(table), text);
    for (const { file } of files.values()) fsyncSync(file);
  } finally {
    for (const { file } of files.values()) closeSync(file);
  }
  return [...files.values()].map(({ table, path, hash, bytes }) => ({
    ...{ path, bytes, ...table },
    mediaType: exporter.mediaType,
    sha256: hash.digest('hex'),
  }));
}

function append(open: OpenFile | undefined, text: string): void {
  if (!open) throw new TypeError('A piece is of no table of the export');
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(open.file, bytes, written);
  open.hash.update(bytes);
  open.bytes += bytes.length;
}

/** What the file system says, as a sentence that says what to do. */
async function attempt<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof AsofError || !(cause instanceof Error && 'code' in cause)) throw cause;
    if (cause.code === 'ENOTEMPTY' || cause.code === 'EEXIST' || cause.code === 'ENOTDIR') {
      throw new Conflict('folder_exists', `There is something at ${folder} already.`, {
        hints: ['Name a folder that is not there, or an empty one.'],
        cause,
      });
    }
    throw new Failed('cannot_write', `${folder} cannot be written.`, {
      hints: ['Name a folder in a place that may be written, on a disk with room.'],
      cause,
    });
  }
}
