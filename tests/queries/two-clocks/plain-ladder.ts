import { createHash } from 'node:crypto';
import type { SetAsideReason } from '../../../src/model/vocabularies/evidence.ts';
import type { Rung, Status } from '../../../src/model/vocabularies/statuses.ts';
import { always, never, type Span } from './dates.ts';
import type { DeedOf } from './deeds.ts';
import type { KnownWorld } from './known-world.ts';

/** What the model says of a claim: only what the rule settles, by number. */
export interface Reckoned {
  readonly status: Status;
  readonly rung: Rung | null;
  readonly lookedUntil: number | null;
  readonly counted: readonly number[];
  readonly setAside: readonly (readonly [number, SetAsideReason])[];
  readonly possibly: readonly number[];
  readonly origins: { readonly for: number; readonly against: number };
  readonly firm: { readonly for: number; readonly against: number };
}

/** An evidence or absence on its way through the reasons of section A. */
interface Piece {
  readonly n: number;
  readonly evidence?: DeedOf<'evidence'>;
  readonly absence?: DeedOf<'absence'>;
  readonly day: Span;
  readonly content: string;
  reason: SetAsideReason | 'possibly' | null;
}

/** `ladder/1`, slowly and in one go; shares no code with src/model/ladder. */
export function reckon(
  world: KnownWorld,
  claim: DeedOf<'claim'>,
  asOf: number,
  countsPossibly: boolean,
): Reckoned {
  const pieces = piecesOf(world, claim).map((piece): Piece => ({ ...piece, reason: null }));
  for (const piece of pieces) {
    piece.reason = firstReason(world, claim, piece, asOf);
    if (piece.reason === 'possibly' && countsPossibly) {
      piece.reason = laterReason(world, claim, piece, asOf);
    }
  }
  fell(world, pieces);
  silence(world, pieces);
  const counted = pieces.filter(({ reason }) => reason === null);
  const side = (stance: string) => counted.filter(({ evidence }) => evidence?.stance === stance);
  const found = { for: side('supports'), against: side('refutes') };
  const firm = { for: found.for.filter(isFirm), against: found.against.filter(isFirm) };
  const looks = counted.flatMap(({ absence, day }) =>
    absence ? [{ kind: absence.kind, day }] : [],
  );
  const hasFallen = pieces.some(
    ({ evidence, reason }) =>
      (evidence?.stance === 'supports' || evidence?.stance === 'refutes') &&
      (reason === 'withdrawn' || reason === 'undercut'),
  );
  const status = row(claim, asOf, found, firm, looks.length > 0, hasFallen);
  const isLook = status === 'no_evidence_found';
  const rung = (['expected', 'searched', 'noted'] as const).find((kind) =>
    looks.some((look) => look.kind === kind),
  );
  return {
    status,
    rung: isLook ? (rung ?? null) : null,
    lookedUntil: isLook ? Math.max(...looks.map(({ day }) => day.last)) : null,
    counted: counted.map(({ n }) => n),
    setAside: pieces.flatMap(({ n, reason }) =>
      reason === null || reason === 'possibly' ? [] : [[n, reason] as const],
    ),
    possibly: pieces.filter(({ reason }) => reason === 'possibly').map(({ n }) => n),
    origins: { for: found.for.length, against: found.against.length },
    firm: { for: firm.for.length, against: firm.against.length },
  };
}

/** Section C: the first row that fits. */
function row(
  claim: DeedOf<'claim'>,
  asOf: number,
  found: { readonly for: readonly Piece[]; readonly against: readonly Piece[] },
  firm: { readonly for: readonly Piece[]; readonly against: readonly Piece[] },
  looked: boolean,
  hasFallen: boolean,
): Status {
  if (claim.kind === 'opinion') return 'not_checkable';
  const isOpen = claim.kind === 'forecast' || claim.kind === 'promise';
  const isFirmFor = firm.for.length > 0;
  const isFirmAgainst = firm.against.length > 0;
  if (
    isOpen &&
    (claim.dueOn === undefined || asOf < claim.dueOn.last) &&
    !isFirmFor &&
    !isFirmAgainst
  )
    return 'pending';
  if (isFirmFor && isFirmAgainst) return bothWays(claim, firm);
  if (isFirmFor) return 'supported';
  if (isFirmAgainst) return 'refuted';
  if (found.for.length + found.against.length > 0) return 'insufficient';
  if (looked) return 'no_evidence_found';
  return hasFallen ? 'insufficient' : 'unchecked';
}

/** Rows 3 and 4. */
function bothWays(
  claim: DeedOf<'claim'>,
  firm: { readonly for: readonly Piece[]; readonly against: readonly Piece[] },
): Status {
  const periods = (pieces: readonly Piece[]) =>
    pieces.flatMap(({ evidence }) => (evidence?.aboutOn ? [evidence.aboutOn] : []));
  const [supporting, refuting] = [periods(firm.for), periods(firm.against)];
  const allNamed = supporting.length === firm.for.length && refuting.length === firm.against.length;
  const apart = supporting.every((one) => refuting.every((other) => !meets(one, other)));
  if (claim.aboutOn || !allNamed || !apart) return 'conflicting';
  const end = (spans: readonly Span[]) => Math.max(...spans.map(({ last }) => last));
  return end(supporting) > end(refuting) ? 'supported' : 'refuted';
}

const meets = (one: Span, other: Span): boolean =>
  one.first <= other.last && other.first <= one.last;

const isFirm = ({ evidence }: Piece): boolean =>
  evidence !== undefined &&
  (evidence.strength === 'moderate' || evidence.strength === 'strong') &&
  !evidence.interested &&
  !['4', '5', '6', 'unknown'].includes(evidence.credibility ?? '');

/** All evidence and absences of the claim, by day and then by the hash of what they say. */
function piecesOf(world: KnownWorld, claim: DeedOf<'claim'>): readonly Piece[] {
  const key = `${claim.n}`;
  const known = world.kept.get(key) as readonly Piece[] | undefined;
  if (known) return known;
  const offered = [
    ...world.of('evidence', claim.n).map((deed) => ({ deed, own: deed.seenOn, evidence: deed })),
    ...world.of('absence', claim.n).map((deed) => ({ deed, own: deed.untilOn, absence: deed })),
  ];
  const made = offered.map(
    ({ own, deed, ...record }): Piece => ({
      ...record,
      n: deed.n,
      day: own ?? world.publication(deed.source) ?? { first: deed.entryDay, last: deed.entryDay },
      content: hashOf(world, deed),
      reason: null,
    }),
  );
  made.sort(inOrder);
  world.kept.set(key, made);
  return made;
}

const inOrder = (one: Piece, other: Piece): number =>
  one.day.first - other.day.first ||
  one.day.last - other.day.last ||
  inText(one.content, other.content) ||
  aboutOf(one).first - aboutOf(other).first ||
  aboutOf(one).last - aboutOf(other).last ||
  inText(gradesOf(one), gradesOf(other)) ||
  one.n - other.n;

const inText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** A record that names no time comes first. */
const aboutOf = ({ evidence, absence }: Piece): Span =>
  (evidence ? evidence.aboutOn : lookedAt(absence)) ?? { first: always - 1, last: always - 1 };

const gradesOf = ({ evidence, absence }: Piece): string =>
  [
    evidence?.strength ?? '',
    evidence?.credibility ?? '',
    (evidence ?? absence)?.interested ? 'interested' : '',
  ].join(' ');

function hashOf(world: KnownWorld, deed: DeedOf<'evidence'> | DeedOf<'absence'>): string {
  const quote = (deed.passage && world.get('passage', deed.passage)?.quote) || '';
  const source = (deed.source && world.get('source', deed.source)?.id) || '';
  const stance = deed.what === 'evidence' ? deed.stance : deed.kind;
  const said = JSON.stringify({ note: deed.note ?? '', quote, source, stance });
  return createHash('sha256').update(said).digest('hex');
}

/** Section A down to `possibly`. */
function firstReason(
  world: KnownWorld,
  claim: DeedOf<'claim'>,
  piece: Piece,
  asOf: number,
): Piece['reason'] {
  const deed = piece.evidence ?? piece.absence;
  if (!deed) return null;
  if (world.isDraft(deed)) return 'draft';
  if (restsOn(world, deed).some((n) => world.isMistake(n))) return 'mistake';
  if (piece.day.first > asOf) return 'too_late';
  if (piece.day.last > asOf) return 'possibly';
  return laterReason(world, claim, piece, asOf);
}

/** Section A from `withdrawn` on, without what needs the other pieces. */
function laterReason(
  world: KnownWorld,
  claim: DeedOf<'claim'>,
  { evidence, absence }: Piece,
  asOf: number,
): Piece['reason'] {
  const deed = evidence ?? absence;
  if (!deed) return null;
  if (restsOn(world, deed).some((n) => world.isWithdrawn(n, asOf))) return 'withdrawn';
  if (claim.kind === 'opinion') return 'opinion';
  if (evidence?.stance === 'context') return 'context';
  const about = evidence ? evidence.aboutOn : lookedAt(absence);
  if (claim.aboutOn && about && !meets(claim.aboutOn, about)) return 'other_time';
  if (evidence && isAssertion(world, claim, evidence, asOf)) return 'assertion';
  return absence?.interested ? 'interested' : null;
}

function lookedAt(absence: DeedOf<'absence'> | undefined): Span | undefined {
  if (!absence?.fromOn && !absence?.untilOn) return undefined;
  return { first: absence.fromOn?.first ?? always, last: absence.untilOn?.last ?? never };
}

/** A record, the passage and the snapshot it quotes, and every source under it. */
export function restsOn(
  world: KnownWorld,
  deed: DeedOf<'evidence'> | DeedOf<'absence'> | DeedOf<'appearance'>,
): readonly number[] {
  const passage = deed.passage === undefined ? undefined : world.get('passage', deed.passage);
  const named = deed.what === 'evidence' && deed.origin !== 'unnamed' ? deed.origin : undefined;
  return [
    deed.n,
    ...(passage ? [passage.n, passage.snapshot] : []),
    ...world.chain(deed.source),
    ...world.chain(passage?.source),
    ...world.chain(named),
  ];
}

/** Rule 3: its passage overlaps an appearance of the claim that is no testimony. */
function isAssertion(
  world: KnownWorld,
  claim: DeedOf<'claim'>,
  evidence: DeedOf<'evidence'>,
  asOf: number,
): boolean {
  if (claim.kind === 'quote' || claim.kind === 'position') return false;
  const own = evidence.passage === undefined ? undefined : world.get('passage', evidence.passage);
  if (!own) return false;
  return world.of('appearance', claim.n).some((said) => {
    const other = said.passage === undefined ? undefined : world.get('passage', said.passage);
    if (!other || !shareWords(own, other)) return false;
    if (said.basis === 'saw' || said.basis === 'official_record' || world.isDraft(said))
      return false;
    const day = said.saidOn ?? world.publication(said.source) ?? { first: said.entryDay };
    const under = restsOn(world, said);
    const isGone = under.some((n) => world.isMistake(n) || world.isWithdrawn(n, asOf));
    return day.first <= asOf && !isGone;
  });
}

function shareWords(one: DeedOf<'passage'>, other: DeedOf<'passage'>): boolean {
  if (one.snapshot === other.snapshot) return one.start < other.end && other.start < one.end;
  if (one.source !== other.source) return false;
  return one.quote.includes(other.quote) || other.quote.includes(one.quote);
}

/** What a piece repeats: its way to its origin without its own source. */
function repeated(world: KnownWorld, { source, origin }: DeedOf<'evidence'>): readonly number[] {
  const [, ...chain] = world.chain(source);
  if (origin === undefined || origin === source) return chain;
  if (origin === 'unnamed') return [];
  return chain.includes(origin) ? chain : world.chain(origin);
}

/** Undercuts: an undercutter falls or stands before the piece it aims at, so the last are asked first. */
function fell(world: KnownWorld, pieces: readonly Piece[]): void {
  const open = pieces.filter(({ evidence, reason }) => evidence && reason === null);
  const isFallen = ({ reason }: Piece): boolean => reason === 'undercut';
  const fallAlong = (side: readonly Piece[]): void => {
    for (let isMore = true; isMore; ) {
      const along = side.filter(
        (piece) =>
          !isFallen(piece) &&
          piece.evidence &&
          repeated(world, piece.evidence).some((source) =>
            side.some((other) => isFallen(other) && other.evidence?.source === source),
          ),
      );
      for (const piece of along) piece.reason = 'undercut';
      isMore = along.length > 0;
    }
  };
  const targets = new Set(open.map(({ evidence }) => evidence?.undercuts ?? 0));
  for (const n of [...targets].sort((one, other) => other - one)) {
    const aiming = open.filter(({ evidence }) => evidence?.undercuts === n);
    fallAlong(aiming);
    // What is aimed at may be set aside already; undercutters that repeat a fallen one fall all the same.
    const target = open.find((piece) => piece.n === n);
    const isTaken = aiming.some((piece) => isFirm(piece) && !isFallen(piece));
    if (target && isTaken) target.reason = 'undercut';
  }
  for (const stance of ['supports', 'refutes']) {
    fallAlong(open.filter(({ evidence }) => evidence?.stance === stance));
  }
}

/** One origin has one voice on a side. */
function silence(world: KnownWorld, pieces: readonly Piece[]): void {
  for (const stance of ['supports', 'refutes']) {
    const side = pieces.filter(
      ({ evidence, reason }) => reason === null && evidence?.stance === stance,
    );
    for (const piece of side) {
      const sharing = side.filter((other) => originOf(world, other) === originOf(world, piece));
      const [voice] = [...sharing].sort((one, other) => byVoice(world, one, other));
      if (voice !== piece) piece.reason = 'same_origin';
    }
  }
}

function originOf(world: KnownWorld, { evidence }: Piece): number | 'unnamed' | undefined {
  if (!evidence || evidence.origin === 'unnamed') return 'unnamed';
  return repeated(world, evidence).at(-1) ?? evidence.source;
}

/** Nearest the origin, the firm, the stronger, the earlier, the smaller hash. */
function byVoice(world: KnownWorld, one: Piece, other: Piece): number {
  const steps = ({ evidence }: Piece): number => (evidence ? repeated(world, evidence).length : 0);
  const strength = ({ evidence }: Piece): number =>
    ['weak', 'moderate', 'strong'].indexOf(evidence?.strength ?? '');
  return (
    steps(one) - steps(other) ||
    Number(isFirm(other)) - Number(isFirm(one)) ||
    strength(other) - strength(one) ||
    inOrder(one, other)
  );
}
