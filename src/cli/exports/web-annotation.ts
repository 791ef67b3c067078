import { toAnnotationCollection } from '../../formats/web-annotation.ts';
import { annotatedPassages } from '../../queries/annotated-passages.ts';
import { readHead } from '../../queries/head.ts';
import type { ExportedPiece, Exporter } from './exporter.ts';

/** Writes every passage as a W3C Web Annotation, and what imported annotations say of it, in one collection. */
export const webAnnotation: Exporter = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  licence: 'beside',
  takes: ['asOf', 'knownAt', 'public'],
  run: async (desk, options) => {
    const passages = await annotatedPassages(desk, options);
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

async function* oneDocument(collection: unknown): AsyncGenerator<ExportedPiece> {
  yield { table: 'annotations', text: `${JSON.stringify(collection, null, 2)}\n` };
}
