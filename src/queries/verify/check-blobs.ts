import { sha256Hex } from '../../model/record/sha256.ts';
import { readBlobBytes, readBlobText } from '../../store/blobs.ts';
import type { Problem, Reader } from '../../store/port.ts';

/**
 * Every snapshot has its bytes and its text, each is what its hash says, nothing withheld is there,
 * and nothing lies about unnamed.
 */
export async function checkBlobs(reader: Reader): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const { named, withheld } = await namedBlobs(reader);
  const stored = await reader.selectFrom('blob').select(['sha256', 'kind']).execute();
  const present = new Set(stored.map(({ sha256, kind }) => `${kind} ${sha256}`));
  for (const key of named) {
    const [kind = '', sha256 = ''] = key.split(' ');
    if (!present.has(key))
      problems.push(blob(sha256, `the ${kind} that a snapshot names is missing`));
  }
  for (const key of withheld) {
    const [kind = '', sha256 = ''] = key.split(' ');
    if (present.has(key))
      problems.push(blob(sha256, `the ${kind} was withheld and is still there`));
  }
  for (const { sha256, kind } of stored) {
    const key = `${kind} ${sha256}`;
    if (!named.has(key) && !withheld.has(key)) problems.push(blob(sha256, 'no snapshot names it'));
    else problems.push(...(await contentProblems(reader, sha256, kind)));
  }
  return problems;
}

const blob = (id: string, what: string): Problem => ({ table: 'blob', id, what });

/** What snapshots name: to be there, or to be gone because a snapshot that names it was withheld. */
async function namedBlobs(reader: Reader) {
  const rows = await reader
    .selectFrom('record_snapshot as snapshot')
    .leftJoin('record_withholding as withholding', 'withholding.record', 'snapshot.n')
    .select(['snapshot.bytes_sha256', 'snapshot.text_sha256', 'withholding.n as withheld'])
    .execute();
  const keysOf = (isWithheld: boolean): ReadonlySet<string> =>
    new Set(
      rows
        .filter(({ withheld }) => (withheld !== null) === isWithheld)
        .flatMap((row) => [`bytes ${row.bytes_sha256}`, `text ${row.text_sha256}`]),
    );
  return { named: keysOf(false), withheld: keysOf(true) };
}

async function contentProblems(
  reader: Reader,
  sha256: string,
  kind: string,
): Promise<readonly Problem[]> {
  try {
    const content =
      kind === 'bytes' ? await readBlobBytes(reader, sha256) : await readBlobText(reader, sha256);
    const hash = sha256Hex(content);
    const whole = hash === sha256 && (await hasOneContent(reader, sha256, kind));
    return whole ? [] : [blob(sha256, `the ${kind} is not what its hash says`)];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [blob(sha256, `the ${kind} cannot be read: ${reason}`)];
  }
}

async function hasOneContent(reader: Reader, sha256: string, kind: string): Promise<boolean> {
  const other = kind === 'bytes' ? 'text' : 'bytes';
  const row = await reader
    .selectFrom('blob')
    .select('sha256')
    .where('sha256', '=', sha256)
    .where('kind', '=', kind)
    .where(other, 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
