import { isoOfDay } from '../model/day.ts';
import type { DossierRecord } from '../model/dossier.ts';
import type { Phrase } from './phrase.ts';
import { english } from './words/english.ts';
import type { Words } from './words/words.ts';

/** That a claim is a draft, or was rejected, by whom and when; nothing of one that a person entered or accepted. */
export function draftPhrases(
  { draft, proposal }: Pick<DossierRecord<'claim'>, 'draft' | 'proposal'>,
  words: Pick<Words, 'claim'> = english,
): readonly Phrase[] {
  if (!draft) return [];
  const decision = proposal?.decision ?? null;
  if (decision === null) return [words.claim.draft];
  const { entered, because } = decision;
  return [words.claim.rejected({ by: entered.by, on: isoOfDay(entered.day), because })];
}
