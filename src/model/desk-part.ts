import type { LedgerEntry } from './ledger-entry.ts';
import type { RecordValue } from './nouns/nouns.ts';
import type { Stamp } from './record/noun.ts';
import type { NounName } from './record/noun-name.ts';

/** Which desk this is, and where its ledger stands. */
export interface DeskMark {
  /** The desk's own uuid. */
  readonly desk: string;
  /** IANA time zone in which it counts its days. */
  readonly zone: string;
  readonly hashVersion: number;
  readonly createdAt: string;
  readonly position: number;
  /** The number of its last record. */
  readonly n: number;
  readonly link: string;
}

/** A record with all that its leaf is made of. */
export interface SealedRecord extends Stamp {
  readonly kind: NounName;
  readonly version: number;
  /** Absent where it holds no text, or none any more. */
  readonly salt: Uint8Array | null;
  /** Its leaf. */
  readonly sha256: Uint8Array;
  readonly value: RecordValue<NounName>;
}

/** One act as the ledger has it: its entry, and its records in order. */
export interface LedgerAct {
  readonly entry: LedgerEntry;
  readonly records: readonly SealedRecord[];
}

/** Captured bytes or a captured text, by its SHA-256 in lower-case hex. */
export type CapturedContent =
  | { readonly sha256: string; readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly sha256: string; readonly kind: 'text'; readonly text: string };

/** A row of the bookkeeping of imports, by its columns. */
export type ImportRow = Readonly<Record<string, string | number | Uint8Array | null>>;

/** A piece of a whole desk, in the order in which the pieces can be put together again. */
export type DeskPart =
  | { readonly act: LedgerAct }
  | { readonly content: CapturedContent }
  | { readonly import: ImportRow }
  | { readonly importRow: ImportRow };
