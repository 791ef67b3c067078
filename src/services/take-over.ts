import { everyRecord } from '../model/record/every-record.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { knownOf, knownRecords } from '../queries/case/known-record.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act } from './act.ts';

/**
 * A person who enters what a model or a rule had proposed takes the record over: it counts from here on. Tells whether it
 * was a draft until then.
 */
export async function takeOver(
  act: Act,
  { kind, n }: { readonly kind: NounName; readonly n: number },
): Promise<boolean> {
  if (act.proposes) return false;
  const written = await readRecords(act.db, kind, { numbers: [n] });
  const known = await knownRecords(act.db, written, everyRecord);
  if (!knownOf(known, kind, n).draft) return false;
  await act.record('acceptance', { record: n, verdict: 'accepted' });
  return true;
}
