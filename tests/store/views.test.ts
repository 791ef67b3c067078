import { execFileSync, spawnSync } from 'node:child_process';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { views } from '../../scripts/views/views.ts';
import { viewsSql } from '../../scripts/views/views-sql.ts';
import type { Desk } from '../../src/desk.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { as, bridgeWorld, firmPiece, model } from '../support/bridge-world.ts';
import { lookAt } from '../support/raw-database.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const sqlite = await newDesk(folder);
const databases = [
  ['SQLite', sqlite],
  ['PGlite', await newPGliteDesk()],
] as const;

/** Something of each kind that the views have to tell apart. */
async function fill(desk: Desk): Promise<void> {
  await bridgeWorld(desk);
  const first = await firmPiece(desk, 'paper');
  await firmPiece(desk, 'council', 'refutes');
  await correctRecord(desk, {
    record: 'paper',
    set: { title: 'The Evening Paper', publishedOn: '2023-05-09' },
    because: 'Misread',
  });
  await retractRecord(desk, { record: String(first.n), because: 'Withdrawn', on: '2023-06-01' });
  const slip = await firmPiece(desk, 'wire');
  await retractRecord(desk, { record: String(slip.n), because: 'A slip', mistake: true });
  const undone = await firmPiece(desk, 'wire');
  const wrong = await retractRecord(desk, {
    record: String(undone.n),
    because: 'A slip',
    mistake: true,
  });
  await retractRecord(desk, {
    record: String(wrong.retraction.n),
    because: 'It was none',
    mistake: true,
  });
  await noteAbsence(desk, {
    claim: 'bridge',
    kind: 'searched',
    where: ['the archive', 'the web'],
    until: '2023-05-20',
  });
  await addEvidence(as(desk, model), { claim: 'bridge', stance: 'context', source: 'paper' });
  const proposed = await logClaim(as(desk, model), { text: 'The ferry was late.', slug: 'ferry' });
  await acceptDrafts(desk, { records: [String(proposed.claim.n)] });
  await logClaim(as(desk, model), { text: 'The tunnel was closed.', slug: 'tunnel' });
  await logClaim(desk, { text: 'The mayor was bribed.', slug: 'mayor' });
  await hideRecord(desk, { record: 'mayor', because: 'Not shown' });
  await logClaim(desk, { text: 'A name that goes.', slug: 'goes' });
  await withholdRecord(desk, { record: 'goes', because: 'A court said so' });
}

const rowsOf = async (desk: Desk, view: string): Promise<readonly Record<string, unknown>[]> => {
  const query = sql`SELECT * FROM ${sql.table(view)} ORDER BY 1, 2, 4`;
  const { rows } = await query.execute(desk.store.reader);
  return rows as Record<string, unknown>[];
};

for (const [, desk] of databases) await fill(desk);

describe.each(databases)('the views on %s', (_, desk) => {
  it('have the columns of their table, and nothing else', async () => {
    for (const { name, columns } of views) {
      const [row = {}] = await rowsOf(desk, name);
      if (name !== 'appearances' && name !== 'speakers') {
        expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
      }
    }
  });

  it('show claims as they are known, without drafts, and mark what is private', async () => {
    const claims = await rowsOf(desk, 'claims');
    expect(claims.map((claim) => [claim.slug, claim.text, claim.private])).toEqual([
      ['bridge', 'The bridge was closed in May 2023.', null],
      ['ferry', 'The ferry was late.', null],
      ['mayor', 'The mayor was bribed.', 'yes'],
      ['goes', '[withheld]', null],
    ]);
  });

  it('lay corrections over, and leave out what SQL cannot tell of them', async () => {
    const sources = await rowsOf(desk, 'sources');
    expect(sources[0]).toMatchObject({
      ...{ slug: 'paper', title: 'The Evening Paper', published_on: '2023-05-09' },
      published_on_first: null,
    });
    expect(sources[1]).toMatchObject({
      ...{ slug: 'wire', origin_id: sources[0]?.id, published_on_first: '2023-05-11' },
    });
  });

  it('leave out mistakes and drafts, and say from when a piece was withdrawn', async () => {
    const evidence = await rowsOf(desk, 'evidence');
    expect(evidence.map((piece) => [piece.stance, piece.withdrawn_on])).toEqual([
      ['supports', '2023-06-01'],
      ['refutes', null],
      ['supports', null],
    ]);
    const [claim] = await rowsOf(desk, 'claims');
    expect(new Set(evidence.map((piece) => piece.claim_id))).toEqual(new Set([claim?.id]));
    const [absence] = await rowsOf(desk, 'absences');
    expect(absence).toMatchObject({
      ...{ kind: 'searched', places: '["the archive","the web"]', until_on_last: '2023-05-20' },
      ...{ claim_id: claim?.id, speaker_id: null },
    });
  });

  it('say where claims stand as asof does, on every day', async () => {
    const spans = await rowsOf(desk, 'evidence_status');
    for (const asOf of ['1900-01-01', '2023-05-10', '2023-05-20', '2023-07-01', '2026-01-01']) {
      const listed = await listClaims(desk, { asOf });
      const stands = spans.filter(
        ({ from_day: from, to_day: to }) => String(from) <= asOf && asOf <= String(to),
      );
      expect(stands.map((span) => [span.claim_slug, span.status])).toEqual(
        listed.items.map(({ slug, status }) => [slug, status]),
      );
    }
  });
});

it('the views are the same rows on both databases', async () => {
  for (const { name } of views) {
    const [one, other] = await Promise.all(databases.map(([, desk]) => rowsOf(desk, name)));
    expect(other).toEqual(one);
  }
});

describe('the file', () => {
  const path = sqlite.store.url.replace('file:', '');

  it('holds the views as they are written today', () => {
    const made = lookAt(path, (database) =>
      database
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'view' ORDER BY rowid")
        .pluck()
        .all(),
    );
    expect(made.map((text) => `${text};`).join('\n\n')).toBe(viewsSql('sqlite').trimEnd());
  });

  const isThere = (program: string): boolean => !spawnSync(program, ['--version']).error;
  const question =
    "SELECT slug, status FROM claims JOIN evidence_status ON claim_id = claims.id WHERE '2023-05-20' BETWEEN from_day AND to_day ORDER BY claims.number LIMIT 1";

  it.skipIf(!isThere('sqlite3'))('opens in sqlite3 (skipped where it is not installed)', () => {
    const answer = execFileSync('sqlite3', ['-readonly', path, question], { encoding: 'utf8' });
    expect(answer).toBe('bridge|conflicting\n');
  });

  it.skipIf(!isThere('sqlite-utils'))('opens in sqlite-utils (skipped where it is not)', () => {
    const answer = execFileSync('sqlite-utils', ['query', path, question], { encoding: 'utf8' });
    expect(JSON.parse(answer)).toEqual([{ slug: 'bridge', status: 'conflicting' }]);
  });
});
