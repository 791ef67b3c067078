import type { DossierRecord } from './dossier.ts';
import type { NounName } from './record/noun-name.ts';

/** Whether a record was taken back as the desk's own mistake, which it is at every day. */
export const isMistake = ({ retractions }: Pick<DossierRecord<NounName>, 'retractions'>): boolean =>
  retractions.some(({ value }) => value.retractionKind === 'mistake');
