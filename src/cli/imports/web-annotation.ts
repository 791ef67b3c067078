import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import {
  type ImportedAnnotations,
  importAnnotations,
  type OrphanedAnnotation,
} from '../../services/import-annotations.ts';
import type { Answer } from '../context.ts';
import { table } from '../present/table.ts';
import { readInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

/** What is brought in, and how. */
interface AnnotationFiles {
  readonly files: readonly string[];
  readonly dryRun?: true;
  readonly private?: true;
}

/** Brings in W3C Web Annotations and exports of Hypothesis as passages. */
export async function importAnnotationFiles(
  desk: Desk,
  { files, ...options }: AnnotationFiles,
  terminal: Terminal,
): Promise<Answer> {
  const done: ImportedAnnotations[] = [];
  for (const file of files) {
    const { bytes } = await readInput(file, terminal);
    done.push(await importAnnotations(desk, documentOf(file, bytes), options));
  }
  const json = {
    read: sum(done, 'read'),
    added: sum(done, 'added'),
    unchanged: sum(done, 'unchanged'),
    rejected: done.flatMap(({ rejected }) => rejected),
  };
  const counts = `Annotations read: ${json.read}. Passages added: ${json.added}, unchanged: ${json.unchanged}.`;
  return { json, text: () => [counts, ...rejectedText(json.rejected, terminal.width)].join('\n') };
}

function documentOf(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new InvalidInput('not_json', `${file} is no JSON.`, { cause });
  }
}

function sum(done: readonly ImportedAnnotations[], what: 'read' | 'added' | 'unchanged'): number {
  return done.reduce((total, each) => total + each[what], 0);
}

function rejectedText(rejected: readonly OrphanedAnnotation[], width: number): readonly string[] {
  if (rejected.length === 0) return [];
  const rows = rejected.map(({ row, id, reason, nearest }) => [
    row,
    id,
    reason,
    nearest && `${nearest.start}–${nearest.end} "${nearest.exact}"`,
  ]);
  return [
    `Not taken over: ${rejected.length}`,
    table(['row', 'id', 'why', 'nearest'], rows, width),
  ];
}
