import { InvalidInput } from '../../errors.ts';
import { requireTaken } from '../require-taken.ts';
import { averitec } from './averitec.ts';
import { bibtex, cslJson, ris } from './citations.ts';
import { claimReview } from './claim-review.ts';
import { csv } from './csv.ts';
import { dump } from './dump.ts';
import type { Exporter, ExportOptions } from './exporter.ts';
import { factCheckApi } from './fact-check-api.ts';
import { type FormatName, formatNames } from './format-names.ts';
import { fever, liar } from './imported-rows.ts';
import { nanopub, prov, stix } from './linked.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every format; they load as one, since each of them alone would cut what they share into more files. */
const formats: Readonly<Record<FormatName, Exporter>> = {
  'claim-review': claimReview,
  'fact-check-api': factCheckApi,
  averitec,
  liar,
  fever,
  csv,
  dump,
  'csl-json': cslJson,
  bibtex,
  ris,
  prov,
  nanopub,
  stix,
  'web-annotation': webAnnotation,
};

/** @throws InvalidInput for a format that is none. */
export function exporterOf(format: string): Exporter {
  if (Object.hasOwn(formats, format)) return formats[format as FormatName];
  throw new InvalidInput('bad_format', `asof cannot write "${format.slice(0, 60)}".`, {
    hints: [`Use one of ${formatNames.join(', ')}.`],
  });
}

/** @throws InvalidInput for an option that the format does nothing with. */
export function requireOptions(
  format: string,
  { takes }: Exporter,
  options: ExportOptions & { readonly output?: string },
): void {
  const { output: _, ...given } = options;
  requireTaken({ command: 'export', format, takes, given });
}
