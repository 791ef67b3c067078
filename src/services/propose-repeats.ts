import type { Desk } from '../desk.ts';
import { methodOf } from '../matching/match-method.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { canonicalNumbers } from '../queries/identity/identities.ts';
import { type ClaimMatch, matchClaims } from '../queries/match/match-claims.ts';
import { matchesBetween } from '../queries/match/matches-of-claim.ts';
import type { Reader } from '../store/port.ts';
import { BulkAct } from './bulk-act.ts';

/** Two claims that seem to be one. */
interface Proposal {
  readonly claim: number;
  readonly other: number;
  readonly score: number;
  readonly note: string | undefined;
}

/**
 * Proposes for each of these claims a link to the earlier one that it most likely repeats, by the matcher, some hundred in
 * an act. A proposal decides nothing: a person judges it. A claim that something was proposed of already is passed over,
 * whatever became of that, and so are two that were proposed under the name of one merged with either. Numbers that are no claims' are too. Gives how many links were proposed.
 */
export async function proposeRepeats(desk: Desk, numbers: readonly number[]): Promise<number> {
  const distinct = [...new Set(numbers)].sort((one, other) => one - other);
  let proposed = 0;
  for (let from = 0; from < distinct.length; from += claimsTogether) {
    const portion = distinct.slice(from, from + claimsTogether);
    proposed += await recordProposals(desk, await proposalsFor(desk, portion));
  }
  return proposed;
}

const claimsTogether = 200;

async function proposalsFor(desk: Desk, numbers: readonly number[]): Promise<readonly Proposal[]> {
  const { reader } = desk.store;
  const gone = await canonicalNumbers(reader, numbers, { n: everyRecord, audience: 'private' });
  const proposals: Proposal[] = [];
  for (const { n, text } of await claimsToLookFor(reader, numbers)) {
    if (gone.has(n)) continue;
    const likeliest = await earlierRepeat(desk, { n, text });
    if (likeliest === undefined) continue;
    const { claim: other, score, because } = likeliest;
    if ((await matchesBetween(reader, [n, other.n], everyRecord)).length > 0) continue;
    proposals.push({ claim: n, other: other.n, score, note: because[0] });
  }
  return proposals;
}

/** Those of these claims that have words and are the later end of no match yet. */
function claimsToLookFor(reader: Reader, numbers: readonly number[]) {
  return reader
    .selectFrom('record_claim as claim')
    .select(['claim.n', 'claim.text'])
    .where('claim.n', 'in', [...numbers])
    .where('claim.text', '!=', '')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('record_link as link')
            .select('link.n')
            .whereRef('link.claim', '=', 'claim.n')
            .where('link.method', 'is not', null),
        ),
      ),
    )
    .orderBy('claim.n')
    .execute();
}

/** The likeliest of the earlier claims that the matcher calls the same: a denial, or another number, is no repeat. */
async function earlierRepeat(
  desk: Desk,
  { n, text }: { readonly n: number; readonly text: string },
): Promise<ClaimMatch | undefined> {
  const matches = await matchClaims(desk, { text, limit: matchesMost });
  return matches.find(
    ({ claim, kind, score }) =>
      claim.n < n && score >= scoreLeast && (kind === 'same' || kind === 'same_other_speaker'),
  );
}

/** The claim itself is among them, and later ones that say the same. */
const matchesMost = 20;
/** Per mille. A person looks at each; on a desk of a few claims no word is rare, and little scores high. */
const scoreLeast = 300;

async function recordProposals(desk: Desk, proposals: readonly Proposal[]): Promise<number> {
  if (proposals.length === 0) return 0;
  const method = methodOf(desk.embedder);
  await desk.store.write(async (transaction) => {
    const act = await BulkAct.begin(desk, transaction, 'repeats.proposed');
    for (const proposal of proposals) {
      act.record('link', { ...proposal, linkKind: 'repeats', method });
    }
    await act.close();
  });
  return proposals.length;
}
