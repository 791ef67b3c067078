import { z } from 'zod';
import type { SpokenDate } from '../bounds.ts';
import { readEdtf } from '../edtf.ts';

/** Accepts a date people speak of, in EDTF; the issue says what is wrong with any other text. */
export const Edtf = z
  .string()
  // Told to whoever asks for the schema as JSON.
  .meta({ description: 'A date (EDTF): YYYY-MM-DD, YYYY-MM or YYYY.' })
  .transform((text, context): SpokenDate => {
    const reading = readEdtf(text);
    if ('text' in reading) return reading;
    context.addIssue({ code: 'custom', message: reading.problem });
    return z.NEVER;
  });
