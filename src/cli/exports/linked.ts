import { nanopub as nanopubOf, nanopubPrefixes } from '../../formats/nanopub/write-nanopub.ts';
import { provContext, provNodes } from '../../formats/prov/write-prov.ts';
import {
  deskIdentity,
  licenceMarking,
  marked,
  stixObjects,
} from '../../formats/stix/write-stix.ts';
import type { Dossier } from '../../model/dossier.ts';
import { readHead } from '../../queries/head.ts';
import { statusWithMarks } from '../../summaries/status-with-marks.ts';
import { asTable } from './as-table.ts';
import { claimsToExport, claimsWithText } from './claims-to-export.ts';
import { exportFacts } from './export-facts.ts';
import { type Exporter, ofClaims } from './exporter.ts';

/** Where every record comes from, as PROV-O in JSON-LD. */
export const prov: Exporter = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  licence: 'inside',
  takes: [...ofClaims],
  run: async (desk, options) => {
    const { dossiers, counts } = claimsToExport(desk, options);
    const { licence } = options;
    const opening = {
      '@context': provContext,
      ...(licence === undefined ? {} : { 'dcterms:license': licence }),
    };
    return {
      tables: [
        { name: 'provenance', means: 'Which record rests on which, made by whom and when.' },
      ],
      pieces: asTable('provenance', oneDocument(opening, '@graph', dossiers, provNodes)),
      facts: () => counts,
    };
  },
};

/** The absences as STIX 2.1 sightings with a count of 0. */
export const stix: Exporter = {
  extension: 'json',
  mediaType: 'application/stix+json;version=2.1',
  licence: 'inside',
  takes: [...ofClaims],
  run: async (desk, options) => {
    const { dossiers, counts } = claimsWithText(desk, options);
    const head = await readHead(desk);
    const facts = await exportFacts(desk, options);
    const identity = deskIdentity(head.desk, head.createdAt, facts);
    const marking = licenceMarking(head.desk, head.createdAt, facts);
    const bundle = { type: 'bundle', id: `bundle--${head.desk}` };
    return {
      tables: [{ name: 'sightings', means: 'What was looked for and not there.' }],
      pieces: asTable(
        'sightings',
        oneDocument(
          bundle,
          'objects',
          dossiers,
          (dossier) => stixObjects(dossier, identity.id).map((object) => marked(object, marking)),
          marking ? [marking, marked(identity, marking)] : [identity],
        ),
      ),
      facts: () => counts,
    };
  },
};

/** Where claims stand, a nanopublication each. */
export const nanopub: Exporter = {
  extension: 'trig',
  mediaType: 'application/trig',
  licence: 'inside',
  takes: [...ofClaims],
  run: async (desk, options) => {
    const { dossiers, counts } = claimsWithText(desk, options);
    const facts = await exportFacts(desk, options);
    async function* texts(): AsyncIterable<string> {
      yield nanopubPrefixes;
      for await (const dossier of dossiers) {
        yield nanopubOf(dossier, statusWithMarks(dossier), facts);
      }
    }
    return {
      tables: [{ name: 'nanopubs', means: 'Where claims stand, a nanopublication each.' }],
      pieces: asTable('nanopubs', texts()),
      facts: () => counts,
    };
  },
};

/** A JSON object whose last key holds a list, an element a line; what has been said is not said again. */
async function* oneDocument(
  opening: object,
  key: string,
  dossiers: AsyncIterable<Dossier>,
  make: (dossier: Dossier) => readonly object[],
  first: readonly object[] = [],
): AsyncIterable<string> {
  yield `${JSON.stringify(opening).slice(0, -1)},${JSON.stringify(key)}:[`;
  const seen = new Set<string>();
  let between = '\n';
  const lines = function* (elements: readonly object[]): Iterable<string> {
    for (const element of elements) {
      const id = String(Reflect.get(element, '@id') ?? Reflect.get(element, 'id'));
      if (seen.has(id)) continue;
      seen.add(id);
      yield `${between}${JSON.stringify(element)}`;
      between = ',\n';
    }
  };
  yield* lines(first);
  for await (const dossier of dossiers) yield* lines(make(dossier));
  yield '\n]}\n';
}
