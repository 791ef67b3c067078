import type { Dossier } from '../model/dossier.ts';
import type { JudgementBecame } from '../model/judgement-became.ts';
import type { MappedRating } from '../model/mapped.ts';
import type { RecordNote } from './record-notes.ts';
import type { SectionKey } from './section.ts';

/** The summary as one JSON document; days are `YYYY-MM-DD` or EDTF, instants UTC, `n` numbers of records. */
export interface SummaryDocument {
  readonly claim: {
    readonly n: number;
    readonly id: string;
    readonly slug: string | null;
    readonly text: string;
    readonly kind: string;
  };
  readonly asOf: string;
  readonly knownAt: string;
  readonly position: number;
  readonly language: string;
  readonly derived: DerivedDocument;
  readonly assessed: AssessedDocument | null;
  readonly agreeing: readonly AssessedDocument[];
  readonly dissent: readonly AssessedDocument[];
  readonly reviews: readonly {
    readonly n: number;
    readonly publisher: string | null;
    readonly rating: string;
    readonly on: string | null;
    readonly url: string | null;
    readonly mapped: MappedRating | null;
    readonly since?: JudgementBecame;
  }[];
  readonly stale: readonly string[];
  readonly sections: readonly {
    readonly key: SectionKey;
    readonly title: string;
    readonly sentences: readonly { readonly text: string; readonly records: readonly number[] }[];
  }[];
  readonly sources: readonly SourceDocument[];
  readonly records: readonly RecordNote[];
}

type Derived = Dossier['derived'];

/** Where it stands by the rule, as `asof status --json` gives it, but for what it sets aside as `too_late`. */
export interface DerivedDocument
  extends Omit<
    Derived,
    'lookedUntil' | 'rungUntil' | 'held' | 'counted' | 'setAside' | 'possibly' | 'row'
  > {
  readonly lookedUntil: string | null;
  readonly rungUntil?: string;
  readonly held: Held | null;
  readonly counted: readonly (Derived['counted'][number] & Identified)[];
  readonly setAside: readonly (Derived['setAside'][number] & Identified)[];
  readonly possibly: readonly (Derived['possibly'][number] & Identified)[];
}

interface Identified {
  readonly id: string | null;
}

/** The periods of row 3 by side; an open end is null. */
interface Held {
  readonly for: readonly Period[];
  readonly against: readonly Period[];
}

interface Period {
  readonly first: string | null;
  readonly last: string | null;
}

/** A judgement. */
export interface AssessedDocument {
  readonly n: number;
  readonly id: string;
  readonly status: string;
  readonly confidence: string | null;
  readonly likelihood: string | null;
  readonly by: string;
  readonly on: string;
  readonly because: string;
  readonly misleading: string | null;
  readonly reviewOn: string | null;
}

/** A source with its snapshots and their full hashes. */
export interface SourceDocument {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly wording: readonly string[];
  readonly origin: number | null;
  readonly snapshots: readonly {
    readonly n: number;
    readonly id: string;
    readonly capturedAt: string;
    readonly textSha256: string;
    readonly bytesSha256: string;
  }[];
}
