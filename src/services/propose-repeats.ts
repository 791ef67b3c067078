import type { Desk } from '../desk.ts';
import { kindOfMatch } from '../matching/kind/match-kind.ts';
import { readMatchQuery } from '../matching/match-query.ts';
import { readMatchDocuments } from '../queries/match/read-match-documents.ts';
import { everyRecord } from '../queries/moment.ts';
import { similarClaims } from '../queries/similar-claims.ts';
import type { Dialect, Reader, WriteTransaction } from '../store/port.ts';
import { BulkAct } from './bulk-act.ts';

/** How likely repeats are found, kept with each proposal. */
const method = 'words/2';

/** An earlier claim that a new one likeliest repeats, and how likely, per mille. */
interface RepeatedClaim {
  readonly n: number;
  readonly score: number;
}

/**
 * Proposes for each of these new claims a link to the earlier one that it most likely repeats, as an act of its own in the
 * transaction of the claims. A proposal decides nothing: a person judges it. Gives the number of the desk's last record,
 * or null where nothing is proposed.
 */
export async function proposeRepeats(
  desk: Desk,
  transaction: WriteTransaction,
  claims: readonly { readonly n: number; readonly text: string }[],
): Promise<number | null> {
  const { dialect } = desk.store;
  const proposals: { readonly claim: number; readonly other: number; readonly score: number }[] =
    [];
  for (const claim of claims) {
    const likeliest = await likelyRepeat(transaction.db, dialect, claim);
    if (likeliest) proposals.push({ claim: claim.n, other: likeliest.n, score: likeliest.score });
  }
  if (proposals.length === 0) return null;
  const act = await BulkAct.begin(desk, transaction, 'repeats.proposed');
  for (const proposal of proposals)
    act.record('link', { ...proposal, linkKind: 'repeats', method });
  return (await act.close()).n;
}

/**
 * What a claim may repeat: of those that share most of its words the likest that the matcher calls the same. A denial or
 * another number shares nearly all words, and is no repeat.
 */
async function likelyRepeat(
  db: Reader,
  dialect: Dialect,
  claim: { readonly n: number; readonly text: string },
): Promise<RepeatedClaim | undefined> {
  const similar = (await similarClaims(db, dialect, claim.text))
    .map(({ n, shared }) => ({ n, score: shared }))
    .filter(({ n, score }) => n < claim.n && score >= scoreLeast);
  if (similar.length === 0) return undefined;
  const numbers = similar.map(({ n }) => n);
  const query = readMatchQuery(claim.text);
  const documents = await readMatchDocuments(db, numbers, everyRecord, query.language);
  return similar.find(({ n }) => {
    const document = documents.get(n);
    return document !== undefined && kindOfMatch(query, document).kind === 'same';
  });
}

/** Two claims that share less of their words are seldom one. */
const scoreLeast = 600;
