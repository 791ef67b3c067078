import { beforeEach, describe, expect, it } from 'vitest';
import type { Exporter, ExportOptions } from '../../src/cli/exports/exporter.ts';
import { prov } from '../../src/cli/exports/linked.ts';
import { webAnnotation } from '../../src/cli/exports/web-annotation.ts';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { addTranslation } from '../../src/services/add-translation.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { importAnnotations } from '../../src/services/import-annotations.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { english } from '../../src/summaries/words/english.ts';
import { as, model } from '../support/bridge-world.ts';
import { quotedInCzech } from '../support/quoted-in-czech.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let passage: { readonly n: number; readonly id: string };
beforeEach(async () => {
  desk = await newDesk(folder);
  passage = await quotedInCzech(desk, { gate: 'It was shut.' });
  return () => desk.store.close();
});

const words = 'The gate was closed.';
const translate = async (at: Desk = desk) => {
  const given = { passage: String(passage.n), language: 'en', text: words, by: 'Lena Vogt' };
  return (await addTranslation(at, given)).translation;
};

async function exported(exporter: Exporter, options: ExportOptions = {}): Promise<string> {
  const { pieces } = await exporter.run(desk, options);
  let whole = '';
  for await (const { text } of pieces) whole += text;
  return whole;
}

/** The page of the source, of which there is only a public one. */
async function sourcePage({ asOf = '', knownAt = '' }: ExportOptions): Promise<string> {
  const host = '127.0.0.1:4173';
  const onFailure = (error: unknown) => expect.fail(String(error));
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure });
  const query = new URLSearchParams({ 'as-of': asOf, 'known-at': knownAt });
  const answer = await app.request(`http://${host}/sources/log?${query}`, { headers: { host } });
  return answer.text();
}

/** A face by which a translation is read, as of a day, as known at a position, and in public. */
type Face = (asked: ExportOptions) => Promise<string>;

describe.each<[string, Face]>([
  ['PROV', (asked) => exported(prov, asked)],
  ['the page of a source', sourcePage],
  ['Web Annotations', (asked) => exported(webAnnotation, asked)],
])('a translation in %s', (_, face) => {
  it('is told from its entry on until it was withdrawn', async () => {
    const knownAt = String(
      (await desk.store.reader.selectFrom('desk_head').select('position').executeTakeFirstOrThrow())
        .position,
    );
    const record = String((await translate()).n);
    expect(await face({ asOf: '2023-05-05' })).toContain(words);
    expect(await face({ knownAt })).not.toContain(words);
    await retractRecord(desk, { record, because: 'Withdrawn.', on: '2024-02-01' });
    expect(await face({ asOf: '2024-01-31' })).toContain(words);
    expect(await face({ asOf: '2024-02-01' })).not.toContain(words);
  });

  it('is told to the desk alone where it is private', async () => {
    const record = String((await translate()).n);
    expect(await face({ public: true })).toContain(words);
    await hideRecord(desk, { record, because: 'Not yet.' });
    if (face !== sourcePage) expect(await face({})).toContain(words);
    expect(await face({ public: true })).not.toContain(words);
  });

  it('is not told while it is a draft, nor once it or its quote is withheld', async () => {
    await translate(as(desk, model));
    expect(await face({})).not.toContain(words);
    const record = String((await translate()).n);
    expect(await face({})).toContain(words);
    await withholdRecord(desk, { record, because: 'By order.' });
    expect(await face({})).not.toMatch(/The gate was closed|\[withheld\]/);
  });
});

it('the page of a source says by whom a quote was put into the language of the page', async () => {
  const { n } = await translate();
  const given = { passage: String(passage.n), language: 'de', text: 'Das Tor war zu.' };
  await addTranslation(desk, given);
  const page = await sourcePage({});
  expect(page).toContain(
    `In English, translated by <bdi>Lena Vogt</bdi>: “<bdi>${words}</bdi>” <span class="facts">translation ${n}</span>`,
  );
  expect(page).not.toContain('Das Tor');
});

it('a Web Annotation says a translation of the words it selects, in its language and by whom', async () => {
  const { id } = await translate();
  const collection = JSON.parse(await exported(webAnnotation));
  const [identified, said, ...more] = collection.first.items;
  expect(more).toEqual([]);
  expect(said).toMatchObject({
    ...{ id: `urn:uuid:${id}`, creator: { name: 'Lena Vogt' }, target: identified.target },
    body: { type: 'TextualBody', value: words, language: 'en' },
  });
  // It comes back as what the desk says itself, and into another desk as what somebody else says.
  expect(await importAnnotations(desk, collection)).toMatchObject({ read: 2, remarks: 0 });
  const other = await newDesk(scratchFolder());
  const source = { title: 'Kniha', url: 'https://book.example/', language: 'cs' };
  await captureSource(other, Buffer.from('Brána byla zavřená. Nic o tom nevím.'), source);
  const elsewhere = JSON.parse(
    JSON.stringify(collection).replaceAll(identified.target.source, source.url),
  );
  expect(await importAnnotations(other, elsewhere)).toMatchObject({ added: 1, remarks: 1 });
  await other.store.close();
});

it('PROV derives a translation from the quote, and names who made it in which act', async () => {
  const { id } = await translate();
  const { '@graph': nodes } = JSON.parse(await exported(prov));
  const node = (name: string) => nodes.find((each: object) => Reflect.get(each, '@id') === name);
  const made = node(`urn:uuid:${id}`);
  expect(made).toMatchObject({
    'schema:inLanguage': 'en',
    'schema:translator': 'Lena Vogt',
    'schema:translationOfWork': { '@id': `urn:uuid:${passage.id}` },
    'prov:wasDerivedFrom': { '@id': `urn:uuid:${passage.id}` },
  });
  expect(node(made['prov:wasGeneratedBy']['@id'])).toMatchObject({ '@type': 'prov:Activity' });
});
