import type {
  Dossier,
  DossierAbsence,
  DossierAppearance,
  DossierEvidence,
  DossierRecord,
  DossierReview,
} from '../../model/dossier.ts';
import { edtfOfBounds } from '../../model/edtf-of-bounds.ts';
import { judgementBecame } from '../../model/judgement-became.ts';
import { asOfDay, fallenAs } from '../../model/taken-back.ts';
import { csvTable } from './csv-table.ts';

interface Of<Each> {
  readonly dossier: Dossier;
  readonly record: Each;
}

const each =
  <Each>(pick: (dossier: Dossier) => readonly Each[]) =>
  (dossier: Dossier): readonly Of<Each>[] =>
    pick(dossier).map((record) => ({ dossier, record }));

const sourceIn = ({ sources }: Dossier, n: number | undefined) =>
  sources.find((source) => source.n === n);
const speakerIn = ({ speakers }: Dossier, n: number | undefined) =>
  speakers.find((speaker) => speaker.n === n);
const joined = (texts: readonly string[] | undefined): string | null => texts?.join('; ') ?? null;

/** Columns by which a row is found again: its own id and its claim's. */
const named = {
  id: ({ record }: Of<DossierRecord<'evidence' | 'absence' | 'appearance' | 'review'>>) =>
    record.id,
  number: ({ record }: Of<{ readonly n: number }>) => record.n,
  claim: ({ dossier }: Of<unknown>) => dossier.claim.id,
  claim_slug: ({ dossier }: Of<unknown>) => dossier.claim.slug,
};

export const appearancesTable = csvTable<Of<DossierAppearance>>({
  name: 'appearances',
  means: 'Somebody expressing a claim.',
  rows: each(({ appearances }) => appearances),
  columns: {
    ...named,
    speaker: ({ dossier, record }) => speakerIn(dossier, record.value.speaker)?.id,
    speaker_name: ({ dossier, record }) => speakerIn(dossier, record.value.speaker)?.value.name,
    manner: ({ record }) => record.value.manner,
    basis: ({ record }) => record.value.basis,
    said_on: ({ record }) => record.value.saidOn?.text,
    day_that_counts: ({ record }) => edtfOfBounds(record.day),
    possibly: ({ record }) => (record.possibly ? 'yes' : null),
    set_aside: ({ dossier, record }) => fallenAs(record, asOfDay(dossier.moment)),
    role: ({ record }) => record.value.role,
    place: ({ record }) => record.value.place,
    via: ({ dossier, record }) =>
      joined(record.value.via?.map((n) => speakerIn(dossier, n)?.value.name ?? '')),
    source: ({ dossier, record }) => sourceIn(dossier, record.value.source)?.id,
    source_title: ({ dossier, record }) => sourceIn(dossier, record.value.source)?.value.title,
    quote: ({ record }) => record.passage?.value.quote,
    note: ({ record }) => record.value.note,
  },
});

const reckoned = ({ record: { reckoning } }: Of<DossierEvidence | DossierAbsence>) =>
  reckoning.as === 'set_aside' ? reckoning.reason : reckoning.as;

export const evidenceTable = csvTable<Of<DossierEvidence>>({
  name: 'evidence',
  means: 'A piece of evidence put to a claim, and what the rule makes of it as of the day.',
  rows: each(({ evidence }) => evidence),
  columns: {
    ...named,
    stance: ({ record }) => record.value.stance,
    strength: ({ record }) => record.value.strength,
    credibility: ({ record }) => record.value.credibility,
    interested: ({ record }) => record.value.interested,
    seen_on: ({ record }) => record.value.seenOn?.text,
    day_that_counts: ({ record }) => edtfOfBounds(record.day),
    about: ({ record }) => record.value.aboutOn?.text,
    reckoned,
    firm: ({ record: { reckoning } }) =>
      reckoning.as === 'counted' && reckoning.firm ? 'yes' : null,
    source: ({ dossier, record }) => sourceIn(dossier, record.value.source)?.id,
    source_title: ({ dossier, record }) => sourceIn(dossier, record.value.source)?.value.title,
    origin: ({ dossier, record }) => sourceIn(dossier, record.value.origin)?.id,
    quote: ({ record }) => record.passage?.value.quote,
    note: ({ record }) => record.value.note,
  },
});

export const absencesTable = csvTable<Of<DossierAbsence>>({
  name: 'absences',
  means: 'Evidence was looked for, or would be known to someone, and was not there.',
  rows: each(({ absences }) => absences),
  columns: {
    ...named,
    kind: ({ record }) => record.value.absenceKind,
    by: ({ dossier, record }) => speakerIn(dossier, record.value.speaker)?.value.name,
    position: ({ record }) => record.value.position,
    covered: ({ record }) => record.value.covered,
    where: ({ record }) => joined(record.value.places),
    terms: ({ record }) => joined(record.value.searchTerms),
    from: ({ record }) => record.value.fromOn?.text,
    until: ({ record }) => record.value.untilOn?.text,
    day_that_counts: ({ record }) => edtfOfBounds(record.day),
    basis: ({ record }) => record.value.basis,
    interested: ({ record }) => record.value.interested,
    reckoned,
    source: ({ dossier, record }) => sourceIn(dossier, record.value.source)?.id,
    quote: ({ record }) => record.passage?.value.quote,
    note: ({ record }) => record.value.note,
  },
});

export const reviewsTable = csvTable<Of<DossierReview>>({
  name: 'reviews',
  means: 'A published fact-check of a claim, its rating word for word.',
  rows: each(({ reviews }) => reviews),
  columns: {
    ...named,
    publisher: ({ record }) => record.value.publisher,
    rating: ({ record }) => record.value.rating,
    title: ({ record }) => record.value.title,
    url: ({ record }) => record.value.url,
    published_on: ({ record }) => record.value.publishedOn?.text,
    language: ({ record }) => record.value.language,
    mapped_status: ({ record }) => record.mapped?.value.status,
    mapping_rule: ({ record: { mapped } }) =>
      mapped && `${mapped.by.value.name} ${mapped.by.value.release}`,
    since: ({ record }) => judgementBecame(record).since?.became,
    since_by: ({ record }) => judgementBecame(record).since?.by,
    since_on: ({ record }) => judgementBecame(record).since?.on,
  },
});
