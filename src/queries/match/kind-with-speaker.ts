import { type KindOfMatch, kindOfMatch } from '../../matching/kind/match-kind.ts';
import type { MatchDocument } from '../../matching/match-document.ts';
import type { MatchQuery } from '../../matching/match-query.ts';
import { mayName } from './may-name.ts';

/** What a text is to a claim; the same is told apart where who signs the text is not on record for the claim. */
export function kindWithSpeaker(query: MatchQuery, document: MatchDocument): KindOfMatch {
  const found = kindOfMatch(query, document);
  if (found.kind !== 'same' || !isByAnother(query, document)) return found;
  return { kind: 'same_other_speaker', because: 'not on record as said by this speaker' };
}

function isByAnother({ signature }: MatchQuery, { claim }: MatchDocument): boolean {
  if (signature === null || claim.speakers.length === 0) return false;
  return !claim.speakers.some((spelling) => mayName(signature, spelling));
}
