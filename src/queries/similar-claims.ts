import type { Dialect, Reader } from '../store/port.ts';
import { foldKey } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { withCorrectedText } from './case/corrected-text.ts';
import { everyRecord } from './moment.ts';

/** A logged claim that may say the same as a text. */
export interface SimilarClaim {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  readonly text: string;
  /** The share of their distinct words that the two have in common, per mille. */
  readonly shared: number;
}

/** What the index ranks below these shares too little to be shown. */
const candidatesMost = 10;

/** Fewer shared words than this are no likeness, per mille. */
const sharedLeast = 500;

/**
 * Claims that share most of their words with a text, likest first: a hint while entering, no judgement. It
 * proposes and never decides; two claims that differ by a "not" share nearly all their words.
 */
export async function similarClaims(
  reader: Reader,
  dialect: Dialect,
  text: string,
): Promise<readonly SimilarClaim[]> {
  const wanted = distinctWords(text);
  const candidates = await dialect.findByWords(reader, 'claim', telling(wanted), candidatesMost);
  if (candidates.length === 0) return [];
  const claims = await reader
    .selectFrom('record_claim as claim')
    .innerJoin('record', 'record.n', 'claim.n')
    .select(['claim.n', 'record.id', 'record.slug', 'claim.text'])
    .where('claim.n', 'in', [...candidates])
    .execute();
  const worded = await withCorrectedText(reader, claims, 'text', everyRecord);
  return worded
    .map((claim) => ({ ...claim, shared: sharedPerMille(wanted, distinctWords(claim.text)) }))
    .filter(({ shared }) => shared >= sharedLeast)
    .sort((one, other) => other.shared - one.shared || one.n - other.n)
    .slice(0, 5);
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
