import { InvalidInput } from '../../errors.ts';
import { averitec } from './averitec.ts';
import { bibtex, cslJson, ris } from './citations.ts';
import { claimReview } from './claim-review.ts';
import { csv } from './csv.ts';
import { dump } from './dump.ts';
import type { Exporter, ExportOptions } from './exporter.ts';
import { type FormatName, formatNames } from './format-names.ts';
import { nanopub, prov, stix } from './linked.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every format; they load as one, since each of them alone would cut what they share into more files. */
const formats: Readonly<Record<FormatName, Exporter>> = {
  'claim-review': claimReview,
  averitec,
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

/**
 * An option that a format does nothing with would be taken for one that did something.
 *
 * @throws InvalidInput for such an option.
 */
export function requireOptions(
  format: string,
  { takes }: Exporter,
  options: ExportOptions & { readonly output?: string },
): void {
  const { output: _, ...given } = options;
  const wrong = Object.entries(given).filter(
    ([name, value]) => value !== undefined && !takes.includes(name as keyof ExportOptions),
  );
  if (wrong.length === 0) return;
  const names = wrong.map(
    ([name]) => `--${name.replaceAll(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)}`,
  );
  throw new InvalidInput('not_for_format', `${names.join(', ')}: not for ${format}.`, {
    hints: [`See "asof export --help".`],
  });
}
