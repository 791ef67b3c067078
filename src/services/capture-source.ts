import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { urlKey } from '../model/record/keys.ts';
import { sha256Hex } from '../model/record/sha256.ts';
import { getRecord } from '../queries/find-record.ts';
import { readSafely } from '../reading/read-safely.ts';
import { keepBlobs } from '../store/blobs.ts';
import { archivedUrl } from '../text/archived-url.ts';
import { codePointLength } from '../text/code-points.ts';
import type { ContentOrigin } from '../text/content-kind.ts';
import type { ReadContent } from '../text/read-content.ts';
import type { Act, Recorded } from './act.ts';
import { AddSource, recordSource } from './add-source.ts';
import { Handle, parseInput, WholeUrl } from './input.ts';
import { performAct } from './perform-act.ts';

/** What is captured, beside what `AddSource` says of the work. */
export const CaptureSource = AddSource.omit({ title: true, private: true }).extend({
  /** Of a new source: else what the content says of itself. */
  title: AddSource.shape.title.optional(),
  /** A known source, which gets a further snapshot. */
  source: Handle.optional(),
  /** Where the bytes come from: a url or the name of a file. */
  address: z.string().max(2000).optional(),
  /** What the bytes are, such as `text/markdown`; else told from them, and from the address where they cannot tell. */
  mediaType: z.string().optional(),
  /** The encoding of a text, such as windows-1251; else told from the bytes and what they declare. */
  charset: z.string().max(100).optional(),
  /** The Content-Type header, where they were fetched. */
  declaredType: z.string().optional(),
  /** The Refresh header, where they were fetched. */
  refresh: z.string().optional(),
  /** Where an archive keeps this very capture; else told from the address. Never made up. */
  archivedAt: WholeUrl.optional(),
  /** Urls of which a known source is looked for, so that it gets a further snapshot. */
  knownAs: z.array(z.string()).optional(),
  /** The status that came with the bytes, where they were fetched. */
  status: z.int().optional(),
  /** Stored although it looks like no capture of what was meant. */
  evenSo: z.boolean().optional(),
  private: z.boolean().optional(),
});

/** A source with a snapshot of its bytes and text. */
export interface CapturedSource {
  readonly source: Recorded<'source'> | KnownSource;
  readonly snapshot: Recorded<'snapshot'> | KnownSnapshot;
  /** These very bytes had been captured from this source before; nothing was written. */
  readonly unchanged: boolean;
}

interface KnownSource {
  readonly n: number;
}

interface KnownSnapshot {
  readonly n: number;
}

/**
 * Stores a source and the bytes and text it has now. The same bytes again are no new snapshot.
 *
 * @throws InvalidInput when the bytes are no text, or hold none, or hardly what was meant; when a known source is given facts of its
 * work; NotFound for an unknown source; Conflict when the text was withheld.
 */
export async function captureSource(
  desk: Desk,
  bytes: Uint8Array,
  input: z.input<typeof CaptureSource>,
): Promise<CapturedSource> {
  const facts = parseInput(CaptureSource, input);
  refuseFactsOfKnown(facts, facts.source);
  if (!facts.evenSo) refuseErrorPage(facts);
  const content = await readSafely(bytes, originOf(facts));
  if (!facts.evenSo) refuseDoubtful(content, facts);
  const hashes = { bytesSha256: sha256Hex(bytes), textSha256: sha256Hex(content.text) };
  return performAct(
    desk,
    'source.captured',
    async (act) => {
      const source = await sourceOf(act, facts, content);
      const known = await sameSnapshot(act, source.n, hashes.bytesSha256);
      await requireNotWithheld(act, hashes);
      if (known) return { source, snapshot: known, unchanged: true };
      await keepBlobs(act.db, { bytes, text: content.text, ...hashes });
      const snapshot = await act.record('snapshot', {
        source: source.n,
        mediaType: content.mediaType,
        ...hashes,
        byteLength: bytes.length,
        characters: codePointLength(content.text),
        capturedAt: act.at,
        extractor: content.extractor,
        address: facts.address,
        archiveUrl: facts.archivedAt ?? archiveOf(facts),
        cues: content.cues,
      });
      return { source, snapshot, unchanged: false };
    },
    facts,
  );
}

/** What a server sends in place of a page is no page. */
function refuseErrorPage({ status = 200, address }: z.output<typeof CaptureSource>): void {
  if (status < 400) return;
  throw new InvalidInput('error_page', `The server answered ${status}: this is an error page.`, {
    hints: [
      'See that the url is right, or try again later.',
      'To keep the error page itself, as the record of an answer, add --even-so.',
    ],
    facts: { status, address },
  });
}

function archiveOf({ address = '' }: z.output<typeof CaptureSource>): string | undefined {
  return archivedUrl(address) === null ? undefined : address;
}

/** What reading needs to know, and no more: it may pass to another thread. */
function originOf(facts: z.output<typeof CaptureSource>): ContentOrigin {
  const { address, mediaType, charset, declaredType, refresh, evenSo } = facts;
  return { address, mediaType, charset, declaredType, refresh, evenSo };
}

/** What is hardly the article that was meant is not kept as if it were. */
function refuseDoubtful(
  { doubt, text, title }: ReadContent,
  { address }: z.output<typeof CaptureSource>,
): void {
  if (doubt === undefined) return;
  throw new InvalidInput(doubt.code, doubt.seen, {
    hints: ['Look at it in a browser. To capture it as it is, add --even-so.'],
    facts: { address, title, begins: text.slice(0, 200) },
  });
}

/** A further snapshot changes nothing of its source: what would be dropped in silence is refused. */
function refuseFactsOfKnown(
  facts: z.output<typeof CaptureSource>,
  known: string | number | undefined,
): void {
  if (known === undefined) return;
  const given = ofWork.filter((name) => facts[name] !== undefined);
  if (given.length === 0) return;
  throw new InvalidInput(
    'facts_of_known_source',
    `These say what a new source is, and "${known}" is a known one: ${given.join(', ')}.`,
    {
      hints: [
        'Leave them out here; "asof correct SOURCE --set FIELD=VALUE --because TEXT" corrects a source.',
      ],
      facts: { given },
    },
  );
}

const ofWork = [
  'title',
  'publisher',
  'authors',
  'kind',
  'url',
  'publishedOn',
  'language',
  'wording',
  'origin',
  'note',
  'slug',
] as const satisfies readonly (keyof z.output<typeof AddSource>)[];

async function sourceOf(
  act: Act,
  facts: z.output<typeof CaptureSource>,
  content: ReadContent,
): Promise<Recorded<'source'> | KnownSource> {
  if (facts.source !== undefined) {
    return getRecord(act.db, facts.source, { kinds: ['source'] });
  }
  const known = await knownSource(act, facts.knownAs ?? []);
  refuseFactsOfKnown(facts, known?.n);
  if (known) return known;
  const title = facts.title ?? content.title;
  if (title === undefined) {
    throw new InvalidInput('no_title', 'The source has no title that could be read from it.', {
      hints: ['Give one with --title.'],
    });
  }
  return recordSource(act, {
    ...facts,
    title,
    publisher: facts.publisher ?? content.publisher,
    authors: facts.authors ?? content.authors,
    url: facts.url ?? content.url,
    publishedOn: facts.publishedOn ?? content.publishedOn,
    language: facts.language ?? content.language,
  });
}

/** The newest source of one of these urls, or captured from one; what was recorded by mistake is none. */
async function knownSource(act: Act, urls: readonly string[]): Promise<KnownSource | undefined> {
  if (urls.length === 0) return undefined;
  return act.db
    .selectFrom('record_source as source')
    .leftJoin('record_retraction as retraction', (join) =>
      join
        .onRef('retraction.record', '=', 'source.n')
        .on('retraction.retraction_kind', '=', 'mistake'),
    )
    .select('source.n')
    .where('retraction.n', 'is', null)
    .where('source.n', 'in', ({ selectFrom }) =>
      selectFrom('record_source')
        .select('n')
        .where('url_key', 'in', urls.map(urlKey))
        .unionAll(selectFrom('record_snapshot').select('source as n').where('address', 'in', urls)),
    )
    .orderBy('source.n', 'desc')
    .executeTakeFirst();
}

async function sameSnapshot(
  act: Act,
  source: number,
  bytesSha256: string,
): Promise<KnownSnapshot | undefined> {
  return act.db
    .selectFrom('record_snapshot')
    .select('n')
    .where('source', '=', source)
    .where('bytes_sha256', '=', bytesSha256)
    .orderBy('n')
    .executeTakeFirst();
}

/** What was withheld does not come back by being captured again. */
async function requireNotWithheld(
  act: Act,
  { bytesSha256, textSha256 }: { readonly bytesSha256: string; readonly textSha256: string },
): Promise<void> {
  const withheld = await act.db
    .selectFrom('record_snapshot as snapshot')
    .innerJoin('record_withholding as withholding', 'withholding.record', 'snapshot.n')
    .select(['snapshot.n', 'withholding.because'])
    .where(({ or, eb }) =>
      or([
        eb('snapshot.bytes_sha256', '=', bytesSha256),
        eb('snapshot.text_sha256', '=', textSha256),
      ]),
    )
    .executeTakeFirst();
  if (!withheld) return;
  throw new Conflict('text_withheld', `This very text was withheld, in snapshot ${withheld.n}.`, {
    hints: [`The reason given: ${withheld.because}`],
  });
}
