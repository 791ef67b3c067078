import type { Dossier, DossierMoment } from '../model/dossier.ts';

/** What the same claim was at an earlier moment, to tell what changed since. */
export interface Earlier {
  readonly moment: Pick<DossierMoment, 'asOf' | 'position'>;
  /** Null where the claim was not logged by then. */
  readonly dossier: Dossier | null;
}
