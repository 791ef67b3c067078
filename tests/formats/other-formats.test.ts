import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AveritecClaim } from '../../src/formats/averitec/averitec-schema.ts';
import { averitecClaim } from '../../src/formats/averitec/write-averitec.ts';
import { bibtexEntry } from '../../src/formats/citations/bibtex.ts';
import { cslItem } from '../../src/formats/citations/csl-json.ts';
import { risEntry } from '../../src/formats/citations/ris.ts';
import { cslJson } from '../../src/formats/csl-json.ts';
import { nanopub, nanopubPrefixes } from '../../src/formats/nanopub/write-nanopub.ts';
import { provNodes } from '../../src/formats/prov/write-prov.ts';
import { stixObjects } from '../../src/formats/stix/write-stix.ts';
import type { DossierSource } from '../../src/model/dossier.ts';
import { shownDossier } from '../../src/summaries/shown-dossier.ts';
import { holds } from '../seeded.ts';
import { dossiers } from '../summaries/arbitrary-dossier.ts';
import { date } from '../summaries/dossiers.ts';

const shown = dossiers.map(shownDossier);
const facts = { publisher: 'The "Desk"', site: null, licence: 'CC BY 4.0' };

describe('AVeriTeC', () => {
  it('takes every claim by its schema, and no status by the label of another', () => {
    const labels = {
      ...{ unchecked: null, pending: null, not_checkable: null },
      ...{ no_evidence_found: 'Not Enough Evidence', insufficient: 'Not Enough Evidence' },
      ...{ supported: 'Supported', refuted: 'Refuted' },
      conflicting: 'Conflicting Evidence/Cherrypicking',
    };
    holds(
      'AVeriTeC claims hold to the schema',
      fc.property(shown, (dossier) => {
        const claim = AveritecClaim.parse(averitecClaim(dossier, 'It stands there.'));
        const { assessed, derived, absences } = dossier;
        expect(claim.label).toBe(labels[assessed?.value.status ?? derived.status]);
        const answers = claim.questions.flatMap((question) => question.answers);
        const looks = absences.filter(({ reckoning }) => reckoning.as === 'counted');
        const unanswerable = answers.filter((each) => each.answer_type === 'Unanswerable');
        expect(unanswerable).toHaveLength(looks.length);
      }),
      { runs: 200 },
    );
  });
});

describe('STIX', () => {
  it('tells an absence as a sighting that saw nothing, and evidence not at all', () => {
    holds(
      'sightings',
      fc.property(shown, (dossier) => {
        const objects = stixObjects(dossier, 'identity--desk');
        const ids = new Set(['identity--desk', ...objects.map(({ id }) => id)]);
        const sightings = objects.filter(({ type }) => type === 'sighting');
        const looks = dossier.absences.filter(({ reckoning: { as } }) => as !== 'set_aside');
        expect(sightings).toHaveLength(looks.length);
        for (const sighting of sightings) {
          expect(sighting.count).toBe(0);
          expect(ids.has(String(sighting.sighting_of_ref))).toBe(true);
          const where = sighting.where_sighted_refs as readonly string[];
          expect(where.every((id) => ids.has(id))).toBe(true);
        }
      }),
      { runs: 100 },
    );
  });
});

describe('PROV', () => {
  it('names no node that it does not describe, but the sources of others', () => {
    holds(
      'provenance is closed',
      fc.property(shown, (dossier) => {
        const nodes = provNodes(dossier);
        const described = new Set(nodes.map((node) => node['@id']));
        for (const node of nodes) {
          for (const key of [
            'prov:wasDerivedFrom',
            'prov:wasGeneratedBy',
            'prov:wasAttributedTo',
          ]) {
            const link = node[key] as { readonly '@id': string } | undefined;
            if (link) expect(described.has(link['@id'])).toBe(true);
          }
        }
      }),
      { runs: 100 },
    );
  });
});

describe('a nanopublication', () => {
  it('has its four graphs, and no text ends a literal', () => {
    const texts = fc.string({ unit: 'grapheme' }).map((text) => `"${text}\\\n`);
    holds(
      'nanopublications',
      fc.property(shown, texts, (dossier, text) => {
        const claim = { ...dossier.claim, value: { ...dossier.claim.value, text } };
        const trig = nanopubPrefixes + nanopub({ ...dossier, claim }, text, facts);
        const bare = trig.replaceAll(/"(?:[^"\\\n\r]|\\[tbnrf"\\])*"/gu, '""');
        expect(bare.match(/^<[^>]*> \{$/gm)).toHaveLength(4);
        expect(bare.match(/^\}$/gm)).toHaveLength(4);
        expect(bare.replaceAll('""', '')).not.toMatch(/["\\]/u);
      }),
      { runs: 200 },
    );
  });
});

describe('citations', () => {
  const source: DossierSource = {
    ...{ kind: 'source', n: 7, id: '01a', slug: 'report', draft: false, retractions: [] },
    entered: { position: 1, at: '2026-11-24T12:00:00.000Z', day: 20781, by: 'Ana' },
    value: {
      title: 'Profit & loss, 50 % {of_it}\nER  - ',
      sourceKind: 'article',
      publisher: 'The Paper',
      authors: ['Ana Ruiz', 'WHO'],
      url: 'https://example.org/a_b',
      publishedOn: { text: '2023-03~', first: 19417, last: 19447 },
      language: 'en',
    },
    snapshots: [],
  };

  it('keep names whole and give a month as a month', () => {
    expect(cslItem(source)).toEqual({
      id: 'report',
      type: 'article-newspaper',
      title: source.value.title,
      author: [{ literal: 'Ana Ruiz' }, { literal: 'WHO' }],
      'container-title': 'The Paper',
      issued: { 'date-parts': [[2023, 3]], circa: true },
      URL: 'https://example.org/a_b',
      language: 'en',
    });
  });

  it('escape what TeX would read', () => {
    expect(bibtexEntry(source)).toBe(
      [
        '@article{report,',
        '  title = {{Profit \\& loss, 50 \\% \\{of\\_it\\} ER -}},',
        '  author = {{Ana Ruiz} and {WHO}},',
        '  journal = {{The Paper}},',
        '  year = {2023},',
        '  date = {2023-03~},',
        '  url = {https://example.org/a_b},',
        '  langid = {en}',
        '}\n',
      ].join('\n'),
    );
  });

  it('let no text begin a field of RIS', () => {
    const text = risEntry(source);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(text).toContain('TI  - Profit & loss, 50 % {of_it} ER -\r\n');
    expect(text).toContain('DA  - 2023/03//about March 2023\r\n');
  });

  it.each([
    ['2023-03-01', 'DA  - 2023/03/01\r\n'],
    ['0476', 'DA  - 0476\r\n'],
    ['2023-21', 'DA  - 2023///spring 2023\r\n'],
    ['2023-03~', 'DA  - 2023/03//about March 2023\r\n'],
    ['2023-03/2023-05', null],
    ['2023-03~/2023-05~', null],
    ['195X', null],
    ['2023-XX', 'DA  - 2023///some month in 2023\r\n'],
    ['2023-03/..', null],
  ])('keep the date %s as it is written, and CSL-JSON brings it back', (written, ris) => {
    const dated = { ...source, value: { ...source.value, publishedOn: date(written) } };
    const [line = null] = /^DA {2}- .*\r\n/m.exec(risEntry(dated)) ?? [];
    expect(line).toBe(ris);
    expect(bibtexEntry(dated)).toContain(`  date = {${written}},\n`);
    expect(cslJson.read(JSON.parse(JSON.stringify(cslItem(dated)))).source?.publishedOn).toEqual(
      date(written),
    );
  });
});
