import type { Desk } from '../../desk.ts';
import { holdsTerms } from '../../store/holds-terms.ts';
import { indexLanguages, termIn } from '../../store/index-languages.ts';
import type { IndexTerm, Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { foldKey } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { markedPrivate } from '../audience/marked-private.ts';
import { countedAs } from '../identity/identities.ts';
import { wordsOnlySeen } from '../indexed-words.ts';
import type { ClaimFilters } from '../list-claims.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { resolveMoment } from '../moment.ts';
import { fitsFilters } from './fits-filters.ts';
import { eachPublicClaim } from './public-claim.ts';
import { publicConditions } from './public-conditions.ts';

/** What a search of the public's claims finds. */
export interface FoundClaims {
  /** Those that hold more of the words and rarer ones first, at most fifty. */
  readonly items: readonly ListedClaim[];
  /** Whether there may be more than these. */
  readonly isMore: boolean;
}

/**
 * Public claims that hold words of a query, or into which one counts that does. The index is asked further until there are enough:
 * what is private and ranks higher displaces nothing that the public may see, up to some thousand of them.
 */
export async function searchPublicClaims(
  desk: Desk,
  query: string,
  filters: ClaimFilters,
): Promise<FoundClaims> {
  const { reader, dialect } = desk.store;
  const moment = await resolveMoment(desk, filters);
  const { n, day } = moment;
  const conditions = await publicConditions(reader, filters, n);
  const spelled = words(foldKey(query.slice(0, 400))).map(({ text }) => text);
  const languages = await indexLanguages(reader);
  const wanted = [...new Set(spelled)]
    .slice(0, wordsMost)
    .map((text) => termIn({ text, prefix: false }, languages));
  const asked = new Set<number>();
  const items = new Map<number, ListedClaim>();
  for (let limit = foundFirst; ; limit *= 4) {
    const found = await dialect.findByWords(reader, 'claim', wanted, limit);
    const further = found.filter((each) => each <= n && !asked.has(each));
    for (const each of further) asked.add(each);
    const seen = await foundInPublic(reader, further, { wanted, n });
    const numbers = await countedAs(reader, seen, { n, audience: 'public' });
    for await (const claim of eachPublicClaim(reader, numbers, moment, portion)) {
      if (fitsFilters(claim, { filters, conditions, day })) items.set(claim.listed.n, claim.listed);
      if (items.size > claimsMost) return told(items, true);
    }
    if (found.length < limit || limit >= foundMost) return told(items, found.length === limit);
  }
}

/** Those of some claims that are not marked private, which are passed over without being read, and that readers read in one of these words. */
async function foundInPublic(
  reader: Reader,
  found: readonly number[],
  { wanted, n }: { readonly wanted: readonly IndexTerm[]; readonly n: number },
): Promise<readonly number[]> {
  const hidden = await markedPrivate(reader, found, n);
  const numbers = found.filter((each) => !hidden.has(each));
  const onlySeen = await wordsOnlySeen(reader, await readRecords(reader, 'claim', { numbers }));
  if (onlySeen.size === 0) return numbers;
  return numbers.filter((each) => {
    const words = onlySeen.get(each);
    return words === undefined || holdsTerms(words, { terms: wanted, all: false });
  });
}

const told = (items: ReadonlyMap<number, ListedClaim>, isMore: boolean): FoundClaims => ({
  items: [...items.values()].slice(0, claimsMost),
  isMore,
});

const wordsMost = 32;
const claimsMost = 50;
const portion = 64;
const foundFirst = 200;
const foundMost = 12_800;
