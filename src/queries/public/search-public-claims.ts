import type { Desk } from '../../desk.ts';
import { holdsTerms } from '../../store/holds-terms.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { foldKey } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { countedAs } from '../identity/identities.ts';
import { wordsOnlySeen } from '../indexed-words.ts';
import type { ClaimFilters } from '../list-claims.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { resolveMoment } from '../moment.ts';
import { fitsFilters } from './fits-filters.ts';
import { publicClaims } from './public-claim.ts';
import { publicConditions } from './public-conditions.ts';

/**
 * Public claims that hold words of a query, or into which one counts that does, those that hold more and rarer ones first; at
 * most fifty.
 */
export async function searchPublicClaims(
  desk: Desk,
  query: string,
  filters: ClaimFilters,
): Promise<readonly ListedClaim[]> {
  const { reader, dialect } = desk.store;
  const moment = await resolveMoment(desk, filters);
  const { n, day } = moment;
  const conditions = await publicConditions(reader, filters, n);
  const spelled = words(foldKey(query.slice(0, 400))).map(({ text }) => text);
  const wanted = [...new Set(spelled)].slice(0, wordsMost);
  const found = await dialect.findByWords(reader, 'claim', wanted, foundMost);
  const known = await foundInPublic(
    reader,
    found.filter((each) => each <= n),
    wanted,
  );
  const numbers = await countedAs(reader, known, { n, audience: 'public' });
  const claims = await publicClaims(reader, numbers, moment);
  return claims
    .filter((claim) => fitsFilters(claim, { filters, conditions, day }))
    .slice(0, claimsMost)
    .map(({ listed }) => listed);
}

/** Those of some claims that readers read in one of these words. */
async function foundInPublic(
  reader: Reader,
  numbers: readonly number[],
  wanted: readonly string[],
): Promise<readonly number[]> {
  const onlySeen = await wordsOnlySeen(reader, await readRecords(reader, 'claim', { numbers }));
  if (onlySeen.size === 0) return numbers;
  const terms = wanted.map((text) => ({ text, prefix: false }));
  return numbers.filter((n) => {
    const words = onlySeen.get(n);
    return words === undefined || holdsTerms(words, { terms, all: false });
  });
}

const wordsMost = 32;
const foundMost = 200;
const claimsMost = 50;
