import type { Desk } from '../../desk.ts';
import { toAnnotationCollection } from '../../formats/web-annotation.ts';
import { annotatedPassages } from '../../queries/annotated-passages.ts';
import { readHead } from '../../queries/head.ts';
import { claimsToExport } from './claims-to-export.ts';
import { type ExportedPiece, type Exporter, type ExportOptions, whichClaims } from './exporter.ts';

/**
 * Writes every passage as a W3C Web Annotation, and what imported annotations say of it, in one collection; of some
 * claims those that they rest on.
 */
export const webAnnotation: Exporter = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  licence: 'beside',
  takes: ['asOf', 'knownAt', ...whichClaims, 'public', 'licence'],
  run: async (desk, options) => {
    const isNarrowed = whichClaims.some((option) => options[option] !== undefined);
    const among = isNarrowed ? await passagesBehind(desk, options) : undefined;
    const { asOf, knownAt, public: isPublic } = options;
    const passages = await annotatedPassages(desk, { asOf, knownAt, public: isPublic, among });
    const { desk: id } = await readHead(desk);
    const collection = toAnnotationCollection({ desk: id, label: 'Passages' }, passages);
    return {
      tables: [
        { name: 'annotations', means: 'Passages of captured sources, and remarks on them.' },
      ],
      pieces: oneDocument(collection),
      facts: () => ({ annotations: collection.total }),
    };
  },
};

/** The numbers of the passages that these claims rest on. */
async function passagesBehind(desk: Desk, options: ExportOptions): Promise<ReadonlySet<number>> {
  const behind = new Set<number>();
  for await (const { appearances, evidence, absences } of claimsToExport(desk, options).dossiers) {
    for (const { passage } of [...appearances, ...evidence, ...absences]) {
      if (passage !== null) behind.add(passage.n);
    }
  }
  return behind;
}

async function* oneDocument(collection: unknown): AsyncGenerator<ExportedPiece> {
  yield { table: 'annotations', text: `${JSON.stringify(collection, null, 2)}\n` };
}
