import type { Dossier } from '../model/dossier.ts';
import { misleadingMarks } from '../model/misleading-marks.ts';

/** What is marked misleading says what is left out, where a format has no field for it. */
export const misleadingInWords = (dossier: Dossier): readonly string[] =>
  misleadingMarks(dossier).map(({ leftOut }) => `Misleading: ${leftOut}`);
