import { type KindOfMatch, kindOfMatch } from '../../../src/matching/kind/match-kind.ts';
import { readMatchDocument } from '../../../src/matching/match-document.ts';
import { readMatchQuery } from '../../../src/matching/match-query.ts';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';

/** What a text is to a claim by itself. */
export function found(text: string, claim: string): KindOfMatch {
  const document = { text: claim, titles: [], articles: [], speakers: [], days: [] };
  return kindOfMatch(readMatchQuery(text), readMatchDocument(document));
}

export const kindOf = (text: string, claim: string): MatchKind => found(text, claim).kind;
