import type { Dossier } from '../model/dossier.ts';
import { isGone } from '../model/is-gone.ts';

/** The reasons of whoever assessed the claim, unless they were withheld. */
export const becauseOf = ({ assessed }: Pick<Dossier, 'assessed'>): string | undefined =>
  assessed === null || isGone(assessed) ? undefined : assessed.value.because;
