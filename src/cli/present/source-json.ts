import type { DossierRecord, DossierSource } from '../../model/dossier.ts';
import { dateInWords } from '../../model/edtf-words.ts';
import type { ShownSource } from '../../queries/show-source.ts';
import { full } from './dossier-json.ts';
import { facts } from './facts.ts';
import { table } from './table.ts';

/** A snapshot with its hashes. */
export function snapshotJson(snapshot: DossierRecord<'snapshot'>) {
  return full(snapshot);
}

/** A source with its snapshots. */
export function sourceJson(source: DossierSource) {
  return { ...full(source), snapshots: source.snapshots.map(snapshotJson) };
}

/** A source with what it repeats and what is quoted from it. */
export function shownSourceJson({ source, origin, passages }: ShownSource) {
  return {
    source: sourceJson(source),
    origin: origin && full(origin),
    passages: passages.map(full),
  };
}

/** The same for people. */
export function shownSourceText({ source, origin, passages }: ShownSource, width: number): string {
  const { n, id, slug, value, snapshots } = source;
  const quotes = passages.map((passage) => [
    passage.n,
    `${passage.value.start}–${passage.value.end}`,
    `"${passage.value.quote}"`,
  ]);
  return [
    facts([
      ['record', `${n} ${slug ?? ''} ${id}`],
      ['title', value.title],
      ['kind', value.sourceKind],
      ['publisher', value.publisher],
      ['authors', value.authors?.join(', ')],
      ['published', value.publishedOn && dateInWords(value.publishedOn.text)],
      ['language', value.language],
      ['words', value.wording?.join(', ')],
      ['url', value.url],
      ['repeats', origin && `${origin.slug ?? origin.n}: ${origin.value.title}`],
      ['note', value.note],
      ['text', snapshots.length === 0 ? 'not at hand' : undefined],
    ]),
    ...snapshots.map((snapshot) => `\n${snapshotText(snapshot)}`),
    ...(quotes.length > 0 ? ['\nQuoted', table(['n', 'place', 'words'], quotes, width)] : []),
  ].join('\n');
}

function snapshotText({ n, value }: DossierRecord<'snapshot'>): string {
  return facts([
    ['snapshot', n],
    ['captured', value.capturedAt],
    ['from', value.address],
    ['as', `${value.mediaType}, ${value.byteLength} bytes, ${value.characters} characters`],
    ['read by', value.extractor],
    ['bytes', `sha256 ${value.bytesSha256}`],
    ['text', `sha256 ${value.textSha256}`],
  ]);
}
