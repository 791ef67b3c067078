import { InvalidInput } from '../../errors.ts';
import {
  EvaluatedClaim,
  type EvaluatedFile,
  EvaluatedQuery,
  readDistinctLines,
  readRightClaims,
} from './matching-files.ts';

/** The three files of an evaluation, as read. */
export type MatchingFiles = Readonly<Record<EvaluatedFile, string>>;

/** What an evaluation matches, and what it should find. */
export interface EvaluatedPairs {
  readonly claims: readonly EvaluatedClaim[];
  /** Those of which a right claim is known. */
  readonly queries: readonly EvaluatedQuery[];
  /** The right claims by the text. */
  readonly right: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads the files of an evaluation. A text of which no right claim is known is passed over, and so is one that is not there.
 *
 * @throws InvalidInput for a line that cannot be read, an id that stands twice, a right claim that is not there, or where no text is left.
 */
export function readPairs(files: MatchingFiles): EvaluatedPairs {
  const claims = readDistinctLines(EvaluatedClaim, files.claims, 'claims');
  const all = readDistinctLines(EvaluatedQuery, files.queries, 'queries');
  const right = readRightClaims(files.qrels, new Set(claims.map(({ id }) => id)));
  const queries = all.filter(({ id }) => right.has(id));
  if (all.length === 0) throw nothingToEvaluate('The queries hold no text');
  if (right.size === 0) throw nothingToEvaluate('The qrels name no right claim');
  if (queries.length === 0) throw nothingToEvaluate(strangers(right, all));
  return { claims, queries, right };
}

const strangers = (right: EvaluatedPairs['right'], [query]: readonly EvaluatedQuery[]): string =>
  `The qrels name none of the queries (these have ids such as "${query?.id}", those "${[...right.keys()][0]}")`;

const nothingToEvaluate = (why: string): InvalidInput =>
  new InvalidInput('nothing_to_evaluate', `${why}, so there is nothing to match.`, {
    hints: ['A line of qrels has the id of a query and the id of a claim that is right for it.'],
  });
