import type { Dossier, DossierAppearance } from '../model/dossier.ts';

/**
 * The appearances in which somebody makes the claim, earliest first. A denial or a doubt is an appearance of the claim that
 * is no claiming of it: whoever denied it is not its author, and the day they did is not its date.
 */
export function claimings({ appearances }: Dossier): readonly DossierAppearance[] {
  return appearances.filter(
    ({ possibly, value }) => !possibly && value.manner !== 'denies' && value.manner !== 'doubts',
  );
}
