import { InvalidInput } from '../../errors.ts';
import type { Exporter, ExportOptions } from './exporter.ts';

/** The formats by their names; each is loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<Exporter>>> = {
  'claim-review': async () => (await import('./claim-review.ts')).claimReview,
  averitec: async () => (await import('./averitec.ts')).averitec,
  csv: async () => (await import('./csv.ts')).csv,
  dump: async () => (await import('./dump.ts')).dump,
  'csl-json': async () => (await import('./citations.ts')).cslJson,
  bibtex: async () => (await import('./citations.ts')).bibtex,
  ris: async () => (await import('./citations.ts')).ris,
  prov: async () => (await import('./linked.ts')).prov,
  nanopub: async () => (await import('./linked.ts')).nanopub,
  stix: async () => (await import('./linked.ts')).stix,
  'web-annotation': async () => (await import('./web-annotation.ts')).webAnnotation,
};

/** What a desk can be written as. */
export const formatNames = Object.keys(formats);

/** @throws InvalidInput for a format that is none. */
export async function exporterOf(format: string): Promise<Exporter> {
  const load = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (load) return load();
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
