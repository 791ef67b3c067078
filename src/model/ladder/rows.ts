import type { Day } from '../bounds.ts';
import type { Status } from '../vocabularies/statuses.ts';
import type { CaseClaim } from './case-file.ts';
import type { Held } from './held.ts';

/** A side is firm if a counted piece on it is firm, thin if it has only thin ones, else empty. */
export type Weight = 'firm' | 'thin' | 'empty';

/** All that the table asks about a case (`ladder/1`, section B). */
export interface Scales {
  readonly claim: CaseClaim;
  readonly asOf: Day;
  readonly for: Weight;
  readonly against: Weight;
  /** The periods of row 3; given only where that row is the first that fits. */
  readonly held: Held | null;
  /** An absence counts. */
  readonly looked: boolean;
  /** A piece for or against was withdrawn or undercut. */
  readonly fallen: boolean;
}

/** The words of the table, from which it could be written anew. */
export const tableWords: Readonly<Record<Weight | 'fallen' | 'looked' | 'open' | 'held', string>> =
  {
    firm: 'Of a piece: its strength is moderate or strong, it is not interested, and its credibility is not 4, 5, 6 or unknown; one that was never graded for credibility can be firm. Of a side: at least one of its counted pieces is firm.',
    thin: 'Of a piece: it is not firm, graded or not. Of a side: it has counted pieces, and none is firm.',
    empty: 'Of a side: it has no counted piece.',
    fallen: 'A piece for or against was set aside as `withdrawn` or `undercut`.',
    looked: 'At least one absence counts.',
    open: 'The claim is a forecast or a promise, and it names no due date or as-of is before the latest possible day of it. An end that is open never comes.',
    held: 'The claim names no time it is about (a due date is none), both sides are firm, each firm counted piece names the time it is about, and no such time of a piece for shares a day with one of a piece against.',
  };

/** One row of the table: when it fits, and the status it gives. */
interface Row {
  readonly number: number;
  /** When it fits, in one sentence. */
  readonly says: string;
  /** The status it gives, in words where it depends. */
  readonly gives: string;
  readonly fits: (scales: Scales) => boolean;
  readonly status: (scales: Scales) => Status;
}

const lastRow: Row = {
  number: 10,
  says: 'Both sides are empty, no absence counts, and nothing has fallen.',
  gives: '`unchecked`',
  fits: () => true,
  status: () => 'unchecked',
};

/** The decision table of `ladder/1` (section C): the first row that fits gives the status. */
export const rows: readonly Row[] = [
  {
    number: 1,
    says: 'The claim is an opinion.',
    gives: '`not_checkable`',
    fits: ({ claim }) => claim.kind === 'opinion',
    status: () => 'not_checkable',
  },
  {
    number: 2,
    says: 'The claim is open, and neither side is firm.',
    gives: '`pending`',
    fits: (scales) => isOpenQuestion(scales) && scales.for !== 'firm' && scales.against !== 'firm',
    status: () => 'pending',
  },
  {
    number: 3,
    says: 'Both sides are firm, of times that lie apart (held).',
    gives:
      'the status of the later side: `supported` if the last day of any firm piece for is after the last day of every firm piece against, else `refuted`',
    fits: ({ for: side, against, held }) => side === 'firm' && against === 'firm' && held !== null,
    status: ({ held }) => (held?.later === 'for' ? 'supported' : 'refuted'),
  },
  {
    number: 4,
    says: 'Both sides are firm.',
    gives: '`conflicting`',
    fits: ({ for: side, against }) => side === 'firm' && against === 'firm',
    status: () => 'conflicting',
  },
  {
    number: 5,
    says: 'The side for is firm, the side against is not.',
    gives: '`supported`',
    fits: ({ for: side }) => side === 'firm',
    status: () => 'supported',
  },
  {
    number: 6,
    says: 'The side against is firm, the side for is not.',
    gives: '`refuted`',
    fits: ({ against }) => against === 'firm',
    status: () => 'refuted',
  },
  {
    number: 7,
    says: 'Neither side is firm, and at least one is thin.',
    gives: '`insufficient`',
    fits: ({ for: side, against }) => side === 'thin' || against === 'thin',
    status: () => 'insufficient',
  },
  {
    number: 8,
    says: 'Both sides are empty, and somebody without a stake looked: an absence counts.',
    gives: '`no_evidence_found`',
    fits: ({ looked }) => looked,
    status: () => 'no_evidence_found',
  },
  {
    number: 9,
    says: 'Both sides are empty, no absence counts, and a piece that was offered has fallen.',
    gives: '`insufficient`',
    fits: ({ fallen }) => fallen,
    status: () => 'insufficient',
  },
  lastRow,
];

/** The first row that fits. */
export function firstRowThatFits(scales: Scales): Row {
  return rows.find((row) => row.fits(scales)) ?? lastRow;
}

/** The date of a due date in doubt has come on its latest possible day, and an open end never comes. */
function isOpenQuestion({ claim, asOf }: Scales): boolean {
  if (claim.kind !== 'forecast' && claim.kind !== 'promise') return false;
  return claim.dueOn === undefined || asOf < claim.dueOn.last;
}
