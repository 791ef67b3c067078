import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { Kysely } from 'kysely';
import { Failed } from '../errors.ts';
import type { CapturedContent } from '../model/desk-part.ts';
import type { Reader, Tables } from './port.ts';

/** Keeps bytes, deflated, and a text, each once by the SHA-256 of what was captured (lower-case hex). */
export async function keepBlobs(
  db: Kysely<Tables>,
  content: {
    readonly bytes: Uint8Array;
    readonly bytesSha256: string;
    readonly text: string;
    readonly textSha256: string;
  },
): Promise<void> {
  const { bytes, bytesSha256, text, textSha256 } = content;
  const deflated = await promisify(deflate)(bytes);
  await db
    .insertInto('blob')
    .values([
      { sha256: bytesSha256, kind: 'bytes', bytes: deflated, text: null },
      { sha256: textSha256, kind: 'text', bytes: null, text },
    ])
    .onConflict((conflict) => conflict.columns(['sha256', 'kind']).doNothing())
    .execute();
}

/** Keeps captured bytes or a captured text that may be there already. */
export async function keepContent(db: Kysely<Tables>, content: CapturedContent): Promise<void> {
  const { sha256, kind } = content;
  const bytes = kind === 'bytes' ? await promisify(deflate)(content.bytes) : null;
  const text = kind === 'text' ? content.text : null;
  await db
    .insertInto('blob')
    .values({ sha256, kind, bytes, text })
    .onConflict((conflict) => conflict.columns(['sha256', 'kind']).doNothing())
    .execute();
}

/** @throws Failed when the bytes are not there. */
export async function readBlobBytes(reader: Reader, sha256: string): Promise<Uint8Array> {
  const row = await blobRow(reader, sha256, 'bytes');
  if (!row?.bytes) throw missing(sha256);
  return promisify(inflate)(row.bytes);
}

/** @throws Failed when the text is not there. */
export async function readBlobText(reader: Reader, sha256: string): Promise<string> {
  const row = await blobRow(reader, sha256, 'text');
  if (row?.text === null || row === undefined) throw missing(sha256);
  return row.text;
}

function blobRow(reader: Reader, sha256: string, kind: 'bytes' | 'text') {
  return reader
    .selectFrom('blob')
    .select(['bytes', 'text'])
    .where('sha256', '=', sha256)
    .where('kind', '=', kind)
    .executeTakeFirst();
}

const missing = (sha256: string): Failed =>
  new Failed('blob_missing', `The captured content ${sha256} is not in the desk.`, {
    hints: ['Run "asof verify", and restore a backup.'],
  });
