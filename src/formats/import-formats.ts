import { averitec } from './averitec.ts';
import { claimReview } from './claim-review.ts';
import { climateFever } from './climate-fever.ts';
import { cslJson } from './csl-json.ts';
import { factCheckApi } from './fact-check-api.ts';
import { fever } from './fever.ts';
import type { ImportFormat } from './import-format.ts';
import { liar } from './liar.ts';

/** The formats that come in as they are, by their name on the command line; CSV needs a map of its columns. */
export const importFormats: ReadonlyMap<string, ImportFormat> = new Map(
  [claimReview, factCheckApi, averitec, liar, fever, climateFever, cslJson].map((format) => [
    format.name,
    format,
  ]),
);
