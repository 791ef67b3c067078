import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { type AsofError, Failed, InvalidInput } from '../errors.ts';
import type { SpokenDate } from '../model/bounds.ts';
import { dateOfDay } from '../model/day.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { RecheckOutcome } from '../model/vocabularies/sources.ts';
import type { Known } from '../queries/case/known-record.ts';
import { dayOnDesk } from '../queries/day-on-desk.ts';
import { getRecord } from '../queries/find-record.ts';
import { foldedText } from '../queries/folded-text.ts';
import { quotedPassages } from '../queries/rechecks/quoted-passages.ts';
import { type SnapshotAtHand, snapshotsAtHand } from '../queries/rechecks/snapshots-at-hand.ts';
import { readRecords } from '../store/read-record.ts';
import type { Difference } from '../text/compare-wording.ts';
import { type EarlierQuote, type RecheckedQuote, recheckQuote } from '../text/recheck-quote.ts';
import type { Act, Recorded } from './act.ts';
import { captureSource } from './capture-source.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';

/** Asks whether the passages quoted from a source still stand in it. */
export const RecheckSource = z.strictObject({ source: Handle, private: Private });

/** What came of reading a source once more: its bytes, or why it could not be read. */
export type ReadAgain =
  | {
      readonly bytes: Uint8Array;
      readonly address?: string | undefined;
      readonly mediaType?: string | undefined;
      /** The Content-Type header, where they were fetched. */
      readonly declaredType?: string | undefined;
      /** The Refresh header, where they were fetched. */
      readonly refresh?: string | undefined;
      /** The status that came with them, where they were fetched: what cannot be kept then is an observation, no error. */
      readonly status?: number | undefined;
    }
  | { readonly unreachable: string };

/** A passage and what has become of it. */
export interface RecheckedPassage {
  readonly n: number;
  readonly id: string;
  readonly quote: string;
  readonly outcome: RecheckOutcome;
  /** Where it stands now, or what is nearest to it. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** What stands there now, where the words differ. */
  readonly exact?: string | undefined;
  readonly differs?: readonly Difference[] | undefined;
  /** The observation; null when the same one was on record. */
  readonly recheck: Recorded<'recheck'> | null;
}

/** A source whose passages were looked for again. */
export interface RecheckedSource {
  readonly source: number;
  /** The snapshot they were looked for in; null when the source could not be read. */
  readonly snapshot: number | null;
  readonly seenOn: SpokenDate;
  readonly passages: readonly RecheckedPassage[];
}

/**
 * Looks for every passage of a source in a newer snapshot of it and records what was seen, with the day: that on which
 * the snapshot was captured. Given bytes, they are captured first, and today is the day they were seen.
 *
 * @throws InvalidInput `nothing_newer` when nothing newer than the passages is at hand; NotFound; what `captureSource` throws.
 */
export async function recheckSource(
  desk: Desk,
  input: z.input<typeof RecheckSource>,
  again?: ReadAgain,
): Promise<RecheckedSource> {
  const facts = parseInput(RecheckSource, input);
  const seen = again === undefined ? null : await readAgain(desk, facts, again);
  return performAct(desk, 'source.rechecked', (act) => recheck(act, facts.source, seen), facts);
}

/** What is at hand now: the snapshot the bytes are, which may be an older one, or why there are none. */
type SeenNow = { readonly snapshot: number } | { readonly unreachable: string };

async function readAgain(
  desk: Desk,
  facts: z.output<typeof RecheckSource>,
  again: ReadAgain,
): Promise<SeenNow> {
  if ('unreachable' in again) return again;
  const { bytes, ...from } = again;
  try {
    const { snapshot } = await captureSource(desk, bytes, { ...from, ...facts });
    return { snapshot: snapshot.n };
  } catch (error) {
    if (from.status === undefined || !isOfContent(error)) throw error;
    return { unreachable: error.message };
  }
}

/** An error page, a stub, a page that cannot be read: that day it was not there to look in. A full disk is the desk's. */
function isOfContent(error: unknown): error is AsofError {
  if (error instanceof InvalidInput) return error.code !== 'invalid_input';
  return error instanceof Failed && error.code === 'reading_stopped';
}

async function recheck(act: Act, name: string, seen: SeenNow | null): Promise<RecheckedSource> {
  const { n: source } = await getRecord(act.db, name, { kinds: ['source'] });
  const snapshots = await snapshotsAtHand(act.db, source);
  const passages = await quotedPassages(
    act.db,
    snapshots.map(({ n }) => n),
    { n: everyRecord, day: await act.today() },
  );
  if (seen !== null && 'unreachable' in seen) {
    return unreachable(act, source, passages, seen.unreachable);
  }
  const newest = snapshots.find(({ n }) => seen === null || n === seen.snapshot);
  const due = passages.filter(({ value }) => seen !== null || value.snapshot !== newest?.n);
  if (newest === undefined || (due.length === 0 && seen === null)) throw nothingNewer(name);
  const seenOn = seen === null ? await capturedOn(act, newest) : dateOfDay(await act.today());
  const rechecked: RecheckedPassage[] = [];
  for (const passage of due) {
    const stood = await earlier(act, passage, snapshots);
    const found = recheckQuote(await foldedText(act.db, newest.textSha256), stood);
    rechecked.push(await recordSeen(act, passage, { found, snapshot: newest.n, seenOn }));
  }
  return { source, snapshot: newest.n, seenOn, passages: rechecked };
}

/** As it stood in the snapshot it was quoted from; of an elided quote the whole stretch. */
async function earlier(
  act: Act,
  { value }: Known<'passage'>,
  snapshots: readonly SnapshotAtHand[],
): Promise<EarlierQuote> {
  const { start, end, prefix = '', suffix = '', quote, pieces } = value;
  const snapshot = snapshots.find(({ n }) => n === value.snapshot);
  if (pieces === undefined || snapshot === undefined) {
    return { stretch: quote, prefix, suffix, start, end };
  }
  const { index } = await foldedText(act.db, snapshot.textSha256);
  return { stretch: index.slice(start, end), prefix, suffix, start, end };
}

interface Sight {
  readonly found: RecheckedQuote;
  readonly snapshot: number;
  readonly seenOn: SpokenDate;
}

async function recordSeen(
  act: Act,
  { n, id, value: { quote } }: Known<'passage'>,
  { found, snapshot, seenOn }: Sight,
): Promise<RecheckedPassage> {
  const { outcome } = found;
  const place = 'start' in found ? { start: found.start, end: found.end } : {};
  const shown = outcome === 'changed' ? { exact: found.exact, differs: found.differs } : {};
  const seen = { passage: n, snapshot, outcome, seenOn, ...place, note: noteOf(found) };
  const recheck = await recordOnce(act, seen);
  return { n, id, quote, outcome, ...place, ...shown, recheck };
}

async function unreachable(
  act: Act,
  source: number,
  passages: readonly Known<'passage'>[],
  because: string,
): Promise<RecheckedSource> {
  const seenOn = dateOfDay(await act.today());
  const rechecked: RecheckedPassage[] = [];
  for (const { n, id, value } of passages) {
    const seen = { passage: n, outcome: 'unreachable', seenOn, note: because } as const;
    const { quote } = value;
    const recheck = await recordOnce(act, seen);
    rechecked.push({ n, id, quote, outcome: 'unreachable', recheck });
  }
  return { source, snapshot: null, seenOn, passages: rechecked };
}

/** The same sight of the same passage is one observation, however often it is asked for. */
async function recordOnce(
  act: Act,
  value: Recorded<'recheck'>['value'],
): Promise<Recorded<'recheck'> | null> {
  const known = await readRecords(act.db, 'recheck', {
    where: { column: 'passage', among: [value.passage] },
  });
  const isKnown = known.some(
    ({ value: seen }) =>
      seen.snapshot === value.snapshot &&
      seen.outcome === value.outcome &&
      seen.seenOn.text === value.seenOn.text,
  );
  return isKnown ? null : act.record('recheck', value);
}

/** What changed, in the words of the two texts. */
function noteOf(seen: RecheckedQuote): string | undefined {
  if (seen.outcome === 'moved' && seen.count > 1) return `It stands there ${seen.count} times.`;
  if (seen.outcome !== 'changed') return undefined;
  if (seen.differs.length === 0) return 'The words stand there; what stood around them does not.';
  const shown = (word: string | null) => (word === null ? 'nothing' : `"${word}"`);
  const differences = seen.differs
    .slice(0, differencesMax)
    .map(({ kind, quote, text }) => `${shown(quote)} → ${shown(text)} (${kind})`);
  const more = seen.differs.length > differencesMax ? ', …' : '';
  return `${differences.join(', ')}${more}`;
}

const differencesMax = 20;

async function capturedOn(act: Act, { capturedAt }: SnapshotAtHand): Promise<SpokenDate> {
  return dateOfDay(await dayOnDesk(act.db, capturedAt));
}

function nothingNewer(name: string): InvalidInput {
  return new InvalidInput(
    'nothing_newer',
    `Nothing of "${name.slice(0, 80)}" is at hand that is newer than what was quoted from it.`,
    {
      hints: [
        'Give the file or url that it can be read from now: asof source recheck SOURCE PATH.',
      ],
    },
  );
}
