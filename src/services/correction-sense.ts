import { InvalidInput } from '../errors.ts';
import type { RecordValue } from '../model/nouns/nouns.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { readChains } from '../queries/case/read-chains.ts';
import type { FoundRecord } from '../queries/find-record.ts';
import type { Reader } from '../store/port.ts';
import { requireRoleOrder } from './add-speaker.ts';
import { requireSameMeaning } from './keeps-meaning.ts';
import { requireWhatMakesIt } from './note-absence.ts';
import { requireOtherLanguage } from './require-other-language.ts';

/** A record as it stands, and as it would. */
export interface Correcting {
  readonly record: FoundRecord;
  readonly before: object;
  readonly after: object;
}

/**
 * Holds a record as it would be after a correction against what its noun asks of it.
 *
 * @throws InvalidInput when it would be no such record any more.
 */
export async function requireSense(reader: Reader, correcting: Correcting): Promise<void> {
  const { record, before, after } = correcting;
  switch (record.kind) {
    case 'claim':
      requireSameClaim(before as RecordValue<'claim'>, after as RecordValue<'claim'>);
      break;
    case 'evidence':
      requireStance(before as RecordValue<'evidence'>, after as RecordValue<'evidence'>);
      break;
    case 'absence':
      requireLook(after as RecordValue<'absence'>);
      break;
    case 'review':
      requireOurs(before as RecordValue<'review'>, after as RecordValue<'review'>);
      break;
    case 'source':
      await requireNoCircle(reader, record.n, (after as RecordValue<'source'>).origin);
      break;
    case 'translation':
      await requireOtherLanguage(reader, after as RecordValue<'translation'>);
      break;
    case 'role':
      requireRole(after as RecordValue<'role'>);
      break;
    default:
  }
}

function requireRole({ title, fromOn: from, toOn: to }: RecordValue<'role'>): void {
  requireRoleOrder({ title, from, to });
}

function requireSameClaim(before: RecordValue<'claim'>, after: RecordValue<'claim'>): void {
  requireSameMeaning('text', before.text, after.text);
  if (before.terms !== undefined && after.terms !== undefined) {
    requireSameMeaning('terms', before.terms, after.terms);
  }
}

function requireStance(before: RecordValue<'evidence'>, after: RecordValue<'evidence'>): void {
  if ((before.stance === 'undercuts') === (after.stance === 'undercuts')) return;
  throw new InvalidInput(
    'undercuts_needs_target',
    'The stance "undercuts" goes with, and only with, the piece that is undercut.',
    { hints: ['Take the piece back as a mistake and put it to the claim anew.'] },
  );
}

function requireLook(after: RecordValue<'absence'>): void {
  const { absenceKind: kind, speaker: by, source, places: where, note } = after;
  requireWhatMakesIt({ kind, by, source, where, note, from: after.fromOn, until: after.untilOn });
}

/** Ours has the rating of its assessment; another's is never without its publisher. */
function requireOurs(before: RecordValue<'review'>, after: RecordValue<'review'>): void {
  const isOurs = before.publisher === undefined;
  const isSame = isOurs
    ? after.publisher === undefined && after.rating === before.rating
    : after.publisher !== undefined;
  if (isSame) return;
  throw new InvalidInput('not_correctable', 'Whose review it is, and the rating of ours, stay.', {
    hints: ['Take it back as a mistake, and record or publish it anew.'],
  });
}

/** @throws InvalidInput when the chain of origin would lead back to the source. */
async function requireNoCircle(
  reader: Reader,
  source: number,
  origin: number | undefined,
): Promise<void> {
  if (origin === undefined) return;
  const chain = await readChains(reader, [origin], { n: everyRecord, audience: 'private' });
  if (!chain.has(source)) return;
  throw new InvalidInput('origin_circle', 'The source would repeat itself, by way of its origin.', {
    hints: ['Look at the chain with "asof source show", and set the origin of another link.'],
  });
}
