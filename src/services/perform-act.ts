import type { Desk } from '../desk.ts';
import { refreshIdentity } from '../queries/identity/refresh-identity.ts';
import { claimsTouched } from '../queries/ripple/claims-touched.ts';
import { withoutOnlyTold } from '../queries/standing/only-told.ts';
import { refreshStanding } from '../queries/standing/refresh-standing.ts';
import { Act } from './act.ts';
import { refreshWords } from './refresh-words.ts';

/**
 * Does one thing on the desk: everything the work records, with its ledger entry, in one transaction, on
 * disk when this resolves. Run again whole when it meets another writer.
 *
 * @param options `private`: only the desk may see what the act records.
 * @param action past tense, noun first: `claim.logged`.
 */
export function performAct<Result>(
  desk: Desk,
  action: string,
  work: (act: Act) => Promise<Result>,
  options: { readonly private?: boolean | undefined } = {},
): Promise<Result> {
  return desk.store.write(async (transaction) => {
    const act = new Act(desk, transaction, action);
    const result = await work(act);
    if (options.private) await act.makePrivate();
    const known = await act.close();
    if (known !== null) {
      await refreshIdentity(act.db, act.recorded);
      const moving = await withoutOnlyTold(act.db, act.recorded);
      await refreshStanding(act.db, await claimsTouched(act.db, moving), known);
      await refreshWords(act.db, desk.store.dialect, act.recorded);
    }
    return result;
  });
}
