import type { Desk } from '../../desk.ts';
import type { Dossier } from '../../model/dossier.ts';
import { judgementsInForce } from '../../model/judgements-in-force.ts';
import type { Reader } from '../../store/port.ts';
import { readDossiers } from '../dossiers.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { publicClaimNumbers } from './public-claim.ts';

/**
 * The public claims that the newest assessments are of, as many as it takes to have `limit` assessments; all that a
 * claim was assessed as comes with it.
 */
export async function newestAssessed(
  desk: Desk,
  { limit, ...clocks }: Clocks & { readonly limit: number },
): Promise<readonly Dossier[]> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, clocks);
  const found = new Map<number, Dossier>();
  for (let [upTo, isMore] = [moment.n, true]; isMore; ) {
    const rows = await newestRows(reader, upTo, limit);
    const named = rows.map(({ claim }) => claim);
    const claims = await publicClaimNumbers(reader, named, moment.n);
    const missing = claims.filter((claim) => !found.has(claim));
    for (const [n, each] of await readDossiers(reader, missing, { moment, audience: 'public' })) {
      found.set(n, each);
    }
    const last = rows.at(-1)?.n ?? 0;
    // What is older than the last of these may be of claims that are not read yet.
    const told = [...found.values()].flatMap(assessmentsIn).filter((n) => n >= last).length;
    isMore = rows.length === limit && told < limit;
    upTo = last - 1;
  }
  return [...found.values()];
}

const assessmentsIn = (dossier: Dossier): readonly number[] =>
  [...judgementsInForce(dossier), ...dossier.superseded].map(({ n }) => n);

function newestRows(reader: Reader, upTo: number, limit: number) {
  return reader
    .selectFrom('record_assessment')
    .select(['n', 'claim'])
    .where('n', '<=', upTo)
    .orderBy('n', 'desc')
    .limit(limit)
    .execute();
}
