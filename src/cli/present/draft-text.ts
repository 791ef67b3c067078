import type { DossierRecord } from '../../model/dossier.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { draftPhrases } from '../../summaries/draft-phrases.ts';
import { plainText } from '../../summaries/phrase.ts';
import { wrap } from '../../summaries/wrap.ts';

type Proposed = Pick<DossierRecord<NounName>, 'kind' | 'draft' | 'proposal'>;

/** That a record is a draft or was rejected, for the terminal: it stands before all else of the record. */
export const draftText = (record: Proposed, width: number): readonly string[] =>
  draftInWords(record).map((line) => wrap(line, { width, indent: '  ' }));

/** The same where it stands in a line of its own or before other words; nothing of what counts. */
export function draftInWords(record: Proposed): readonly string[] {
  if (record.draft && !record.proposal?.decision) {
    return [`A draft: nobody has accepted this ${record.kind}.`];
  }
  return draftPhrases(record).map(plainText);
}
