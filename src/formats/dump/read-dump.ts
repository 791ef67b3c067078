import type { z } from 'zod';
import type { DeskMark, DeskPart } from '../../model/desk-part.ts';
import { hashVersion } from '../../model/ledger-entry.ts';
import { badDump } from './bad-dump.ts';
import type { DumpCounts, DumpLines } from './dump-line.ts';
import { ImportsSeen } from './imports-seen.ts';
import { lineSchemas } from './line-schemas.ts';
import { contentOf, recordOf, rowOf } from './parts-of-lines.ts';

/** A dump whose first line was read. */
export interface OpenedDump {
  readonly mark: DeskMark;
  /** What follows, piece by piece; asked for once. Throws InvalidInput at the first line that is none. */
  readonly parts: AsyncIterable<DeskPart>;
}

/**
 * Opens a dump: reads the line that says which desk it is of.
 *
 * @param texts its lines, without their ends.
 * @throws InvalidInput when that is no dump of asof.
 */
export async function openDump(texts: AsyncIterable<string>): Promise<OpenedDump> {
  const lines = readLines(texts);
  const first = await lines.next();
  if (first.done || first.value.key !== 'desk') {
    throw badDump(1, 'a dump begins with the desk it is of');
  }
  const { format: _, version: __, ...mark } = first.value.held;
  if (mark.hashVersion !== hashVersion) {
    throw badDump(1, `its hashes are of version ${mark.hashVersion}, and ${hashVersion} is known`);
  }
  return { mark, parts: untilEnd(lines) };
}

/** A line by its key. */
type Line = {
  [Key in keyof DumpLines]: {
    readonly row: number;
    readonly key: Key;
    readonly held: DumpLines[Key];
  };
}[keyof DumpLines];

async function* readLines(texts: AsyncIterable<string>): AsyncGenerator<Line, void> {
  let row = 0;
  for await (const text of texts) {
    row += 1;
    if (text !== '') yield readLine(text, row);
  }
}

/** Puts records to their entry, and holds the counts against what the last line says. */
async function* untilEnd(lines: AsyncGenerator<Line, void>): AsyncIterable<DeskPart> {
  const seen: DumpCounts = { entries: 0, records: 0, blobs: 0, importRows: 0 };
  const imports = new ImportsSeen();
  for await (const line of lines) {
    switch (line.key) {
      case 'entry': {
        const records = [];
        for (let count = 0; count < line.held.count; count += 1) {
          const next = await lines.next();
          if (next.done || next.value.key !== 'record') throw badDump(line.row, noRecords);
          records.push(recordOf(next.value.held, next.value.row));
        }
        seen.entries += 1;
        seen.records += records.length;
        yield { act: { entry: line.held, records } };
        break;
      }
      case 'blob':
        seen.blobs += 1;
        yield { content: contentOf(line.held) };
        break;
      case 'import':
        imports.begin(line.held, line.row);
        yield { import: rowOf(line.held) };
        break;
      case 'importRow':
        imports.requireRow(line.held, line.row);
        seen.importRows += 1;
        yield { importRow: rowOf(line.held) };
        break;
      case 'end':
        return requireEnd(line.held, seen, await lines.next());
      default:
        throw badDump(line.row, `a ${line.key} cannot stand here`);
    }
  }
  throw badDump(null, 'its end is missing: it was cut off');
}

const noRecords = 'not all of its records are behind the entry';

function requireEnd(
  told: DumpLines['end'],
  seen: DumpCounts,
  next: IteratorResult<Line, void>,
): void {
  if (!next.done) throw badDump(next.value.row, 'it stands behind the end');
  for (const name of ['entries', 'records', 'blobs', 'importRows'] as const) {
    if (told[name] !== undefined && told[name] !== seen[name]) {
      throw badDump(null, `it has ${seen[name]} ${name}, and its end speaks of ${told[name]}`);
    }
  }
}

function readLine(text: string, row: number): Line {
  const held = jsonOf(text, row);
  const [key = '', ...others] = Object.keys(held);
  if (!Object.hasOwn(lineSchemas, key) || others.length > 0) {
    throw badDump(row, 'it is no line of a dump');
  }
  const schema: z.ZodType = lineSchemas[key as keyof typeof lineSchemas];
  const parsed = schema.safeParse(Reflect.get(held, key));
  if (parsed.success) return { row, key, held: parsed.data } as unknown as Line;
  const [issue] = parsed.error.issues;
  throw badDump(row, `${[key, ...(issue?.path ?? [])].map(String).join('.')}: ${issue?.message}`);
}

function jsonOf(text: string, row: number): object {
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch (cause) {
    throw badDump(row, 'it is no JSON', cause);
  }
  if (typeof held === 'object' && held !== null && !Array.isArray(held)) return held;
  throw badDump(row, 'it is no JSON object');
}
