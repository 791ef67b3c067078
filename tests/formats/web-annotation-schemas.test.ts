import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { annotationRemark } from '../../src/formats/annotation-remark.ts';
import { readWebAnnotations } from '../../src/formats/read-web-annotation.ts';
import {
  toAnnotationCollection,
  toRemarkAnnotations,
  toTranslationAnnotations,
  toWebAnnotation,
} from '../../src/formats/web-annotation.ts';
import { annotatedPassages } from '../../src/queries/annotated-passages.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addTranslation } from '../../src/services/add-translation.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { interview } from '../text/fixtures.ts';

const data = join(import.meta.dirname, '../../../shared/data/web-annotation');
if (!existsSync(data)) console.log(`web annotation schemas: skipped, ${data} is not there`);

describe.skipIf(!existsSync(data))('the JSON Schemas of the standard', () => {
  const ajv = existsSync(data) ? schemas() : null;
  const problems = (document: unknown, rules: readonly string[]) =>
    rules.filter((rule) => ajv?.validate(rule, document) !== true);
  const faults = (annotation: { readonly target?: unknown }) => [
    ...problems(annotation, musts),
    ...[annotation.target].flat().flatMap((target) => problems(target, rulesOf(target))),
  ];
  const sample = (name: string) =>
    documentOf(readFileSync(join(data, 'samples', name), 'utf8')) ?? {};

  it('tell right from wrong by the rules that are asked here', () => {
    const right = readdirSync(join(data, 'samples/correct')).filter((name) =>
      /^anno\d+\.json$/.test(name),
    );
    expect(right.filter((name) => faults(sample(`correct/${name}`)).length > 0)).toEqual([]);
    const wrong = readdirSync(join(data, 'samples/incorrect'));
    const caught = wrong.filter((name) => faults(sample(`incorrect/${name}`)).length > 0);
    expect(caught.length).toBeGreaterThan(wrong.length / 2);
  });

  it('accept every annotation a desk exports, and the collection of them', async () => {
    const folder = scratchFolder();
    const desk = await newDesk(folder);
    await logClaim(desk, { text: 'The quay was paid for.', slug: 'quay' });
    await captureSource(desk, Buffer.from(`👍🏽 Ele\u0301na.\n\n${interview}`), {
      title: 'Talks',
      slug: 'talks',
      url: 'https://harbour.example/talks',
    });
    await captureSource(desk, Buffer.from('A letter without an address.'), {
      title: 'Letter',
      slug: 'letter',
    });
    const put = (source: string, quote: string) =>
      addEvidence(desk, { claim: 'quay', stance: 'context', source, quote });
    await put('talks', 'It has not been paid for.');
    await put('talks', 'We asked the bank … and the port has signed it.');
    await put('letter', 'without an address');
    const [of] = await readRecords(desk.store.reader, 'passage', {});
    await addTranslation(desk, { passage: String(of?.n), language: 'de-AT', text: 'Offen.' });
    const passages = await annotatedPassages(desk);
    await desk.store.close();
    expect(passages.map(({ pieces }) => pieces.length)).toEqual([1, 2, 1]);
    for (const passage of passages) {
      const annotation = toWebAnnotation(passage);
      expect(faults(annotation)).toEqual([]);
      expect(problems(annotation, selects)).toEqual([]);
    }
    const translations = passages.flatMap(toTranslationAnnotations);
    expect(translations.flatMap(faults)).toEqual([]);
    expect(translations.flatMap(({ body }) => problems(body, bodyRules))).toEqual([]);
    const collection = toAnnotationCollection(
      { desk: passages[0]?.sourceId ?? '', label: 'Passages' },
      passages,
    );
    expect(problems(collection, collects)).toEqual([]);
    expect(problems({ ...collection, total: -1 }, collects)).not.toEqual([]);
    expect(readWebAnnotations(collection)).toMatchObject({ read: 4, unread: [] });
  });

  it('accept what goes out again of every sample, right or wrong, that says something', () => {
    const piece = { exact: 'a quay', prefix: '', suffix: '', start: 0, end: 6 };
    const names = ['correct', 'incorrect'].flatMap((folder) =>
      readdirSync(join(data, 'samples', folder)).map((name) => `${folder}/${name}`),
    );
    const said = names.filter((name) => {
      const remark = annotationRemark(sample(name));
      if (remark === null) return false;
      const passage = {
        ...{ id: desk, sourceId: desk, sourceUrl: undefined, pieces: [piece] },
        ...{ createdAt: '2026-11-24T12:00:00Z', capturedAt: '2026-11-24T12:00:00Z' },
        remarks: [{ ...remark, id: remark.id ?? `urn:uuid:${desk}` }],
        translations: [],
      };
      const [annotation = {}] = toRemarkAnnotations([passage]);
      expect(faults(annotation), name).toEqual([]);
      expect(
        [remark.bodies].flat().flatMap((body) => problems(body, bodyRules)),
        name,
      ).toEqual([]);
      return true;
    });
    expect(said.filter((name) => name.startsWith('correct')).length).toBeGreaterThan(30);
  });

  it('have samples none of which is beyond reading', () => {
    for (const folder of ['correct', 'incorrect']) {
      for (const name of readdirSync(join(data, 'samples', folder))) {
        const read = readWebAnnotations(sample(`${folder}/${name}`));
        expect(read === null || read.selections.every(({ quote }) => quote !== '')).toBe(true);
      }
    }
  });
});

const desk = '019ab000-0000-7000-8000-000000000001';
const bodyRules = ['bodyTarget.json#/definitions/bodyResourcesFound'];

const musts = [
  'annotations.json#/definitions/annotationTypeValueFound',
  'annotations.json#/definitions/motivationRecognizedIfPresent',
  'annotations.json#/definitions/bodyValueValidIfPresent',
  'otherProperties.json#/definitions/createdValidIfPresent',
  'otherProperties.json#/definitions/modifiedValidIfPresent',
  'id.json#/definitions/idValueFound',
];

/** The rules for a selector and a state speak of targets that have one. */
function rulesOf(target: unknown): readonly string[] {
  const has = (key: string) => typeof target === 'object' && target !== null && key in target;
  // Sets of targets are judged item by item; asof writes none.
  if (has('items')) return ['choiceSet.json#/definitions/itemsDetected'];
  return [
    'bodyTarget.json#/definitions/targetResourcesFound',
    ...(has('selector') ? ['specificResource.json#/definitions/selectorDefined'] : []),
    ...(has('state') ? ['specificResource.json#/definitions/stateDefined'] : []),
  ];
}

/** Some of the incorrect samples are not even JSON. */
function documentOf(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const selects = [
  'annotations.json#/definitions/motivationPropertyFound',
  'otherProperties.json#/definitions/createdPropertyFound',
];

const collects = [
  'collections.json#/definitions/annotationCollectionTypeValueFound',
  'collections.json#/definitions/labelFound',
  'collections.json#/definitions/totalFound',
  'collections.json#/definitions/firstRequiredIfTotalMoreThanZero',
  'id.json#/definitions/idValueFound',
];

function schemas() {
  const ajv = new Ajv.default({
    strict: false,
    formats: { uri: /^[a-z][a-z0-9+.-]*:\S+$/i, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ },
  });
  for (const name of readdirSync(join(data, 'definitions'))) {
    const text = readFileSync(join(data, 'definitions', name), 'utf8');
    if (text.trim() !== '') ajv.addSchema(JSON.parse(text), name);
  }
  return ajv;
}
