import type {
  CapturedContent,
  DeskMark,
  DeskPart,
  ImportRow,
  LedgerAct,
  SealedRecord,
} from '../../model/desk-part.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import { type DumpCounts, type DumpLines, dumpVersion } from './dump-line.ts';
import { valueToJson } from './value-to-json.ts';

/** Writes a whole desk as lines of JSON, each an object with one key that says what it is. */
export async function* writeDump(
  mark: DeskMark,
  parts: AsyncIterable<DeskPart>,
): AsyncIterable<string> {
  const counts: DumpCounts = { entries: 0, records: 0, blobs: 0, importRows: 0 };
  yield line('desk', { format: 'asof dump', version: dumpVersion, ...mark });
  for await (const part of parts) {
    if ('act' in part) {
      counts.entries += 1;
      counts.records += part.act.records.length;
      yield actLines(part.act);
    } else if ('content' in part) {
      counts.blobs += 1;
      yield line('blob', blobLine(part.content));
    } else if ('import' in part) yield line('import', rowLine(part.import));
    else {
      counts.importRows += 1;
      yield line('importRow', rowLine(part.importRow));
    }
  }
  yield line('end', counts);
}

function line<Key extends keyof DumpLines>(key: Key, held: DumpLines[Key]): string {
  return `${JSON.stringify({ [key]: held })}\n`;
}

function actLines({ entry, records }: LedgerAct): string {
  const { position, at, day, actor, action, first, count, root, previous, link } = entry;
  const own = { position, at, day, actor, action, first, count, root, previous, link };
  return [line('entry', own), ...records.map((record) => line('record', recordLine(record)))].join(
    '',
  );
}

function recordLine(record: SealedRecord): DumpLines['record'] {
  const { n, id, kind, version, slug, salt, sha256, value } = record;
  const noun: Noun = nouns[kind];
  return {
    n,
    id,
    kind,
    version,
    ...(slug === undefined ? {} : { slug }),
    ...(salt === null ? {} : { salt: Buffer.from(salt).toString('base64url') }),
    leaf: Buffer.from(sha256).toString('hex'),
    value: { ...valueToJson(noun, value) },
  };
}

function blobLine(content: CapturedContent): DumpLines['blob'] {
  const { sha256, kind } = content;
  if (kind === 'text') return { sha256, kind, text: content.text };
  return { sha256, kind, base64: Buffer.from(content.bytes).toString('base64') };
}

function rowLine(row: ImportRow): DumpLines['importRow'] {
  return Object.fromEntries(
    Object.entries(row).map(([column, held]) => [
      column,
      held instanceof Uint8Array ? { hex: Buffer.from(held).toString('hex') } : held,
    ]),
  );
}
