import type { DossierRecord } from '../../model/dossier.ts';
import { isMistake } from '../../model/is-mistake.ts';
import type { NounName } from '../../model/record/noun-name.ts';

/**
 * Whether a source, speaker or topic that the public sees has a page, and what is kept of it is shown there: drafts and
 * the desk's own mistakes are not.
 */
export const hasPage = (record: Pick<DossierRecord<NounName>, 'draft' | 'retractions'>): boolean =>
  !record.draft && !isMistake(record);
