import { toAnnotationCollection } from '../../formats/web-annotation.ts';
import { annotatedPassages } from '../../queries/annotated-passages.ts';
import { readHead } from '../../queries/head.ts';
import type { Exporter } from './exporter.ts';

/** Writes every passage as a W3C Web Annotation, in one collection. */
export const webAnnotation: Exporter = async (desk, options) => {
  const passages = await annotatedPassages(desk, options);
  const { desk: id } = await readHead(desk);
  const collection = toAnnotationCollection({ desk: id, label: 'Passages' }, passages);
  return {
    text: `${JSON.stringify(collection, null, 2)}\n`,
    facts: { annotations: passages.length },
  };
};
