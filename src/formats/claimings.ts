import type { Dossier, DossierAppearance } from '../model/dossier.ts';
import { asOfDay, stands } from '../model/taken-back.ts';
import type { Manner } from '../model/vocabularies/claims.ts';

/**
 * The appearances in which somebody makes the claim, earliest first. A denial or a doubt is an appearance of the claim that
 * is no claiming of it: whoever denied it is not its author, and the day they did is not its date. Nor is what was taken
 * back, or what rests on what was.
 */
export function claimings({ appearances, moment }: Dossier): readonly DossierAppearance[] {
  const day = asOfDay(moment);
  return appearances.filter(
    (each) => !each.possibly && !declining.has(each.value.manner) && stands(each, day),
  );
}

const declining: ReadonlySet<Manner> = new Set(['denies', 'doubts']);
