import type { Bounds, Day } from '../../../src/model/bounds.ts';
import type {
  CaseAbsence,
  CaseAppearance,
  CaseEvidence,
  CaseFile,
  CaseRecord,
} from '../../../src/model/ladder/case-file.ts';
import type { SetAsideRecord, Standing } from '../../../src/model/ladder/standing.ts';
import type { Status } from '../../../src/model/vocabularies/statuses.ts';
import { undercutterOf } from './plain-undercuts.ts';
import {
  firmPiece,
  first,
  goesBefore,
  inOrder,
  named,
  originOf,
  restsOn,
  speaksBefore,
} from './plain-words.ts';

/*
 * docs/ladder.md written anew, slowly: every question is asked of all records again and nothing is carried
 * along. Of src/model/ladder it uses the types and nothing else.
 */

/** What the page says of a case: the standing without the words of its trace. */
export type PlainStanding = Omit<Standing, 'rule' | 'counted'> & {
  readonly counted: readonly Omit<Standing['counted'][number], 'why'>[];
};

export type Offered = CaseEvidence | CaseAbsence;

/** A case, a day, and whether the reason `possibly` is among the reasons. */
interface Question {
  readonly file: CaseFile;
  readonly asOf: Day;
  readonly knowsPossibly: boolean;
}

interface Fate {
  readonly reason: SetAsideRecord['reason'] | 'possibly';
  readonly by?: number;
}

export function plainStanding(file: CaseFile, asOf: Day): PlainStanding {
  const answer = answerTo({ file, asOf, knowsPossibly: true });
  const { status } = answerTo({ file, asOf, knowsPossibly: false });
  const differs = answer.possibly.length > 0 && status !== answer.status;
  return { ...answer, possible: differs ? status : null };
}

function answerTo(question: Question): PlainStanding {
  const { file } = question;
  const fates = fatesOf(question);
  const offered = inOrder([...file.evidence, ...file.absences]);
  const counted = offered.filter(({ n }) => !fates.has(n));
  const scales = scalesOf(question, counted, fates);
  const { row, status } = firstRow(scales);
  const looks = row === 8 ? file.absences.filter(({ n }) => !fates.has(n)) : [];
  const rung = (['expected', 'searched', 'noted'] as const).find((kind) =>
    looks.some((look) => look.kind === kind),
  );
  const isHeld = row === 3;
  const reaches = looks.map(({ day }) => day.last);
  const own = looks.filter(({ kind }) => kind === rung).map(({ day }) => day.last);
  const isExceeded = Math.max(...own) < Math.max(...reaches);
  return {
    status,
    row,
    rung: rung ?? null,
    lookedUntil: looks.length === 0 ? null : Math.max(...reaches),
    ...(isExceeded ? { rungUntil: Math.max(...own) } : {}),
    held: isHeld ? { for: periods(scales.firmFor), against: periods(scales.firmAgainst) } : null,
    possible: null,
    origins: { for: scales.for.length, against: scales.against.length },
    firm: { for: scales.firmFor.length, against: scales.firmAgainst.length },
    counted: counted.map((each) => ({ ...named(each), firm: 'stance' in each && firmPiece(each) })),
    setAside: offered.flatMap((each) => {
      const fate = fates.get(each.n);
      if (fate === undefined || fate.reason === 'possibly') return [];
      return [{ ...named(each), ...fate, reason: fate.reason }];
    }),
    possibly: offered.filter(({ n }) => fates.get(n)?.reason === 'possibly').map(named),
  };
}

// A. What counts

function fatesOf(question: Question): ReadonlyMap<number, Fate> {
  const { file } = question;
  const early = new Map<number, Fate>();
  for (const record of [...file.evidence, ...file.absences]) {
    const fate = earlyFate(question, record);
    if (fate) early.set(record.n, fate);
  }
  const open = file.evidence.filter(({ n }) => !early.has(n));
  const undercut = new Map<number, Fate>();
  for (const piece of open) {
    const by = undercutterOf(piece, open, file);
    if (by !== undefined) undercut.set(piece.n, { reason: 'undercut', by });
  }
  const left = open.filter(({ n }) => !undercut.has(n));
  const silent = new Map<number, Fate>();
  for (const piece of left.filter(({ stance }) => stance !== 'undercuts')) {
    const sharing = left.filter(
      (other) => other.stance === piece.stance && originOf(other, file) === originOf(piece, file),
    );
    const voice = first(sharing, (one, other) => speaksBefore(one, other, file));
    if (voice && voice.n !== piece.n) silent.set(piece.n, { reason: 'same_origin', by: voice.n });
  }
  return new Map([...early, ...undercut, ...silent]);
}

/** The reasons 1 to 10. */
function earlyFate({ file, asOf, knowsPossibly }: Question, record: Offered): Fate | null {
  const { claim } = file;
  const evidence = 'stance' in record ? record : undefined;
  const happened = (date: Bounds): boolean => date.last <= asOf;
  const firstSource = (isTaken: (n: number) => boolean): { by?: number } | null => {
    const by = restsOn(record, file).find(isTaken);
    return by === undefined ? null : { by };
  };
  if (record.draft) return { reason: 'draft' };
  const mistake = record.mistake ? {} : firstSource((n) => file.sources.get(n)?.mistake === true);
  if (mistake) return { reason: 'mistake', ...mistake };
  if (record.day.first > asOf) return { reason: 'too_late' };
  if (knowsPossibly && !happened(record.day)) return { reason: 'possibly' };
  const withdrawn = record.withdrawals.some(happened)
    ? {}
    : firstSource((n) => file.sources.get(n)?.withdrawals.some(happened) === true);
  if (withdrawn) return { reason: 'withdrawn', ...withdrawn };
  if (claim.kind === 'opinion') return { reason: 'opinion' };
  if (evidence?.stance === 'context') return { reason: 'context' };
  if (claim.about && record.about && !meet(claim.about, record.about))
    return { reason: 'other_time' };
  const said = evidence && appearanceSaidAgain(evidence, file, asOf);
  if (said) return { reason: 'assertion', by: said.n };
  if (!evidence && record.interested) return { reason: 'interested' };
  return null;
}

function meet(one: Bounds, other: Bounds): boolean {
  return !(one.last < other.first || other.last < one.first);
}

function appearanceSaidAgain(
  piece: CaseEvidence,
  file: CaseFile,
  asOf: Day,
): CaseAppearance | undefined {
  if (file.claim.kind === 'quote' || file.claim.kind === 'position') return undefined;
  const said = file.appearances.filter(
    (appearance) =>
      appearance.basis !== 'saw' &&
      appearance.basis !== 'official_record' &&
      shareWords(piece, appearance) &&
      isThere(appearance, file, asOf),
  );
  return first(said, (one, other) => goesBefore(saidKeys(one), saidKeys(other)));
}

const saidKeys = ({
  day,
  passage,
  manner,
  basis,
  n,
}: CaseAppearance): readonly (number | string)[] => [
  day.first,
  day.last,
  passage?.foldedQuote ?? '',
  manner,
  basis ?? '',
  n,
];

function isThere(appearance: CaseAppearance, file: CaseFile, asOf: Day): boolean {
  const sources = restsOn(appearance, file).flatMap((n) => file.sources.get(n) ?? []);
  const isGone = [appearance, ...sources].some(
    ({ mistake, withdrawals }) => mistake || withdrawals.some(({ last }) => last <= asOf),
  );
  return !appearance.draft && appearance.day.first <= asOf && !isGone;
}

function shareWords({ passage: one }: CaseRecord, { passage: other }: CaseRecord): boolean {
  if (!one || !other) return false;
  if (one.snapshot === other.snapshot) {
    return one.pieces.some(([start, end]) =>
      other.pieces.some(([from, to]) => Math.max(start, from) < Math.min(end, to)),
    );
  }
  // The words of a withheld passage are gone: in one source it is taken to repeat the other.
  if (one.foldedQuote === null || other.foldedQuote === null) return one.source === other.source;
  const [short, long] = [one.foldedQuote, other.foldedQuote].sort((a, b) => a.length - b.length);
  return one.source === other.source && !!short && long?.includes(short) === true;
}

// B. The words of the table

interface Scales {
  readonly question: Question;
  readonly for: readonly CaseEvidence[];
  readonly against: readonly CaseEvidence[];
  readonly firmFor: readonly CaseEvidence[];
  readonly firmAgainst: readonly CaseEvidence[];
  readonly looked: boolean;
  readonly fallen: boolean;
}

function scalesOf(
  question: Question,
  counted: readonly Offered[],
  fates: ReadonlyMap<number, Fate>,
): Scales {
  const side = (stance: string): readonly CaseEvidence[] =>
    question.file.evidence.filter(
      (piece) => piece.stance === stance && counted.some(({ n }) => n === piece.n),
    );
  return {
    question,
    for: side('supports'),
    against: side('refutes'),
    firmFor: side('supports').filter(firmPiece),
    firmAgainst: side('refutes').filter(firmPiece),
    looked: question.file.absences.some(({ n }) => !fates.has(n)),
    fallen: question.file.evidence.some(
      ({ n, stance }) =>
        (stance === 'supports' || stance === 'refutes') &&
        ['withdrawn', 'undercut'].includes(fates.get(n)?.reason ?? ''),
    ),
  };
}

function isOpen({ question: { file, asOf } }: Scales): boolean {
  const { kind, dueOn } = file.claim;
  return (kind === 'forecast' || kind === 'promise') && !(dueOn && dueOn.last <= asOf);
}

function isHeldApart({ question, firmFor, firmAgainst }: Scales): boolean {
  const times = (pieces: readonly CaseEvidence[]) => pieces.map(({ about }) => about);
  const pairs = times(firmFor).flatMap((one) =>
    times(firmAgainst).map((other) => [one, other] as const),
  );
  return (
    question.file.claim.about === undefined &&
    pairs.length > 0 &&
    pairs.every(([one, other]) => one && other && !meet(one, other))
  );
}

function periods(pieces: readonly CaseEvidence[]): readonly Bounds[] {
  const times = pieces.flatMap(({ about }) => (about ? [about] : []));
  const distinct = times.filter(
    ({ first: from, last: to }, place) =>
      times.findIndex(({ first: begin, last: end }) => begin === from && end === to) === place,
  );
  return distinct.sort((one, other) => one.first - other.first || one.last - other.last);
}

// C. The table

function firstRow(scales: Scales): { readonly row: number; readonly status: Status } {
  const isFirmFor = scales.firmFor.length > 0;
  const isFirmAgainst = scales.firmAgainst.length > 0;
  const isAnyOffered = scales.for.length + scales.against.length > 0;
  const end = (pieces: readonly CaseEvidence[]): number =>
    Math.max(...periods(pieces).map(({ last }) => last));
  const isForLater = end(scales.firmFor) > end(scales.firmAgainst);
  const table: readonly (readonly [boolean, Status])[] = [
    [scales.question.file.claim.kind === 'opinion', 'not_checkable'],
    [isOpen(scales) && !isFirmFor && !isFirmAgainst, 'pending'],
    [isFirmFor && isFirmAgainst && isHeldApart(scales), isForLater ? 'supported' : 'refuted'],
    [isFirmFor && isFirmAgainst, 'conflicting'],
    [isFirmFor, 'supported'],
    [isFirmAgainst, 'refuted'],
    [isAnyOffered, 'insufficient'],
    [scales.looked, 'no_evidence_found'],
    [scales.fallen, 'insufficient'],
    [true, 'unchecked'],
  ];
  const place = table.findIndex(([fits]) => fits);
  return { row: place + 1, status: table[place]?.[1] ?? 'unchecked' };
}
