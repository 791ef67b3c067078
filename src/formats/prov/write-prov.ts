import type { Dossier, DossierPassage, DossierRecord, Entered } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';
import type { NounName } from '../../model/record/noun-name.ts';

/** A node of PROV-O as JSON-LD (https://www.w3.org/TR/prov-o/). */
export type ProvNode = Readonly<Record<string, unknown>> & { readonly '@id': string };

/** The context, whole: nothing is fetched to read it. */
export const provContext = {
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
} as const;

/** Where everything of a claim comes from: which record rests on which, made in which act, by whom and when. */
export function provNodes(dossier: Dossier): readonly ProvNode[] {
  const { claim, sources, evidence, absences, appearances } = dossier;
  const sourceIds = new Map(sources.map((source) => [source.n, iri(source.id)]));
  const from = (source: number | undefined, passage: DossierPassage | null) =>
    links(passage ? iri(passage.id) : sourceIds.get(source ?? 0));
  const about = (record: { readonly kind: NounName }) => ({
    'schema:about': { '@id': iri(claim.id) },
    'schema:additionalType': record.kind,
  });
  const passages = [...appearances, ...evidence, ...absences].flatMap(
    ({ passage }) => passage ?? [],
  );
  return [
    entity(claim, isGone(claim) ? {} : { 'schema:text': claim.value.text }),
    ...sources.flatMap((source) => [
      entity(source, {
        ...(isGone(source) ? {} : { 'schema:name': source.value.title }),
        ...(source.value.url === undefined || isGone(source)
          ? {}
          : { 'schema:url': source.value.url }),
        ...derived(links(sourceIds.get(source.value.origin ?? 0))),
        ...withdrawn(source),
      }),
      ...source.snapshots.map((snapshot) =>
        entity(snapshot, {
          'prov:specializationOf': { '@id': iri(source.id) },
          'schema:sha256': snapshot.value.textSha256,
        }),
      ),
    ]),
    ...passages.map((passage) =>
      entity(passage, {
        ...(isGone(passage) ? {} : { 'schema:text': passage.value.quote }),
        ...derived(links(iri(passage.snapshot.id))),
      }),
    ),
    ...passages.flatMap(translationNodes),
    ...[...appearances, ...evidence, ...absences].map((record) =>
      entity(record, {
        ...about(record),
        ...derived(from(record.value.source, record.passage)),
        ...withdrawn(record),
      }),
    ),
    ...[claim, ...sources, ...appearances, ...evidence, ...absences].flatMap(({ entered }) =>
      actNodes(entered),
    ),
  ];
}

/** The translations of a quote, each derived from it; none of one that was withheld. */
function translationNodes(passage: DossierPassage): readonly ProvNode[] {
  if (isGone(passage)) return [];
  return passage.translations
    .filter((translation) => !isGone(translation))
    .flatMap((translation) => {
      const { language, text, translator } = translation.value;
      const made = entity(translation, {
        'schema:text': text,
        'schema:inLanguage': language,
        ...(translator === undefined ? {} : { 'schema:translator': translator }),
        'schema:translationOfWork': { '@id': iri(passage.id) },
        ...derived(links(iri(passage.id))),
      });
      return [made, ...actNodes(translation.entered)];
    });
}

const iri = (id: string): string => `urn:uuid:${id}`;
const act = ({ position }: Entered): string => `#entry-${position}`;
const agent = ({ by }: Entered): string => `#actor-${encodeURIComponent(by)}`;

function entity(
  record: DossierRecord<NounName>,
  facts: Readonly<Record<string, unknown>>,
): ProvNode {
  return {
    '@id': iri(record.id),
    '@type': 'prov:Entity',
    ...facts,
    'prov:generatedAtTime': instant(record.entered.at),
    'prov:wasGeneratedBy': { '@id': act(record.entered) },
    'prov:wasAttributedTo': { '@id': agent(record.entered) },
  };
}

/** The act of the ledger, and who did it. */
function actNodes(entered: Entered): readonly ProvNode[] {
  return [
    {
      '@id': act(entered),
      '@type': 'prov:Activity',
      'prov:endedAtTime': instant(entered.at),
      'prov:wasAssociatedWith': { '@id': agent(entered) },
    },
    { '@id': agent(entered), '@type': 'prov:Agent', 'schema:name': entered.by },
  ];
}

const instant = (at: string) => ({ '@type': 'xsd:dateTime', '@value': at });

const links = (id: string | undefined) => (id === undefined ? undefined : { '@id': id });

function derived(from: { readonly '@id': string } | undefined) {
  return from === undefined ? {} : { 'prov:wasDerivedFrom': from };
}

/** What was taken back is invalidated from the entry that says so. */
function withdrawn({ retractions }: DossierRecord<NounName>) {
  const [first] = retractions;
  if (!first) return {};
  return {
    'prov:invalidatedAtTime': instant(first.entered.at),
    'prov:wasInvalidatedBy': { '@id': act(first.entered) },
  };
}
