import type { Desk } from '../desk.ts';

/** Which desk this is and where its ledger stands: what a reader keeps elsewhere, to prove the past by. */
export interface DeskHead {
  readonly desk: string;
  /** How many entries the ledger has. */
  readonly position: number;
  /** How many records. */
  readonly n: number;
  /** The link of the last entry: SHA-256, lower-case hex. */
  readonly link: string;
  /** The instant of the last entry; null before the first. */
  readonly at: string | null;
  readonly zone: string;
  readonly hashVersion: number;
  readonly createdAt: string;
}

/** Reads the head of the desk. */
export async function readHead(desk: Desk): Promise<DeskHead> {
  const row = await desk.store.reader
    .selectFrom('desk_head')
    .leftJoin('ledger_entry as entry', 'entry.position', 'desk_head.position')
    .select(['desk_head.desk', 'desk_head.position', 'desk_head.n', 'desk_head.link', 'entry.at'])
    .select(['desk_head.zone', 'desk_head.hash_version', 'desk_head.created_at'])
    .executeTakeFirstOrThrow();
  const { hash_version: hashVersion, created_at: createdAt, ...same } = row;
  return { ...same, hashVersion, createdAt };
}

/** Whether the last entry says a later time than it is: a clock was wrong, or is. */
export const isAhead = ({ at }: Pick<DeskHead, 'at'>, now: string): boolean =>
  at !== null && at > now;
