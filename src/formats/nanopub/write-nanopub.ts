import type { Dossier } from '../../model/dossier.ts';
import { statuses } from '../../model/vocabularies/statuses.ts';
import type { ExportFacts } from '../export-facts.ts';

/** The prefixes of the file. */
export const nanopubPrefixes = `@prefix np: <http://www.nanopub.org/nschema#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix schema: <https://schema.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

/**
 * A claim as a nanopublication in TriG (https://nanopub.net): the assertion is where it stands as of the day, not the claim
 * itself; its provenance is what counts; then who publishes it.
 */
export function nanopub(dossier: Dossier, standing: string, facts: ExportFacts): string {
  const { claim, derived, assessed, moment } = dossier;
  const base = `urn:uuid:${claim.id}#${moment.asOf}.${moment.position}`;
  const [head, assertion, provenance, published, derivation] = [
    ...['head', 'assertion', 'provenance', 'pubinfo', 'derivation'],
  ].map((part) => `<${base}.${part}>`);
  const status = assessed?.value.status ?? derived.status;
  return `
${head} {
  <${base}> a np:Nanopublication ;
    np:hasAssertion ${assertion} ;
    np:hasProvenance ${provenance} ;
    np:hasPublicationInfo ${published} .
}
${assertion} {
  <urn:uuid:${claim.id}> a schema:Claim ;
    schema:text ${literal(claim.value.text, claim.value.language)} ;
    schema:creativeWorkStatus ${literal(statuses.terms[status].label)} ;
    rdfs:comment ${literal(standing)} .
}
${provenance} {
  ${assertion} prov:wasGeneratedBy ${derivation} ;
    prov:generatedAtTime "${moment.knownAt}"^^xsd:dateTime${sourcesOf(dossier)} .
  ${derivation} a prov:Activity ;
    rdfs:label ${literal(assessed ? `assessment by ${assessed.entered.by}` : derived.rule)} .
}
${published} {
  <${base}> dcterms:created "${moment.knownAt}"^^xsd:dateTime ;
    dcterms:publisher ${literal(facts.publisher)}${licenceOf(facts)} .
}
`;
}

function sourcesOf({ sources, evidence, absences }: Dossier): string {
  const counted = [...evidence, ...absences].filter(({ reckoning }) => reckoning.as === 'counted');
  const cited = new Set(counted.map(({ value }) => value.source));
  const named = sources.filter(({ n }) => cited.has(n)).map(({ id }) => `<urn:uuid:${id}>`);
  return named.length === 0 ? '' : ` ;\n    prov:wasDerivedFrom ${named.join(', ')}`;
}

function licenceOf({ licence }: ExportFacts): string {
  if (licence === null) return '';
  const isUrl = /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(licence);
  return ` ;\n    dcterms:license ${isUrl ? `<${licence}>` : literal(licence)}`;
}

/** A text as Turtle quotes it. */
function literal(text: string, language?: string): string {
  const escaped = text.replaceAll(/["\\\n\r\t\b\f]/g, (character) => escapes[character] ?? '');
  return `"${escaped}"${language === undefined ? '' : `@${language.toLowerCase()}`}`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};
