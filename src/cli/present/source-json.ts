import type { DossierRecord, DossierSource } from '../../model/dossier.ts';
import { dateInWords } from '../../model/edtf-words.ts';
import { isKnownByUrl } from '../../model/is-known-by-url.ts';
import type { listSources } from '../../queries/list-sources.ts';
import type { ShownSource } from '../../queries/show-source.ts';
import { correctionsText } from './corrections-text.ts';
import { full, translatedJson } from './dossier-json.ts';
import { draftInWords, draftText } from './draft-text.ts';
import { facts } from './facts.ts';
import { placeText } from './place-text.ts';
import { remarksText } from './remarks-text.ts';
import { tableWithNotices } from './table-with-notices.ts';
import { takenBackInWords, takenBackText } from './taken-back-text.ts';
import { translationsInWords } from './translations-in-words.ts';

/** A snapshot with its hashes. */
export function snapshotJson(snapshot: DossierRecord<'snapshot'>) {
  return full(snapshot);
}

/** A source with its snapshots. */
export function sourceJson(source: DossierSource) {
  return { ...full(source), snapshots: source.snapshots.map(snapshotJson) };
}

/** Sources in a list for people, a line each, with that one is a draft or was taken back below its line. */
export function sourcesTable(
  { items, asOf }: Awaited<ReturnType<typeof listSources>>,
  width: number,
): string {
  const rows = items.map((source) => {
    const { n, slug, value, snapshots } = source;
    return {
      cells: [n, slug, value.sourceKind, value.publishedOn?.text, snapshots.length, value.title],
      notices: [...draftInWords(source), ...takenBackInWords(source, asOf)],
    };
  });
  return tableWithNotices(['n', 'slug', 'kind', 'published', 'snapshots', 'title'], rows, width);
}

/** A source with what it repeats and what is quoted from it. */
export function shownSourceJson(shown: ShownSource) {
  const { asOf, knownAt, position, source, published, capturedLater } = shown;
  const { origin, passages, remarks, corrections } = shown;
  return {
    ...{ asOf, knownAt, position },
    source: {
      ...sourceJson(source),
      published,
      snapshots: source.snapshots.map((snapshot) => ({
        ...snapshotJson(snapshot),
        capturedLater: capturedLater.has(snapshot.n),
      })),
    },
    origin: origin && full(origin),
    passages: passages.map(translatedJson),
    remarks,
    corrections: corrections.map(full),
  };
}

/** The same for people. */
export function shownSourceText(shown: ShownSource, width: number): string {
  const { asOf, source, origin, passages, remarks, corrections } = shown;
  const { n, id, slug, value, snapshots } = source;
  const { publishedOn } = value;
  const quotes = passages.map((passage) => ({
    cells: [passage.n, placeText(passage.value), `"${passage.value.quote}"`],
    notices: [
      ...translationsInWords(passage),
      ...draftInWords(passage),
      ...takenBackInWords(passage, asOf),
    ],
  }));
  return [
    ...draftText(source, width),
    ...takenBackText(source, asOf, width),
    `Asked as of ${asOf}.`,
    facts([
      ['record', `${n} ${slug ?? ''} ${id}`],
      ['title', isKnownByUrl(value) ? undefined : value.title],
      ['kind', value.sourceKind],
      ['publisher', value.publisher],
      ['authors', value.authors?.join(', ')],
      [
        'published',
        publishedOn && `${dateInWords(publishedOn.text)}${bySaid[shown.published ?? 'by_then']}`,
      ],
      ['language', value.language],
      ['words', value.wording?.join(', ')],
      ['url', value.url],
      [
        'repeats',
        origin &&
          [
            `${origin.slug ?? origin.n}: ${origin.value.title}`,
            ...takenBackInWords(origin, asOf),
          ].join('. '),
      ],
      ['note', value.note],
      ['text', snapshots.length === 0 ? 'not at hand' : undefined],
      ['withheld', source.withheld?.because],
    ]),
    ...snapshots.flatMap((snapshot) => [
      '',
      ...takenBackText(snapshot, asOf, width),
      snapshotText(snapshot, shown),
    ]),
    ...(quotes.length > 0
      ? ['\nQuoted', tableWithNotices(['n', 'place', 'words'], quotes, width)]
      : []),
    ...remarksText(remarks, width),
    ...correctionsText(corrections, shownRecords(shown), width),
  ].join('\n');
}

const shownRecords = ({ source, origin, passages }: ShownSource) => [
  ...[source, ...source.snapshots, ...passages],
  ...passages.flatMap(({ translations }) => translations),
  ...(origin === null ? [] : [origin]),
];

/** What stands behind the day of publication, by whether it had come on the day that is asked of. */
const bySaid: Readonly<Record<NonNullable<ShownSource['published']>, string>> = {
  by_then: '',
  possibly: ', possibly by then',
  later: ', after that day',
};

function snapshotText(
  { n, value, withheld }: DossierRecord<'snapshot'>,
  { capturedLater }: ShownSource,
): string {
  return facts([
    ['snapshot', n],
    ['captured', `${value.capturedAt}${capturedLater.has(n) ? ', after that day' : ''}`],
    ['from', value.address],
    ['archived', value.archiveUrl],
    ['as', `${value.mediaType}, ${value.byteLength} bytes, ${value.characters} characters`],
    ['read by', value.extractor],
    ['times', value.cues && `${value.cues.length} cues`],
    ['bytes', `sha256 ${value.bytesSha256}`],
    ['text', `sha256 ${value.textSha256}`],
    ['withheld', withheld?.because],
  ]);
}
