import type { DossierRecord } from '../../model/dossier.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { cslDate } from './csl-date.ts';

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
    ...(value.publishedOn === undefined ? {} : { issued: cslDate(value.publishedOn) }),
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
