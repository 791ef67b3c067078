import type { Desk } from '../../desk.ts';
import { Conflict, Failed } from '../../errors.ts';
import type { DeskMark, DeskPart } from '../../model/desk-part.ts';
import { readDesk } from '../../queries/dump/desk-parts.ts';
import { type DeskHead, readHead } from '../../queries/head.ts';
import { type Verification, verifyDesk } from '../../queries/verify/verify-desk.ts';
import { keepPortion } from '../dump/keep-portion.ts';
import { inPortions } from '../dump/part-portions.ts';
import { rebuildDerived } from '../rebuild-derived.ts';
import { requirePrefix } from './require-prefix.ts';

/** How far a move is. */
export interface MoveProgress {
  readonly records: number;
  /** Of the whole desk. */
  readonly of: number;
}

/** What was moved. */
export interface MovedDesk {
  readonly entries: number;
  readonly records: number;
  /** The ledger position an earlier, interrupted move had come to; 0 for a move from the start. */
  readonly resumedAt: number;
  /** Where both ledgers stand. */
  readonly head: DeskHead;
}

/**
 * Brings everything of a desk over to another database: the same numbers, ids, salts, instants and hashes, each
 * checked on the way, some thousand records in a transaction. A move that was cut short goes on where it was. What is
 * entered meanwhile comes along; the desk that is moved is only read.
 *
 * @param to a desk born with the same marks, empty or half moved.
 * @throws Conflict when the other desk is no earlier state of this one, or a text that was brought over was withheld
 * since: it has to be begun anew. Failed when the desk does not verify where it is now.
 */
export async function moveDesk(
  from: Desk,
  to: Desk,
  onProgress: (progress: MoveProgress) => void = () => undefined,
): Promise<MovedDesk> {
  const begun = await readHead(to);
  for (let head = begun; ; ) {
    await requirePrefix(from, head);
    const { mark, parts } = await readDesk(from, { after: head.position });
    const isLedgerHere = mark.position === head.position;
    if (isLedgerHere) await forgetImports(to);
    let records = head.n;
    for await (const portion of inPortions(isLedgerHere ? parts : withoutImports(parts))) {
      await to.store.write((transaction) => keepPortion(transaction, portion));
      records += recordsIn(portion);
      onProgress({ records, of: mark.n });
    }
    head = await readHead(to);
    requireMoved(head, mark);
    if (isLedgerHere && (await readHead(from)).position === head.position) break;
  }
  await rebuildDerived(to);
  const found = await verifyDesk(to);
  if (!found.ok) throw unverified(found);
  const head = await readHead(to);
  return { entries: head.position, records: head.n, resumedAt: begun.position, head };
}

/** The bookkeeping of imports goes on changing: it comes last, and whole, with whatever a move before has brought of it. */
function forgetImports({ store }: Desk): Promise<void> {
  return store.write(async ({ db }) => {
    await db.deleteFrom('desk_import_row').execute();
    await db.deleteFrom('desk_import').execute();
  });
}

/** It stands at the end. */
async function* withoutImports(parts: AsyncIterable<DeskPart>): AsyncIterable<DeskPart> {
  for await (const part of parts) {
    if ('import' in part || 'importRow' in part) return;
    yield part;
  }
}

const recordsIn = (portion: readonly DeskPart[]): number =>
  portion.reduce((sum, part) => sum + ('act' in part ? part.act.records.length : 0), 0);

function requireMoved(head: DeskHead, { position, n, link }: DeskMark): void {
  if (head.position === position && head.n === n && head.link === link) return;
  throw new Conflict('move_interfered', 'Somebody else wrote on the desk that is being moved to.', {
    hints: ['Leave it alone until the move is done, and begin again.'],
  });
}

function unverified({ problems }: Verification): Failed {
  const [first] = problems;
  const what = `${first?.table} ${first?.n ?? first?.id}: ${first?.what}`;
  return new Failed('move_unverified', `The moved desk does not verify (${what}).`, {
    hints: ['It was not put in its place. Run "asof verify" on the desk it was moved from.'],
    facts: { problems },
  });
}
