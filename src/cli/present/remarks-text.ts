import type { KeptRemark } from '../../queries/annotation-remarks.ts';
import { table } from './table.ts';

/** What others said of passages in annotations that were imported: comments, and tags after a `#`. */
export function remarksText(remarks: readonly KeptRemark[], width: number): readonly string[] {
  if (remarks.length === 0) return [];
  const rows = remarks.map(({ passage, creator, created, bodies }) => [
    passage,
    nameOf(creator),
    created?.slice(0, 10),
    bodies.map(bodyText).join(' '),
  ]);
  return ['\nSaid of them', table(['passage', 'by', 'on', 'what'], rows, width)];
}

function nameOf(creator: KeptRemark['creator']): string | undefined {
  if (typeof creator !== 'object') return creator;
  const { name, id } = creator;
  return String(name ?? id ?? '');
}

function bodyText(body: KeptRemark['bodies'][number]): string {
  if (typeof body === 'string') return body;
  const { value, purpose, items, source, id } = body;
  if (Array.isArray(items)) return items.map(bodyText).join(' | ');
  const text = String(value ?? source ?? id ?? '');
  return purpose === 'tagging' ? `#${text}` : text;
}
