import type { DossierRecord } from '../../model/dossier.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { isoDate } from '../iso-date.ts';

/** The reference types of RIS by our kinds. */
const types: Readonly<Record<RecordValue<'source'>['sourceKind'], string>> = {
  interview: 'PCOMM',
  article: 'NEWS',
  document: 'RPRT',
  speech: 'HEAR',
  post: 'BLOG',
  dataset: 'DATA',
  recording: 'VIDEO',
  excerpt: 'GEN',
  note: 'GEN',
};

/** A source as a reference of RIS: a field a line, whatever its text holds. */
export function risEntry({ id, slug, value }: DossierRecord<'source'>): string {
  const date = isoDate(value.publishedOn);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[value.sourceKind]],
    ['ID', slug ?? id],
    ['TI', value.title],
    ...(value.authors ?? []).map((name) => ['AU', name] as const),
    ['PB', value.publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['UR', value.url],
    ['LA', value.language],
    ['N1', value.note],
  ];
  const lines = fields.flatMap(([tag, text]) => (text ? [`${tag}  - ${oneLine(text)}`] : []));
  return `${lines.join('\r\n')}\r\nER  - \r\n\r\n`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
