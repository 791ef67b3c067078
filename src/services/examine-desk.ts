import type { Desk } from '../desk.ts';
import { type DeskHead, readHead } from '../queries/head.ts';
import { type Verification, verifyDesk } from '../queries/verify/verify-desk.ts';
import type { StoreFacts } from '../store/port.ts';
import { clockFindings } from './clock-findings.ts';

/** Something a desk's keeper should know, and what to do about it. */
export interface Finding {
  readonly what: string;
  readonly advice: string;
}

/** What was found of a desk as a whole. */
export interface Examination {
  readonly head: DeskHead;
  readonly store: StoreFacts;
  /** How many records of each noun there are, the most first. */
  readonly records: readonly { readonly kind: string; readonly count: number }[];
  readonly verification: Verification;
  readonly findings: readonly Finding[];
}

/** Looks a desk over: its files, its settings, its index and its whole ledger. */
export async function examineDesk(desk: Desk): Promise<Examination> {
  const head = await readHead(desk);
  const store = await desk.store.facts();
  const records = await recordCounts(desk);
  const verification = await verifyDesk(desk);
  const findings = [
    ...(verification.problems.length === 0 ? [] : [damaged(verification)]),
    ...storeFindings(store),
    ...(await clockFindings(desk, head)),
  ];
  return { head, store, records, verification, findings };
}

async function recordCounts({ store }: Desk): Promise<Examination['records']> {
  const rows = await store.reader
    .selectFrom('record')
    .select(({ fn }) => ['kind', fn.countAll().as('count')])
    .groupBy('kind')
    .orderBy('count', 'desc')
    .orderBy('kind')
    .execute();
  return rows.map(({ kind, count }) => ({ kind, count: Number(count) }));
}

function damaged({ problems }: Verification): Finding {
  const isDerived = problems.every(({ table }) => table.startsWith('derived_'));
  return {
    what: `The desk does not verify: ${problems.length} problems.`,
    advice: isDerived
      ? 'Only what is derived is damaged: run "asof doctor --rebuild".'
      : 'Run "asof verify" to see each, keep this file, and put a backup back with "asof restore".',
  };
}

/** A log this large is written back only when no reader holds it. */
const logBytesMost = 64_000_000;
const bytesFreeLeast = 64_000_000;

function storeFindings({ files, leftovers, bytesFree, risks }: StoreFacts): readonly Finding[] {
  const log = files.find(({ path }) => path.endsWith('-wal'));
  const findings: Finding[] = [...leftovers, ...risks];
  if (log && log.bytes > logBytesMost) {
    const what = `The log ${log.path} holds ${log.bytes} bytes that are not in the file yet.`;
    findings.push({ what, advice: 'Close the programs that read this desk for long.' });
  }
  if (bytesFree !== null && bytesFree < bytesFreeLeast) {
    const what = `Only ${bytesFree} bytes are free on the disk.`;
    findings.push({ what, advice: 'Make room: a write that finds none is refused.' });
  }
  return findings;
}
