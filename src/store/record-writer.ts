import type { Kysely } from 'kysely';
import type { NounName } from '../model/record/noun-name.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import type { RecordRow, Tables } from './port.ts';

/**
 * Writes one record: what every record carries, in the way of the ledger's other rows; its noun's row and
 * its lists of references through Prisma, over the same connection.
 */
export async function insertRecord(
  db: Kysely<Tables>,
  prisma: Prisma.TransactionClient,
  row: RecordRow,
): Promise<void> {
  const { n, id, kind, version, slug = null, stored } = row;
  const salt = row.salt && Buffer.from(row.salt);
  const sha256 = Buffer.from(row.sha256);
  await db.insertInto('record').values({ n, id, kind, version, slug, salt, sha256 }).execute();
  await delegateOf(prisma, kind).create({
    data: { n, ...prismaData(stored.columns) },
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

/** Prisma names a column by its model's field: `about_on` is `aboutOn`. What is not said is not written. */
function prismaData(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [fieldNamed(name), value]),
  );
}

const fieldNamed = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
