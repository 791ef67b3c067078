import type { DossierRecord } from './dossier.ts';
import type { NounName } from './record/noun-name.ts';

/** Whether the texts of a record were withheld, whoever may know why. */
export const isGone = ({
  withheld,
  isGoneInPrivate,
}: Pick<DossierRecord<NounName>, 'withheld' | 'isGoneInPrivate'>): boolean =>
  withheld !== undefined || isGoneInPrivate === true;
