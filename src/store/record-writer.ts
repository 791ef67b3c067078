import { nouns } from '../model/nouns/nouns.ts';
import { columnsOf } from '../model/record/columns.ts';
import type { Noun } from '../model/record/noun.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import type { RecordRow } from './port.ts';

/** Writes one record through Prisma: what every record carries, its noun's row, its lists of references. */
export async function insertRecord(
  prisma: Prisma.TransactionClient,
  row: RecordRow,
): Promise<void> {
  const { n, id, kind, version, slug, stored } = row;
  const salt = row.salt && Uint8Array.from(row.salt);
  const sha256 = Uint8Array.from(row.sha256);
  await prisma.record.create({
    data: { n, id, kind, version, slug: slug ?? null, salt, sha256 },
    select: { n: true },
  });
  await delegateOf(prisma, kind).create({
    data: { n, ...prismaData(kind, stored.columns) },
    select: { n: true },
  });
  const lists = stored.references.flatMap(({ field, targets }) =>
    targets.map((target, seq) => ({ n, field, seq, target })),
  );
  if (lists.length > 0) await prisma.recordReference.createMany({ data: lists });
}

/** What every noun's delegate can do. Their inputs differ; the codec and the drift test answer for the fit. */
interface Delegate {
  create(query: {
    data: Readonly<Record<string, unknown>>;
    select: { readonly n: true };
  }): PromiseLike<unknown>;
}

function delegateOf(prisma: Prisma.TransactionClient, kind: NounName): Delegate {
  return Reflect.get(prisma, `record${kind[0]?.toUpperCase()}${kind.slice(1)}`) as Delegate;
}

/** Prisma names a column by its model's field: `about_on` is `aboutOn`. */
function prismaData(kind: NounName, columns: Readonly<Record<string, unknown>>) {
  const noun: Noun = nouns[kind];
  return Object.fromEntries(
    columnsOf(noun).map(({ name }) => [
      name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      columns[name],
    ]),
  );
}
