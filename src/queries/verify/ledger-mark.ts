import { genesis } from '../../model/ledger-entry.ts';
import type { Reader } from '../../store/port.ts';

/** Where the ledger stands before an entry, and in which zone its days are counted. */
export interface LedgerMark {
  readonly position: number;
  /** The number of the last record. */
  readonly n: number;
  readonly link: string;
  readonly zone: string;
}

/** The mark before the first entry. */
export async function firstMark(reader: Reader): Promise<LedgerMark> {
  const { desk, zone } = await reader
    .selectFrom('desk_head')
    .select(['desk', 'zone'])
    .executeTakeFirstOrThrow();
  return { position: 0, n: 0, link: genesis(desk), zone };
}
