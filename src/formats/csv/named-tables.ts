import type { DossierSource, DossierSpeaker } from '../../model/dossier.ts';
import { csvTable } from './csv-table.ts';

export const sourcesTable = csvTable<DossierSource>({
  name: 'sources',
  means: 'A work that can be cited.',
  rows: ({ sources }) => sources,
  key: ({ n }) => n,
  columns: {
    id: ({ id }) => id,
    number: ({ n }) => n,
    slug: ({ slug }) => slug,
    title: ({ value }) => value.title,
    kind: ({ value }) => value.sourceKind,
    publisher: ({ value }) => value.publisher,
    authors: ({ value }) => value.authors?.join('; '),
    url: ({ value }) => value.url,
    published_on: ({ value }) => value.publishedOn?.text,
    language: ({ value }) => value.language,
    wording: ({ value }) => value.wording?.join('; '),
    origin_number: ({ value }) => value.origin,
    captured_at: ({ snapshots }) => snapshots.at(-1)?.value.capturedAt,
    text_sha256: ({ snapshots }) => snapshots.at(-1)?.value.textSha256,
    note: ({ value }) => value.note,
  },
});

export const speakersTable = csvTable<DossierSpeaker>({
  name: 'speakers',
  means: 'A person, organisation, government, publication or group that makes claims.',
  rows: ({ speakers }) => speakers,
  key: ({ n }) => n,
  columns: {
    id: ({ id }) => id,
    number: ({ n }) => n,
    slug: ({ slug }) => slug,
    name: ({ value }) => value.name,
    kind: ({ value }) => value.speakerKind,
    also_known_as: ({ names }) => names.map(({ value }) => value.spelling).join('; ') || null,
    roles: ({ roles }) => roles.map(({ value }) => value.title).join('; ') || null,
    wikidata: ({ value }) => value.wikidata,
    note: ({ value }) => value.note,
  },
});
