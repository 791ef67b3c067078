import type { Bounds } from '../../model/bounds.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { isoDate } from '../iso-date.ts';

type SourceKind = RecordValue<'source'>['sourceKind'];

/** The types of CSL by our kinds. */
const types: Readonly<Record<SourceKind, string>> = {
  interview: 'interview',
  article: 'article-newspaper',
  document: 'document',
  speech: 'speech',
  post: 'post',
  dataset: 'dataset',
  recording: 'broadcast',
  excerpt: 'document',
  note: 'document',
};

/** A source as an item of CSL-JSON (https://citationstyles.org); names stay whole, since we do not take them apart. */
export function cslItem({ id, slug, value }: DossierRecord<'source'>) {
  return {
    id: slug ?? id,
    type: types[value.sourceKind],
    title: value.title,
    ...(value.authors ? { author: value.authors.map((literal) => ({ literal })) } : {}),
    ...(value.publisher === undefined ? {} : publishedBy(value.sourceKind, value.publisher)),
    ...issued(value.publishedOn),
    ...(value.url === undefined ? {} : { URL: value.url }),
    ...(value.language === undefined ? {} : { language: value.language }),
    ...(value.note === undefined ? {} : { note: value.note }),
  };
}

/** An article stands in a newspaper, a document is published by somebody. */
function publishedBy(kind: SourceKind, publisher: string) {
  const isPart = kind === 'article' || kind === 'interview' || kind === 'post';
  return isPart ? { 'container-title': publisher } : { publisher };
}

/** A date that is no day, month or year is given as it was written. */
function issued(date: (Bounds & { readonly text: string }) | undefined) {
  if (date === undefined) return {};
  const parts = isoDate(date)?.split('-').map(Number);
  return { issued: parts === undefined ? { raw: date.text } : { 'date-parts': [parts] } };
}
