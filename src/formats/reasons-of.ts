import type { Dossier } from '../model/dossier.ts';
import { isGone } from '../model/is-gone.ts';
import { misleadingMarks } from '../model/misleading-marks.ts';

/** The reasons of whoever assessed the claim, unless they were withheld. */
const becauseOf = ({ assessed }: Pick<Dossier, 'assessed'>): string | undefined =>
  assessed === null || isGone(assessed) ? undefined : assessed.value.because;

/**
 * The reasons in one text, else where the claim stands in words; and, where it is marked misleading, what is left out, for formats that
 * have no field for that.
 */
export function reasonsOf(dossier: Dossier, standing: string): string {
  const misleading = misleadingMarks(dossier).map(({ leftOut }) => `Misleading: ${leftOut}`);
  const reasons = becauseOf(dossier) ?? standing;
  return [misleading.length === 0 ? reasons : ended(reasons), ...misleading].join(' ');
}

/** With a full stop where nothing ends it. */
const ended = (text: string): string =>
  /[.!?…。！？؟][”"'’»)\]]*$/u.test(text) ? text : `${text}.`;
