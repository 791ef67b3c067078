import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { allKnown } from '../case/known-record.ts';
import { claimNumbers } from '../case/merged-claims.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { readWrittenTranslations } from '../case/translations.ts';
import { readMerges } from '../identity/read-merges.ts';
import type { ChangePlace, ChangeRange } from './claims-changed.ts';

/**
 * Whether an earlier page has told of a claim: whether a record that touched it stands between the beginning
 * and where the page before ended.
 */
export async function wasToldBefore(
  reader: Reader,
  { place: { claim }, records }: { readonly place: ChangePlace; readonly records: ClaimCase },
  { since, until, after }: ChangeRange,
): Promise<boolean> {
  // The page before may have ended among the claims of one record: it told of none behind it.
  const told = Math.min(claim > after.claim ? after.record - 1 : after.record, until.n);
  if (told <= since.n) return false;
  const isTold = (n: number): boolean => n > since.n && n <= told;
  if (ownTouches(records).some(isTold)) return true;
  const range = { after: since.n, upTo: told };
  const claims = claimNumbers(records);
  const { merges, partings } = await readMerges(reader, claims, {
    n: until.n,
    audience: 'private',
  });
  if ([...merges, ...partings].some(({ n }) => isTold(n))) return true;
  const asked = await readRecords(reader, 'request', {
    where: { column: 'claim', among: claims },
    upTo: until.n,
  });
  const requests = asked.map(({ n }) => n);
  if (requests.some(isTold)) return true;
  const ofRequests = { where: { column: 'request', among: requests }, ...range };
  if ((await readRecords(reader, 'reply', ofRequests)).length > 0) return true;
  const passages = allKnown(records, 'passage').map(({ n }) => n);
  const translations = (await readWrittenTranslations(reader, passages, until.n)).map(({ n }) => n);
  if (translations.some(isTold)) return true;
  const among = [...records.keys(), ...translations];
  const acted = { where: { column: 'record', among }, ...range };
  for (const kind of actsOn) {
    if ((await readRecords(reader, kind, acted)).length > 0) return true;
  }
  return false;
}

function ownTouches(records: ClaimCase): readonly number[] {
  return [...records.values()].flatMap(({ n, kind, retractions }) => [
    ...(touching.has(kind) ? [n] : []),
    ...retractions.map((retraction) => retraction.n),
  ]);
}

const touching: ReadonlySet<NounName> = new Set([
  'claim',
  'appearance',
  'evidence',
  'absence',
  'assessment',
  'review',
  'recheck',
]);

const actsOn = ['retraction', 'correction', 'visibility', 'withholding', 'acceptance'] as const;
