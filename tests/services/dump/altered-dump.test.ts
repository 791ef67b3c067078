import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../src/errors.ts';
import { factCheckApi } from '../../../src/formats/fact-check-api.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { importFile } from '../../../src/services/import-file.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { withholdRecord } from '../../../src/services/withhold-record.ts';
import { inPieces } from '../../formats/texts.ts';
import { dumpOf, restoredDesk } from '../../support/dumps.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const target = scratchFolder();
const desk = await newDesk(folder);
const bytes = Buffer.from('The bridge was closed, the paper says.\n');
await captureSource(desk, bytes, { address: 'paper.txt', title: 'The paper', slug: 'paper' });
await logClaim(desk, {
  text: 'The bridge was closed in May 2023.',
  slug: 'bridge',
  appearance: { speaker: 'The paper', source: 'paper', quote: 'The bridge was closed' },
});
await importFile(desk, {
  format: factCheckApi,
  file: 'answers.json',
  text: inPieces(JSON.stringify({ claims: [{ text: 'The road was wet.', claimant: 'Ana' }] }), 100),
});
await logClaim(desk, { text: 'Ben Osei lied about the ferry.', slug: 'ferry' });
await withholdRecord(desk, { record: 'ferry', because: 'A court said so' });
const dump = await dumpOf(desk);
const { n: claimOfAnother } = await desk.store.reader
  .selectFrom('record')
  .select('n')
  .where('slug', '=', 'bridge')
  .executeTakeFirstOrThrow();
await desk.store.close();
const lines = dump.trimEnd().split('\n');
const at = (part: string): number => lines.findIndex((line) => line.includes(part));
const without = (place: number): string => lines.toSpliced(place, 1).join('\n');
const replaced = (from: string | RegExp, to: string): string => {
  expect(dump).not.toBe(dump.replace(from, to));
  return dump.replace(from, to);
};

const repeated = (part: string): string =>
  lines.toSpliced(at(part), 0, lines[at(part)] ?? '').join('\n');

/** What a dump holds after one change, and what is said of it. */
const changes: Readonly<Record<string, readonly [text: string, said: RegExp]>> = {
  'another word in a claim': [replaced('closed in May', 'opened in May'), /record \d+ was changed/],
  'another slug': [replaced('"slug":"bridge"', '"slug":"brigde"'), /record \d+ was changed/],
  'another salt': [replaced(/"salt":"(?!AA)../, '"salt":"AA'), /record \d+ was changed/],
  'another number': [replaced('"n":3', '"n":4'), /record 4 does not follow/],
  'another instant': [replaced(/"at":"\d{4}/, '"at":"1999'), /entry 1 is not what its link/],
  'another day': [replaced(/"day":2/, '"day":1'), /entry 1 is not what its link/],
  'another text that was captured': [replaced('"text":"The bridge', '"text":"The ferry'), /hash/],
  'other bytes that were captured': [replaced('"base64":"VG', '"base64":"VH'), /its hash says/],
  'a withheld text that is back': [replaced('[withheld]', 'Ben Osei lied'), /vouches for record/],
  'a code that is none': [replaced('"claimKind":"event"', '"claimKind":"x"'), /"x" is not a/],
  'a field that is none': [replaced('"claimKind":', '"colour":"red","claimKind":'), /colour/],
  'a record cut out': [without(at('"kind":"passage"')), /not all of its records/],
  'an entry cut out': [without(at('"position":2')), /a record cannot stand here/],
  'its end cut off': [lines.slice(0, -1).join('\n'), /cut off/],
  'a line behind its end': [`${dump}${lines[0]}\n`, /behind the end/],
  'an entry with its records cut off the end': [
    [...lines.slice(0, at('"action":"record.withheld"')), lines.at(-1)].join('\n'),
    /its end speaks of/,
  ],
  'captured content cut out': [without(at('"base64"')), /blobs/],
  'a line that is no JSON': [replaced('{"end"', '{"end'), /is no JSON/],
  'another hash version': [
    replaced('"hashVersion":1', '"hashVersion":9'),
    /of version 9, and 1 is/,
  ],
  'an imported row of no import': [replaced('"batch":1,"line"', '"batch":7,"line"'), /import 7/],
  'an imported row without its import': [replaced('"batch":1,"line"', '"line"'), /importRow.batch/],
  'an import without its name': [replaced('"file":"answers.json",', ''), /import.file/],
  'a column that is none': [replaced('"file":"a', '"colour":"red","file":"a'), /colour/],
  'an import that stands twice': [repeated('{"import":'), /import 1 stands twice/],
  'an imported row that stands twice': [repeated('{"importRow":'), /not in order/],
  'a rest that is none': [replaced(/"rest":"[^\n]*"}}/, '"rest":"x"}}'), /importRow.rest/],
  'an imported row cut out': [without(at('{"importRow":')), /importRows/],
  'other words in an imported row': [
    replaced('\\"row\\":{', '\\"row\\":{\\"a\\":1,'),
    /row 1 of an import/,
  ],
  'an imported row about another record': [
    replaced(/"n":(\d+)(,"rest":"\{\\"of\\")/, `"n":${claimOfAnother}$2`),
    /row 1 of an import is not about/,
  ],
  'an imported row about no claim': [
    replaced(/"n":(\d+)(,"rest":"\{\\"of\\")/, '"n":1$2'),
    /row 1 of an import is not about/,
  ],
  'an imported row about nothing': [
    replaced(/"n":(\d+)(,"rest":"\{\\"of\\")/, '"n":null$2'),
    /row 1 of an import is not about/,
  ],
  'a text of an imported row in a slot that is none': [
    replaced('{\\"=\\":[0,', '{\\"=\\":[7,'),
    /row 1 of an import names a text that no record holds/,
  ],
  'a text of an imported row in a field that is none': [
    replaced('{\\"=\\":[0,\\"text\\"]', '{\\"=\\":[0,\\"constructor\\"]'),
    /row 1 of an import names a text that no record holds/,
  ],
  'an imported row without its row': [
    replaced(/\\"row\\":[^\n]*"}}/, '\\"x\\":1}"}}'),
    /row 1 of an import was changed/,
  ],
  'another first line': [without(0), /begins with the desk/],
};

describe('a dump with', () => {
  it.each(Object.entries(changes))(
    '%s is refused, and no desk is left',
    async (_, [text, said]) => {
      const refused = restoredDesk(target, text);
      await expect(refused).rejects.toThrow(InvalidInput);
      await expect(refused).rejects.toThrow(said);
      expect(readdirSync(target)).toEqual([]);
    },
  );
});

it('a dump that was not changed is put together, and what was withheld stays withheld', async () => {
  const restored = await restoredDesk(folder, dump);
  expect(await dumpOf(restored)).toBe(dump);
  expect(dump).not.toMatch(/Osei lied/);
  await restored.store.close();
});

it('a dump that does not count its imported rows, as those of before, is put together', async () => {
  const older = dump.replace(/,"importRows":\d+/, '');
  expect(older).not.toBe(dump);
  const restored = await restoredDesk(folder, older);
  expect(await dumpOf(restored)).toBe(dump);
  await restored.store.close();
});
