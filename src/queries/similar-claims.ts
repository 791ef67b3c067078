import type { Dialect, Reader } from '../store/port.ts';
import { foldKey } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { withCorrectedText } from './case/corrected-text.ts';
import { canonicalNumbers } from './identity/identities.ts';
import { everyRecord } from './moment.ts';

/** A logged claim that may say the same as a text. */
export interface SimilarClaim {
  readonly n: number;
  /** The share of their distinct words that the two have in common, per mille. */
  readonly shared: number;
}

/** What the index ranks below these shares too little to be proposed. */
const candidatesMost = 10;

/** Fewer shared words than this are no likeness, per mille. */
const sharedLeast = 500;

/**
 * Claims that share most of their words with a text, likest first, of which imports choose what to propose as repeats.
 * Words alone decide nothing: two claims that differ by a "not" share nearly all of them. A claim that others were merged
 * into shares as much as the likest of them.
 */
export async function similarClaims(
  reader: Reader,
  dialect: Dialect,
  text: string,
): Promise<readonly SimilarClaim[]> {
  const wanted = distinctWords(text);
  const candidates = await dialect.findByWords(reader, 'claim', telling(wanted), candidatesMost);
  if (candidates.length === 0) return [];
  const sight = { n: everyRecord, audience: 'private' } as const;
  const canonical = await canonicalNumbers(reader, candidates, sight);
  const claims = await claimsNumbered(reader, [...candidates, ...canonical.values()]);
  const shared = new Map<number, number>();
  for (const { n, text: words } of claims) {
    const counts = canonical.get(n) ?? n;
    const share = sharedPerMille(wanted, distinctWords(words));
    shared.set(counts, Math.max(share, shared.get(counts) ?? 0));
  }
  return claims
    .filter(({ n }) => !canonical.has(n))
    .map(({ n }) => ({ n, shared: shared.get(n) ?? 0 }))
    .filter(({ shared }) => shared >= sharedLeast)
    .sort((one, other) => other.shared - one.shared || one.n - other.n)
    .slice(0, 5);
}

async function claimsNumbered(reader: Reader, numbers: readonly number[]) {
  const claims = await reader
    .selectFrom('record_claim as claim')
    .select(['claim.n', 'claim.text'])
    .where('claim.n', 'in', [...numbers])
    .execute();
  return withCorrectedText(reader, claims, 'text', everyRecord);
}

/** Words such as "the" stand in every claim: to weigh all of those costs more than all else of logging one. */
const telling = (wanted: ReadonlySet<string>): readonly string[] =>
  [...wanted].sort((one, other) => other.length - one.length).slice(0, 6);

const distinctWords = (text: string): ReadonlySet<string> =>
  new Set(words(foldKey(text)).map((word) => word.text));

function sharedPerMille(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : Math.round((1000 * common) / all);
}
