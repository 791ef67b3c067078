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

/** One row of the table: when it fits, and the status it gives. */
interface Row {
  readonly number: number;
  /** The row in one sentence. */
  readonly says: string;
  readonly fits: (scales: Scales) => boolean;
  readonly status: (scales: Scales) => Status;
}

const lastRow: Row = {
  number: 10,
  says: 'Nothing that bears on it is on record here.',
  fits: () => true,
  status: () => 'unchecked',
};

/** The decision table of `ladder/1` (section C): the first row that fits gives the status. */
export const rows: readonly Row[] = [
  {
    number: 1,
    says: 'The claim is an opinion.',
    fits: ({ claim }) => claim.kind === 'opinion',
    status: () => 'not_checkable',
  },
  {
    number: 2,
    says: 'A forecast or promise whose date has not come, or that names none, with firm evidence on neither side.',
    fits: (scales) => isOpenQuestion(scales) && scales.for !== 'firm' && scales.against !== 'firm',
    status: () => 'pending',
  },
  {
    number: 3,
    says: 'Firm evidence both ways, of periods that do not overlap: the later side holds.',
    fits: ({ for: side, against, held }) => side === 'firm' && against === 'firm' && held !== null,
    status: ({ held }) => (held?.later === 'for' ? 'supported' : 'refuted'),
  },
  {
    number: 4,
    says: 'Firm evidence both ways.',
    fits: ({ for: side, against }) => side === 'firm' && against === 'firm',
    status: () => 'conflicting',
  },
  {
    number: 5,
    says: 'Firm evidence for it, thin or none against it.',
    fits: ({ for: side }) => side === 'firm',
    status: () => 'supported',
  },
  {
    number: 6,
    says: 'Firm evidence against it, thin or none for it.',
    fits: ({ against }) => against === 'firm',
    status: () => 'refuted',
  },
  {
    number: 7,
    says: 'Only thin evidence, on either side or both.',
    fits: ({ for: side, against }) => side === 'thin' || against === 'thin',
    status: () => 'insufficient',
  },
  {
    number: 8,
    says: 'No evidence that counts; somebody without a stake looked and knew of or found none.',
    fits: ({ looked }) => looked,
    status: () => 'no_evidence_found',
  },
  {
    number: 9,
    says: 'Evidence was offered and no longer stands.',
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
