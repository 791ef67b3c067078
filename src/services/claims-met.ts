import { everyRecord } from '../model/record/every-record.ts';
import { withCorrectedText } from '../queries/case/corrected-text.ts';
import { recordsInForce } from '../queries/case/records-in-force.ts';
import type { Reader } from '../store/port.ts';
import { askInPortions } from '../store/shaped-query.ts';
import { type ClaimIndex, sameWordsKey } from './claim-index.ts';

/** A claim of the desk, with the words it was recorded with. */
export interface ClaimMet {
  readonly n: number;
  readonly text: string;
}

/**
 * The claims that an import of these texts meets, by `sameWordsKey`: of each text the first claim that says it now, else the
 * first that said it before its words were corrected. A draft and a mistake of the desk are not there to be met.
 */
export async function claimsMet(
  db: Reader,
  index: ClaimIndex,
  texts: readonly string[],
): Promise<ReadonlyMap<string, ClaimMet>> {
  const written = await claimsInForce(
    db,
    texts.flatMap((text) => index.candidates(text)),
  );
  const now = await withCorrectedText(db, written, 'text', everyRecord);
  const met = new Map<string, ClaimMet>();
  const add = (text: string, claim: ClaimMet | undefined): void => {
    const key = sameWordsKey(text);
    if (claim && !met.has(key)) met.set(key, claim);
  };
  for (const [place, { text }] of now.entries()) add(text, written[place]);
  for (const claim of written) add(claim.text, claim);
  return met;
}

async function claimsInForce(db: Reader, numbers: readonly number[]): Promise<readonly ClaimMet[]> {
  const claims = await askInPortions(numbers, (among) =>
    db
      .selectFrom('record_claim')
      .select(['n', 'text'])
      .where('n', 'in', [...among])
      .execute(),
  );
  const standing = await recordsInForce(db, claims, everyRecord);
  return standing.toSorted((one, other) => one.n - other.n);
}
