import type { SpokenDate } from '../../model/bounds.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import { dateInWords } from '../../model/edtf-words.ts';
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
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[value.sourceKind]],
    ['ID', slug ?? id],
    ['TI', value.title],
    ...(value.authors ?? []).map((name) => ['AU', name] as const),
    ['PB', value.publisher],
    ...dateFields(value.publishedOn),
    ['UR', value.url],
    ['LA', value.language],
    ['N1', value.note],
  ];
  const lines = fields.flatMap(([tag, text]) => (text ? [`${tag}  - ${oneLine(text)}`] : []));
  return `${lines.join('\r\n')}\r\nER  - \r\n\r\n`;
}

/** Year, month and day; what a date says beside these stands behind them, in words. Nothing of one without a year of its own. */
function dateFields(date: SpokenDate | undefined): readonly (readonly [string, string])[] {
  const parts = isoDate(date)?.split('-');
  const [year] = parts ?? [];
  if (date === undefined || parts === undefined || year === undefined) return [];
  const isWhole = parts.join('-') === date.text;
  const [, month = '', day = ''] = parts;
  const written = isWhole ? parts.join('/') : [year, month, day, dateInWords(date.text)].join('/');
  return [
    ['PY', year],
    ['DA', written],
  ];
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
