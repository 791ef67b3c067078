import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { csvFormat } from '../../src/formats/csv.ts';
import { annotatedPassages } from '../../src/queries/annotated-passages.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { foreignRows } from '../../src/queries/foreign-rows.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { showPublicSource } from '../../src/queries/public/show-public-source.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { extendSpeaker } from '../../src/services/extend-speaker.ts';
import { importFile } from '../../src/services/import-file.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { gathered, inPieces } from '../formats/texts.ts';
import { as, bridgeWorld, firmPiece, model, standsAt } from '../support/bridge-world.ts';
import { rawDatabase } from '../support/raw-database.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const because = 'Order of the court.';
const withhold = (record: string | number) =>
  withholdRecord(desk, { record: String(record), because });
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

/** Everything in the files of the desk, whatever holds it. */
function filesOf(): string {
  const path = desk.store.url.slice('file:'.length);
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(basename(path)))
    .map((name) => readFileSync(join(dirname(path), name)).toString('latin1'))
    .join('\n');
}

const letter =
  'Zebulon wrote: the lock was forced at dawn. Nobody else was there. Yours, a friend.';

async function quoteLetter(): Promise<void> {
  await captureSource(desk, Buffer.from(letter), { title: 'A letter', slug: 'letter' });
  await addEvidence(desk, {
    claim: 'bridge',
    stance: 'supports',
    source: 'letter',
    quote: 'the lock was forced at dawn',
    strength: 'moderate',
    credibility: '2',
  });
}

describe('a withheld text', () => {
  it('is gone from the answers and from the files, and the desk still verifies', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await correctRecord(desk, { record: String(n), set: { note: 'Quetzal saw it.' }, because });
    await correctRecord(desk, { record: String(n), set: { note: 'Quetzal told it.' }, because });
    expect(filesOf()).toContain('Quetzal');
    const before = await status(desk, { claim: 'bridge' });
    const { also, scrubbed } = await withhold(n);
    expect(scrubbed).toBe(true);
    expect(also.map(({ kind }) => kind)).toEqual(['correction', 'correction']);
    const found = await dossier(desk, { claim: 'bridge' });
    expect(JSON.stringify(found)).not.toContain('Quetzal');
    expect(found.evidence[0]?.withheld).toMatchObject({ because, entered: { by: 'Ana Ruiz' } });
    expect(toMarkdown(outlineOf(found))).toContain('were withheld');
    expect(filesOf()).not.toMatch(/quetzal/i);
    const after = await status(desk, { claim: 'bridge' });
    expect(after.derived).toEqual(before.derived);
    expect(await standsAt(desk, '2023-06-01')).toBe('supported');
  });

  it('of a correction is found by no word of it any more, in the record that it put right', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const { corrections } = await correctRecord(desk, {
      ...{ record: String(n), set: { note: 'Quetzal saw it.' }, because },
    });
    const found = async () =>
      (await searchDesk(desk, { query: 'Quetzal' })).hits.map((hit) => hit.n);
    expect(await found()).toEqual([n]);
    await withhold(corrections[0]?.n ?? 0);
    expect(await found()).toEqual([]);
    expect(filesOf()).not.toMatch(/quetzal/i);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });

  it('is gone at every ledger position, and the rest of what was known then stays', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await correctRecord(desk, { record: String(n), set: { note: 'Quetzal' }, because });
    const { position } = await status(desk, { claim: 'bridge' });
    await withhold(n);
    const then = await dossier(desk, { claim: 'bridge', knownAt: String(position) });
    expect(then.evidence[0]).toMatchObject({
      value: { note: '[withheld]', strength: 'moderate' },
      withheld: { because },
    });
  });

  it('of a claim takes a slug made from it along, and leaves one that was chosen', async () => {
    const { claim } = await logClaim(desk, { text: 'Zebulon opened the sluice.' });
    await withhold(claim.n);
    await withhold('bridge');
    const { items } = await listClaims(desk);
    expect(items.map(({ slug, text }) => [slug, text])).toEqual([
      ['bridge', '[withheld]'],
      [null, '[withheld]'],
    ]);
    expect(filesOf()).not.toMatch(/zebulon|closed in May/i);
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
  });

  it('of a speaker takes all spellings and roles along', async () => {
    await addSpeaker(desk, {
      name: 'Zebulon Quist',
      slug: 'witness',
      alsoKnownAs: ['Zeb Quist'],
      roles: [{ title: 'keeper of the sluice' }],
    });
    await addAppearance(desk, { claim: 'bridge', speaker: 'witness', saidOn: '2023-05' });
    await withhold('witness');
    expect(filesOf()).not.toMatch(/quist|keeper of the sluice/i);
    const { appearances } = await status(desk, { claim: 'bridge' });
    expect(appearances).toBe(1);
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
  });

  it('is told with what the record names that still holds words of its own', async () => {
    await quoteLetter();
    const { appearance, speaker } = await addAppearance(desk, {
      ...{ claim: 'bridge', speaker: 'A friend', source: 'letter', quote: 'Nobody else was there' },
    });
    const [passage, source] = [appearance.value.passage, appearance.value.source];
    const { stays } = await withhold(appearance.n);
    expect(stays).toHaveLength(3);
    expect(stays).toEqual(
      expect.arrayContaining([
        { kind: 'source', n: source },
        { kind: 'passage', n: passage },
        { kind: 'speaker', n: speaker.n },
      ]),
    );
    await withhold(speaker.n);
    const next = await addAppearance(desk, { claim: 'bridge', speaker: String(speaker.n) });
    expect((await withhold(next.appearance.n)).stays).toEqual([]);
  });

  it('does not come back by being captured again, and is quoted no more', async () => {
    await quoteLetter();
    const { also, blobs } = await withhold('letter');
    expect(also.map(({ kind }) => kind).sort()).toEqual(['passage', 'snapshot']);
    expect(blobs).toHaveLength(1);
    expect(filesOf()).not.toMatch(/zebulon|lock was forced/i);
    const { source } = await showSource(desk, { source: 'letter' });
    expect(source.snapshots[0]).toMatchObject({
      value: { textSha256: blobs[0] },
      withheld: { because },
    });
    const again = { title: 'Another letter' };
    expect(await failure(captureSource(desk, Buffer.from(letter), again))).toBe('text_withheld');
    const quoted = { claim: 'bridge', stance: 'context', source: 'letter', quote: 'dawn' } as const;
    expect(await failure(addEvidence(desk, quoted))).toBe('text_withheld');
    expect(await standsAt(desk, '2027-01-01')).toBe('supported');
  });

  it('of a passage takes along the text it stands in, and quotes that share words with it', async () => {
    await quoteLetter();
    const quoted = { claim: 'bridge', stance: 'context', source: 'letter' } as const;
    const near = await addEvidence(desk, { ...quoted, quote: 'Nobody else was there' });
    const { evidence } = await dossier(desk, { claim: 'bridge' });
    const passageOf = (n: number | undefined) =>
      evidence.find((piece) => piece.n === n)?.passage?.n ?? 0;
    const first = evidence.find((piece) => piece.n !== near.n)?.n;
    const { also, blobs } = await withhold(passageOf(first));
    expect(also.map(({ n }) => n)).toContain(passageOf(near.n));
    expect(blobs).toHaveLength(1);
    expect(filesOf()).not.toMatch(/lock was forced|at dawn/);
    expect(await standsAt(desk, '2027-01-01')).toBe('supported');
  });
});

it('in private, a text is gone for the public too, who is not told why', async () => {
  await quoteLetter();
  await withholdRecord(desk, { record: 'letter', because, private: true });
  const { snapshots } = await showPublicSource(desk, { source: 'letter' });
  expect(snapshots.map(({ text }) => text)).toEqual([null]);
  expect(await annotatedPassages(desk, { public: true })).toEqual([]);
  const [own, seen] = [{ claim: 'bridge' }, { claim: 'bridge', public: true }];
  expect(toMarkdown(outlineOf(await dossier(desk, own)))).toContain(because);
  const told = toMarkdown(outlineOf(await dossier(desk, seen)));
  expect([told.includes('withheld'), told.includes(because)]).toEqual([true, false]);
});

type Named = 'record_claim' | 'record_speaker' | 'record_source' | 'record_topic';

describe('of imported rows', () => {
  const take = (rows: readonly object[]) =>
    importFile(desk, {
      format: csvFormat({ claim: 'claim', speaker: 'who', appearanceUrl: 'url', topics: 'about' }),
      file: 'rows.json',
      text: inPieces(JSON.stringify(rows), 1000),
    });
  const numberOf = async (table: Named) => {
    const asked = desk.store.reader.selectFrom(table).select('n').orderBy('n', 'desc');
    return (await asked.executeTakeFirstOrThrow()).n;
  };
  const rowsKept = async () => {
    const rows = await gathered(foreignRows(desk.store.reader, { format: 'csv' }));
    return rows.map(({ line }) => line);
  };

  it.each([
    ['speaker', 'who', ['Zebulon Quist:', 'zebulon  quist']],
    ['source', 'url', ['https://zebulon.example/quist', 'HTTPS://ZEBULON.example/quist']],
    ['topic', 'about', ['Zebulon Quist', 'zebulon quist;']],
  ] as const)(
    'those that spell a %s otherwise are gone with it, and no others',
    async (kind, column, spelled) => {
      const other = {
        claim: 'The lock held.',
        who: 'Ana Ruiz',
        url: 'https://paper.example/1',
        about: 'Locks',
      };
      const rows = spelled.map((text, place) => ({
        ...other,
        claim: `Claim ${place}.`,
        [column]: text,
      }));
      await take([...rows, other].toReversed());
      expect(await rowsKept()).toEqual([1, 2, 3]);
      expect(filesOf()).toMatch(/zebulon/i);
      await withhold(await numberOf(`record_${kind}`));
      expect(await rowsKept()).toEqual([1]);
      expect(filesOf()).not.toMatch(/zebulon/i);
      expect((await verifyDesk(desk)).problems).toEqual([]);
    },
  );

  it('that met a speaker by a further spelling, or a claim by corrected words, are gone with these', async () => {
    const other = { claim: 'The lock held.', who: 'Ana Ruiz', url: 'https://paper.example/1' };
    await take([{ ...other, claim: 'The padlocck held.' }]);
    const speaker = String(await numberOf('record_speaker'));
    const { names } = await extendSpeaker(desk, { speaker, alsoKnownAs: ['Zebulon Quist'] });
    const record = String(await numberOf('record_claim'));
    const set = { text: 'The padlock held.' };
    const { corrections } = await correctRecord(desk, { record, because, set });
    await take([
      { ...other, claim: 'The lock was new.', who: 'Zebulon Quist' },
      { ...other, claim: 'The padlock held.' },
    ]);
    for (const { n } of [...names, ...corrections]) await withhold(n);
    expect(filesOf()).not.toMatch(/zebulon|padlock/i);
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });
});

describe('withholding', () => {
  it('is done once, by a person, and corrects nothing afterwards', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await correctRecord(desk, { record: String(n), set: { note: 'Quetzal' }, because });
    const proposed = withholdRecord(as(desk, model), { record: String(n), because });
    expect(await failure(proposed)).toBe('person_needed');
    await withhold(n);
    expect(await failure(withhold(n))).toBe('withheld_before');
    const again = correctRecord(desk, { record: String(n), set: { note: 'Q.' }, because });
    expect(await failure(again)).toBe('text_withheld');
    await correctRecord(desk, { record: String(n), set: { strength: 'weak' }, because });
    expect(await standsAt(desk, '2023-06-01')).toBe('insufficient');
  });

  it.each([
    ['UPDATE record_evidence SET note = ?', 'Put back'],
    ["UPDATE record SET salt = ? WHERE kind = 'evidence'", Buffer.alloc(16)],
    ['UPDATE record_evidence SET strength = ?', 'weak'],
    ["UPDATE record SET slug = ? WHERE slug = 'bridge'", 'other'],
    ['UPDATE record_withholding SET seals = ?', '["note:abc"]'],
  ])('is held against the ledger: %s', async (statement, value) => {
    const { n } = await firmPiece(desk, 'paper');
    await addEvidence(desk, { claim: 'bridge', stance: 'context', source: 'paper', note: 'N.' });
    await withhold(n);
    await withhold(n + 1);
    await withhold('bridge');
    expect((await verifyDesk(desk)).problems).toEqual([]);
    const raw = rawDatabase(desk.store.url.slice('file:'.length));
    raw.prepare(statement).run(value);
    raw.close();
    expect((await verifyDesk(desk)).ok).toBe(false);
  });

  it('leaves the same ledger on PostgreSQL', async () => {
    const other = await newPGliteDesk();
    const one = await newDesk(folder);
    const heads: string[] = [];
    for (const each of [one, other]) {
      await addSource(each, { title: 'Zebulon writes', note: 'Quetzal' });
      const { n } = await logClaim(each, { text: 'A claim of note.' }).then(({ claim }) => claim);
      await withholdRecord(each, { record: String(n), because });
      const { ok, head } = await verifyDesk(each);
      expect(ok).toBe(true);
      heads.push(head.link);
      await each.store.close();
    }
    expect(heads[0]).toBe(heads[1]);
  });
});
