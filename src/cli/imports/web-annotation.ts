import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import {
  type ImportedAnnotations,
  importAnnotations,
  type OrphanedAnnotation,
} from '../../services/import-annotations.ts';
import type { RejectedRow } from '../../services/prepared-rows.ts';
import type { Answer, CommandContext } from '../context.ts';
import { table } from '../present/table.ts';
import { readInput } from '../read-input.ts';
import { RejectsFile } from '../rejects-file.ts';

/** What is brought in, and how. */
interface AnnotationFiles {
  readonly files: readonly string[];
  readonly dryRun?: true;
  readonly private?: true;
  readonly rejects?: string;
}

/** Brings in W3C Web Annotations and exports of Hypothesis as passages. */
export async function importAnnotationFiles(
  desk: Desk,
  { files, rejects, ...options }: AnnotationFiles,
  { terminal, url }: CommandContext,
): Promise<Answer> {
  const done: ImportedAnnotations[] = [];
  const kept = new RejectsFile({ path: rejects, inputs: files, url });
  try {
    for (const file of files) {
      const { bytes, address } = await readInput(file, terminal);
      const onReject = (rejected: RejectedRow) => kept.keep(file, rejected);
      const facts = { ...options, file: address, onReject };
      done.push(await importAnnotations(desk, documentOf(file, bytes), facts));
    }
  } finally {
    kept.close();
  }
  const json = {
    read: sum(done, 'read'),
    added: sum(done, 'added'),
    unchanged: sum(done, 'unchanged'),
    remarks: sum(done, 'remarks'),
    rejected: done.flatMap(({ rejected }) => rejected),
  };
  const counts = `Annotations read: ${json.read}. Passages added: ${json.added}, unchanged: ${json.unchanged}. With comments or tags that are new: ${json.remarks}.`;
  const lost = [
    ...rejectedText(json.rejected, terminal.width),
    ...(json.rejected.length > 0 && !options.dryRun ? [`They are kept in ${kept.path}.`] : []),
  ];
  return { json, text: () => [counts, ...lost].join('\n') };
}

function documentOf(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new InvalidInput('not_json', `${file} is no JSON.`, { cause });
  }
}

function sum(
  done: readonly ImportedAnnotations[],
  what: 'read' | 'added' | 'unchanged' | 'remarks',
): number {
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
