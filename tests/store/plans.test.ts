import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { readHead } from '../../src/queries/head.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { listDrafts } from '../../src/queries/list-drafts.ts';
import { matchClaims } from '../../src/queries/match/match-claims.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { lookAt } from '../support/raw-database.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

/*
 * A desk of a person has no statistics, which benches once had: what a statement does without them is what it does. An act
 * takes as long on a million claims as on ten only where none of its statements goes through a table that grows with them.
 */

it('no statement of an act or a question goes through a table that grows with the desk, or is planned at each run', async () => {
  const desk = await newFileDesk(scratchFolder());
  const acting = await statementsOf(() => actOnce(desk));
  const asking = await statementsOf(() => askOnce(desk));
  const path = desk.store.url.replace('file:', '');
  await desk.store.close();
  expect(acting.length).toBeGreaterThan(50);
  expect(asking.length).toBeGreaterThan(10);
  expect([...acting, ...asking].flatMap((sql) => walks(path, sql))).toEqual([]);
  // A statement whose limit is a parameter is planned anew at each run.
  expect([...acting, ...asking].filter((sql) => /\blimit \?(?! \+)/i.test(sql))).toEqual([]);
});

it('a list of the claims of a speaker or topic looks up these alone', async () => {
  const desk = await newFileDesk(scratchFolder());
  await addSpeaker(desk, { name: 'Ana Alder' });
  const claim = { text: 'The bridge was closed in March.', topics: ['Bridges'] };
  await logClaim(desk, { ...claim, appearance: { speaker: 'Ana Alder', saidOn: '2023-03-02' } });
  const { position } = await readHead(desk);
  await addSpeaker(desk, { name: 'Later' });
  const asking = await statementsOf(async () => {
    for (const knownAt of [undefined, String(position)]) {
      for (const filter of [{ speaker: 'Ana Alder' }, { topic: 'Bridges' }]) {
        expect((await listClaims(desk, { ...filter, knownAt })).items).toHaveLength(1);
      }
    }
  });
  const path = desk.store.url.replace('file:', '');
  await desk.store.close();
  const lists = asking.filter((sql) => / from "record_claim" as "claim" /.test(sql));
  expect(lists).toHaveLength(4);
  const steps = lists.flatMap((sql) => planOf(path, sql));
  expect(
    steps.filter((step) => /^SEARCH (?:standing|claim) .*(?:claim|rowid)>/.test(step)),
  ).toEqual([]);
});

it('a list of drafts goes from entry to entry, and through the records of those alone', async () => {
  const desk = await newFileDesk(scratchFolder());
  const asking = await statementsOf(async () => void (await listDrafts(desk)));
  const path = desk.store.url.replace('file:', '');
  await desk.store.close();
  const lists = asking.filter((sql) => sql.includes('"actor_kind" as "kind"'));
  expect(lists.map((sql) => planOf(path, sql)[0])).toEqual([
    'SEARCH entry USING INDEX ledger_entry_first_idx (first>? AND first<?)',
  ]);
});

/** Acts of the kinds that move standings, and those that look for what is here already. */
async function actOnce(desk: Desk): Promise<void> {
  const url = 'https://gazette.example/1';
  const page = Buffer.from('The mayor closed the bridge in March. Nobody saw who opened it.');
  const { source } = await captureSource(desk, page, { title: 'The Gazette', url, knownAs: [url] });
  await addSpeaker(desk, { name: 'Ana Alder' });
  const appearance = { speaker: 'Ana Alder', source: String(source.n), quote: 'closed the bridge' };
  const text = 'The bridge was closed in March.';
  const { n: first } = (await logClaim(desk, { text, appearance })).claim;
  const { n: second } = (await logClaim(desk, { text: 'In March they closed the bridge.' })).claim;
  const [claim, other] = [String(first), String(second)];
  await addAppearance(desk, { claim: other, speaker: 'Ana Alder', saidOn: '2023-03-02' });
  const { n: letter } = await addSource(desk, { title: 'A letter', url: `${url}#2` });
  const evidence = await addEvidence(desk, { claim, source: String(letter), stance: 'supports' });
  await noteAbsence(desk, { claim: other, kind: 'noted', by: 'Ana Alder', until: '2023-04-01' });
  const judged = { status: 'supported', confidence: 'high', because: 'So it is.' };
  await assessClaim(desk, { claim, ...judged });
  await correctRecord(desk, {
    record: String(letter),
    set: { title: 'A note' },
    because: 'Misread.',
  });
  await linkClaims(desk, { claim, kind: 'repeats', other });
  await mergeClaims(desk, { kept: claim, gone: other, because: 'The same words.' });
  await partClaims(desk, { claim: other, because: 'They differ.' });
  await retractRecord(desk, { record: String(evidence.n), because: 'Misread.', mistake: true });
}

/** What is asked of one claim or speaker, of words, and of a page of a list. */
async function askOnce(desk: Desk): Promise<void> {
  const claim = 'The bridge was closed in March.';
  await matchClaims(desk, { text: claim });
  const [{ n = 0 } = {}] = (await listClaims(desk)).items;
  await status(desk, { claim: String(n) });
  await dossier(desk, { claim: String(n), asOf: '2023-04-01' });
  await timeline(desk, { claim: String(n) });
  await showSpeaker(desk, { speaker: 'Ana Alder' });
  await listClaims(desk, { status: 'no_evidence_found', speaker: 'Ana Alder', kind: 'event' });
  await staleClaims(desk);
  await listDrafts(desk);
  const narrowed = { status: 'unchecked', stance: 'supports', speaker: 'Ana Alder' } as const;
  await searchDesk(desk, { query: 'bridge' });
  await searchDesk(desk, { query: '"the bridge" clos*', ...narrowed });
}

/** The statements that were prepared meanwhile, whoever prepared them. */
async function statementsOf(act: () => Promise<void>): Promise<readonly string[]> {
  const prepared = new Set<string>();
  const { prepare } = Database.prototype;
  const spy = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (
    this: Database.Database,
    sql: string,
  ) {
    prepared.add(sql);
    return prepare.call(this, sql);
  });
  try {
    await act();
  } finally {
    spy.mockRestore();
  }
  return [...prepared].filter((sql) => /^\s*(?:select|with|update|delete)\b/i.test(sql));
}

/** Which tables a statement goes through from end to end, with the statement. */
function walks(path: string, sql: string): readonly string[] {
  return planOf(path, sql)
    .filter((step) => /^SCAN | AUTOMATIC /.test(step) && !isShort(step))
    .map((step) => `${step}: ${sql}`);
}

function planOf(path: string, sql: string): readonly string[] {
  const places = sql.match(/\?/g)?.length ?? 0;
  const steps = lookAt(path, (db) =>
    db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(new Array(places).fill(1)),
  ) as readonly { readonly detail: string }[];
  return steps.map(({ detail }) => detail);
}

/**
 * Through the word index; through what was found before; one row; the newest entry, where the walk ends; what a person
 * does one at a time, of which there are few beside claims; and languages, of which there are some.
 */
const isShort = (detail: string): boolean =>
  detail.includes(' VIRTUAL TABLE ') || short.includes(detail.replace(/^SCAN /, ''));

const short = [
  ...[
    'found',
    'about',
    'claims',
    'part',
    'ranked',
    'most',
    '(subquery-1)',
    'CONSTANT ROW',
    'derived_language',
  ],
  ...['desk_head', 'ledger_entry', 'record_actor', 'record_snapshot', 'record_correction'],
  ...['withholding', 'identity', 'proposer', 'work'],
  'derived_language USING COVERING INDEX sqlite_autoindex_derived_language_1',
];
