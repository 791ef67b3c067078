import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Exporter, ExportOptions } from '../../src/cli/exports/exporter.ts';
import { fever, liar } from '../../src/cli/exports/imported-rows.ts';
import type { Desk } from '../../src/desk.ts';
import { fever as feverFormat } from '../../src/formats/fever.ts';
import { feverLine } from '../../src/formats/fever-line.ts';
import type { ForeignValue } from '../../src/formats/foreign.ts';
import { liar as liarFormat } from '../../src/formats/liar.ts';
import { addReview } from '../../src/services/add-review.ts';
import { extendSpeaker } from '../../src/services/extend-speaker.ts';
import { importFile } from '../../src/services/import-file.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord, publishRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { gathered, inPieces } from '../formats/texts.ts';
import { holds, holdsAsync } from '../seeded.ts';
import { as, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  return () => desk.store.close();
});

const take = (format: typeof liarFormat, text: string, by = desk) =>
  importFile(by, { format, file: 'rows', text: inPieces(text, 50) });

async function written(exporter: Exporter, options: ExportOptions = {}, from = desk) {
  const { pieces, facts } = await exporter.run(from, { asOf: '2027-01-01', ...options });
  const text = (await gathered(pieces)).map((piece) => piece.text).join('');
  return { text, ...facts() };
}

/** A line of LIAR. */
const said = (id: number, statement: string, speaker: string, label = 'false'): string =>
  `${id}.json\t${label}\t${statement}\troads,bridges\t${speaker}\tMayor\tOhio\tnone\t1\t0\t0\t0\t2\ta "speech\n`;

const bridge = said(1, 'The "bridge was  closed.', 'ana-ruiz');
const again = said(2, 'The "bridge was closed.', 'bo-lind', 'true');
const ferry = said(3, ' Die Fähre fuhr – ☃. ', 'eva-maly');

const because = 'The source asked for it.';
const numberOf = async (
  table: 'record_review' | 'record_speaker' | 'record_claim',
  place: number,
) =>
  String((await desk.store.reader.selectFrom(table).select('n').orderBy('n').execute())[place]?.n);

describe('LIAR', () => {
  it('comes back byte for byte in the order of its imports, and nothing else of the desk', async () => {
    await logClaim(desk, { text: 'The ferry ran.' });
    await take(liarFormat, `${ferry}${again}`);
    await take(liarFormat, `${again}${bridge}`);
    expect(await written(liar)).toEqual({ text: ferry + again + bridge, rows: 3, withheld: 0 });
    expect(await written(fever)).toEqual({ text: '', rows: 0, withheld: 0 });
  });

  it('comes back whatever stands in its columns', async () => {
    const cell = fc.stringMatching(/^[^\t\r\n\0\uFEFF\ud800-\udfff]{0,8}$/u);
    const row = fc
      .tuple(...Array.from({ length: 13 }, () => cell))
      .map((cells) => ['id', ...cells].with(2, `It was ${cells[1]}.`).join('\t'));
    await holdsAsync(
      'LIAR through its export',
      fc.asyncProperty(fc.uniqueArray(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const other = await newDesk(folder);
        const text = rows.map((line) => `${line}\n`).join('');
        await take(liarFormat, text, other);
        expect((await written(liar, {}, other)).text).toBe(text);
        await other.store.close();
      }),
      { runs: 6 },
    );
  });

  it('loses the ends of its lines, empty lines, and a row that stands there twice', async () => {
    await take(liarFormat, `\uFEFF${bridge}\n${ferry.trimEnd()}\r\n${bridge}`);
    expect((await written(liar)).text).toBe(`${bridge}${ferry.trimEnd()}\n`);
  });

  it('narrows to claims, of what counts as one too, and to what was known', async () => {
    await take(liarFormat, bridge + ferry);
    const { position } = await desk.store.reader
      .selectFrom('desk_head')
      .select('position')
      .executeTakeFirstOrThrow();
    await take(liarFormat, said(4, 'A dam broke.', 'eva-maly'));
    expect((await written(liar, { knownAt: String(position) })).text).toBe(bridge + ferry);
    expect((await written(liar, { speaker: 'ana-ruiz' })).text).toBe(bridge);
    const [kept, gone] = [await numberOf('record_claim', 0), await numberOf('record_claim', 2)];
    await mergeClaims(desk, { kept, gone, because: 'The same.' });
    expect(await written(liar, { claim: kept })).toMatchObject({ rows: 2 });
  });

  it('lacks what was withheld, and says of how many rows', async () => {
    await take(liarFormat, bridge + again + ferry);
    await withholdRecord(desk, { record: await numberOf('record_speaker', 2), because });
    expect(await written(liar)).toEqual({ text: bridge + again, rows: 2, withheld: 1 });
    await withholdRecord(desk, { record: await numberOf('record_claim', 0), because });
    expect(await written(liar)).toEqual({ text: '', rows: 0, withheld: 3 });
    expect(await written(liar, { claim: await numberOf('record_claim', 1) })).toMatchObject({
      withheld: 1,
    });
  });

  it('holds no draft and no mistake', async () => {
    await take(liarFormat, bridge);
    await take(liarFormat, again + ferry, as(desk, model));
    expect((await written(liar)).text).toBe(bridge);
    const record = await numberOf('record_review', 0);
    await retractRecord(desk, { record, because, mistake: true });
    expect(await written(liar)).toMatchObject({ text: '', withheld: 0 });
  });
});

describe('LIAR for the public', () => {
  beforeEach(async () => {
    await take(liarFormat, ferry);
    await extendSpeaker(desk, { speaker: 'eva-maly', alsoKnownAs: ['the-captain'] });
    await take(liarFormat, bridge + said(4, 'The lock held.', 'the-captain'));
  });
  const ids = async (options: ExportOptions) =>
    (await written(liar, options)).text.match(/^\d/gm) ?? [];

  it.each([
    ['the claim', () => numberOf('record_claim', 0), ['1', '4']],
    ['its speaker', () => numberOf('record_speaker', 0), ['1']],
    ['its review', () => numberOf('record_review', 0), ['1', '4']],
  ])('holds no row of which %s is hidden', async (_, find, left) => {
    expect(await ids({ public: true })).toEqual(['3', '1', '4']);
    const record = await find();
    await hideRecord(desk, { record, because });
    expect(await ids({ public: true })).toEqual(left);
    expect(await ids({})).toEqual(['3', '1', '4']);
    await publishRecord(desk, { record });
    expect(await ids({ public: true })).toEqual(['3', '1', '4']);
  });

  it('holds no row that met its speaker by a spelling that is hidden', async () => {
    const { names } = await extendSpeaker(desk, {
      ...{ speaker: 'ana-ruiz', alsoKnownAs: ['the-leak'], private: true },
    });
    expect(names).toHaveLength(1);
    await take(liarFormat, said(5, 'The mill burned.', 'the-leak'));
    expect(await ids({})).toEqual(['3', '1', '4', '5']);
    expect(await ids({ public: true })).toEqual(['3', '4']);
  });

  it('holds no row of a public claim that was imported in private', async () => {
    await importFile(desk, {
      ...{ format: liarFormat, file: 'rows', text: inPieces(again), private: true },
    });
    expect(await ids({})).toEqual(['3', '1', '4', '2']);
    expect(await ids({ public: true })).toEqual(['3', '4']);
  });

  it('counts what was withheld only of claims that it sees', async () => {
    await withholdRecord(desk, { record: await numberOf('record_speaker', 0), because });
    await hideRecord(desk, { record: await numberOf('record_claim', 0), because });
    expect(await written(liar, { public: true })).toEqual({ text: bridge, rows: 1, withheld: 1 });
    expect(await written(liar)).toMatchObject({ withheld: 2 });
  });
});

describe('FEVER', () => {
  const rows = [
    '{"id": 1, "verifiable": "VERIFIABLE", "label": "SUPPORTS", "claim": "Beyonc\\u00e9 \\"sang\\".", "evidence": [[[1, 2, "Beyonce\\u0301", 7], [1, 3, "Song_-LRB-music-RRB-", 0]], [[4, null, "\\ud83d\\ude00", 1]]]}',
    '{"id": 2, "verifiable": "NOT VERIFIABLE", "label": "NOT ENOUGH INFO", "claim": "It rained.", "evidence": [[[5, null, null, null]]]}',
    '{"label": "REFUTES", "claim": "It rained.", "evidence": [], "more": {"=": ["a\\u007f\\n"]}, "none": {}}',
  ];

  it('comes back byte for byte, in the layout it is published in', async () => {
    const text = rows.map((row) => `${row}\n`).join('');
    await take(feverFormat, text);
    await addReview(desk, {
      claim: await numberOf('record_claim', 0),
      publisher: 'A',
      rating: 'B',
    });
    expect(await written(fever)).toEqual({ text, rows: 3, withheld: 0 });
  });

  it('comes back equal from any other layout', async () => {
    await take(
      feverFormat,
      JSON.stringify(
        rows.map((row) => JSON.parse(row)),
        null,
        2,
      ),
    );
    expect((await written(fever)).text).toBe(rows.map((row) => `${row}\n`).join(''));
  });

  it('is one line of ASCII, which reads as what was written', () => {
    holds(
      'a line of FEVER',
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const line = feverLine(value as ForeignValue);
        expect(line).toMatch(/^[\x20-\x7e]*\n$/);
        expect(JSON.stringify(JSON.parse(line))).toBe(JSON.stringify(value));
      }),
      { runs: 300 },
    );
  });
});
