import type { DossierRecord } from '../../model/dossier.ts';
import { isMistake } from '../../model/is-mistake.ts';
import type { NounName } from '../../model/record/noun-name.ts';

/**
 * Whether what the public sees has a place of its own, a source, speaker or topic as a page and an archived text on one:
 * drafts and the desk's own mistakes have none.
 */
export const hasPage = (record: Pick<DossierRecord<NounName>, 'draft' | 'retractions'>): boolean =>
  !record.draft && !isMistake(record);
