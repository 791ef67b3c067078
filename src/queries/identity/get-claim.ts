import { everyRecord } from '../../model/record/every-record.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { type FoundRecord, getRecord } from '../find-record.ts';
import { canonicalNumber } from './identities.ts';

/** The claim that a name leads to. */
export interface FoundClaim extends FoundRecord {
  /** The claim that was named: another one where that was merged into this. */
  readonly named: FoundRecord;
}

/**
 * The claim that a name leads to: of one that was merged, the claim it counts as.
 *
 * @throws NotFound when there is none; InvalidInput for an ambiguous name.
 */
export async function getClaim(
  reader: Reader,
  name: string,
  { upTo = everyRecord, audience = 'private' }: { upTo?: number; audience?: Audience } = {},
): Promise<FoundClaim> {
  const named = await getRecord(reader, name, { kinds: ['claim'], upTo, audience });
  const n = await canonicalNumber(reader, named.n, { n: upTo, audience });
  const claim = n === named.n ? named : await getRecord(reader, String(n), { kinds: ['claim'] });
  return { ...claim, named };
}
