import type { Desk } from '../../desk.ts';
import type { Problem, Reader } from '../../store/port.ts';
import { checkBlobs } from './check-blobs.ts';
import { checkDerived } from './check-derived.ts';
import { checkHead } from './check-head.ts';
import { checkIdentity } from './check-identity.ts';
import { checkRecords } from './check-records.ts';
import { checkStrays } from './check-strays.ts';
import { checkVectors } from './check-vectors.ts';
import { recordedWords } from './recorded-words.ts';

/** A head that was published earlier: the ledger up to that position must still lead to that link. */
export interface PublishedHead {
  readonly desk: string;
  readonly position: number;
  readonly link: string;
}

/** What `verify` found. */
export interface Verification {
  readonly ok: boolean;
  /** How many entries and records the ledger has. */
  readonly entries: number;
  readonly records: number;
  readonly head: PublishedHead;
  readonly problems: readonly Problem[];
}

/**
 * Recomputes everything from the rows, both ways: each entry has its records unchanged, and each row has
 * its entry. Without a published head a cut-off tail cannot be noticed; with one it is.
 */
export async function verifyDesk(
  desk: Pick<Desk, 'store'>,
  options: { readonly published?: PublishedHead } = {},
): Promise<Verification> {
  const { reader, dialect } = desk.store;
  const { head, problems: headProblems } = await checkHead(reader, options.published);
  const problems = [
    ...(await found(dialect.name, () => dialect.checkStructure(reader))),
    ...headProblems,
    ...(await found('ledger_entry', () => checkRecords(reader))),
    ...(await found('record', () => checkStrays(reader))),
    ...(await found('blob', () => checkBlobs(reader))),
    ...(await found('derived_identity', () => checkIdentity(reader))),
    ...(await found('derived_standing', () => checkDerived(reader))),
    ...(await found('derived_vector', () => checkVectors(reader))),
    ...(await found('derived_search', () => dialect.checkIndex(reader, recordedWords(reader)))),
  ];
  return {
    ok: problems.length === 0,
    entries: await countOf(reader, 'ledger_entry'),
    records: await countOf(reader, 'record'),
    head,
    problems,
  };
}

/** A check that cannot be carried out has found something: verify itself never throws for what a row holds. */
async function found(
  table: string,
  check: () => Promise<readonly Problem[]>,
): Promise<readonly Problem[]> {
  try {
    return await check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ table, id: '', what: `cannot be checked: ${reason}` }];
  }
}

async function countOf(reader: Reader, table: 'ledger_entry' | 'record'): Promise<number> {
  const { count } = await reader
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
