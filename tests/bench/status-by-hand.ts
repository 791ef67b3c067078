import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { Bounds } from '../../src/model/bounds.ts';
import type {
  CaseAbsence,
  CaseAppearance,
  CaseEvidence,
  CaseFile,
  CasePassage,
  CaseSource,
} from '../../src/model/ladder/case-file.ts';
import { deriveStatus } from '../../src/model/ladder/derive-status.ts';
import type { Standing } from '../../src/model/ladder/standing.ts';
import { foldKey } from '../../src/text/fold.ts';

/** A row as better-sqlite3 gives it. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * The derived status of a claim by prepared statements and nothing else: the same facts that `status` reads,
 * in as few statements as by hand one would use, and then the same rule. What it is measured against.
 */
export function statusByHand(path: string): (claim: number, asOf: number) => Standing {
  const read = statementsOf(path);
  return (claim, asOf) => {
    read.head.get();
    const { n: known } = read.entry.get() as Row;
    read.named.get(claim);
    const found = read.claim.get(claim, known) as Row;
    const evidence = read.evidence.all(claim, known) as Row[];
    const absences = read.absences.all(claim, known) as Row[];
    const appearances = read.appearances.all(claim, known) as Row[];
    const assessments = read.assessments.all(claim, known) as Row[];
    const reviews = read.reviews.all(claim, known) as Row[];
    const resting = [...evidence, ...absences, ...appearances];
    const passages = read.passages.all(json(resting.map(({ passage }) => passage))) as Row[];
    read.rechecks.all(json(passages.map(({ n }) => n)), known);
    const sources = read.sources.all(
      json([
        ...resting.flatMap(({ source, origin }) => [source, origin ?? null]),
        ...passages.map(({ source }) => source ?? null),
      ]),
    ) as Row[];
    const all = json(
      [found, ...resting, ...assessments, ...reviews, ...passages, ...sources].map(({ n }) => n),
    );
    const takenBack = read.retractions.all(all, known) as Row[];
    read.corrections.all(all, known);
    read.references.all(all);
    const entered = new Map((read.entered.all(all) as Row[]).map((row) => [row.n, row]));
    const rows = { evidence, absences, appearances, passages, sources, takenBack, entered };
    return deriveStatus(caseFileOf(found, rows), asOf);
  };
}

function statementsOf(path: string) {
  const db = new Database(path, { readonly: true });
  const of = (noun: string) =>
    db.prepare(`SELECT noun.*, record.id FROM record_${noun} noun JOIN record ON record.n = noun.n
      WHERE noun.claim = ? AND noun.n <= ? ORDER BY noun.n`);
  const among = 'IN (SELECT value FROM json_each(?))';
  return {
    head: db.prepare('SELECT zone, created_at, position FROM desk_head'),
    entry: db.prepare(`SELECT position, at, first + count - 1 AS n FROM ledger_entry
      ORDER BY position DESC LIMIT 1`),
    named: db.prepare('SELECT n, id, slug, kind FROM record WHERE n = ?'),
    claim: db.prepare(`SELECT claim.*, record.id, record.slug FROM record_claim claim
      JOIN record ON record.n = claim.n WHERE claim.n = ? AND claim.n <= ?`),
    evidence: of('evidence'),
    absences: of('absence'),
    appearances: of('appearance'),
    assessments: of('assessment'),
    reviews: of('review'),
    passages: db.prepare(`SELECT passage.*, snapshot.source FROM record_passage passage
      JOIN record_snapshot snapshot ON snapshot.n = passage.snapshot WHERE passage.n ${among}`),
    rechecks: db.prepare(`SELECT * FROM record_recheck WHERE passage ${among} AND n <= ?`),
    sources: db.prepare(`WITH RECURSIVE chain(n) AS (SELECT value FROM json_each(?)
        UNION SELECT source.origin FROM chain JOIN record_source source ON source.n = chain.n)
      SELECT source.*, record.id FROM chain JOIN record_source source ON source.n = chain.n
      JOIN record ON record.n = source.n`),
    retractions: db.prepare(`SELECT * FROM record_retraction WHERE record ${among} AND n <= ?`),
    corrections: db.prepare(`SELECT * FROM record_correction WHERE record ${among} AND n <= ?`),
    references: db.prepare(`SELECT * FROM record_reference WHERE n ${among}`),
    entered: db.prepare(`SELECT record.n, entry.position, entry.at, entry.day, actor.name,
        actor.actor_kind FROM record
      JOIN ledger_entry entry ON entry.position = (SELECT e.position FROM ledger_entry e
        WHERE e.first <= record.n ORDER BY e.first DESC LIMIT 1)
      JOIN record_actor actor ON actor.n = entry.actor WHERE record.n ${among}`),
  };
}

const json = (numbers: readonly (string | number | null | undefined)[]): string =>
  JSON.stringify([...new Set(numbers.filter((n) => n !== null && n !== undefined))]);

interface Rows {
  readonly evidence: readonly Row[];
  readonly absences: readonly Row[];
  readonly appearances: readonly Row[];
  readonly passages: readonly Row[];
  readonly sources: readonly Row[];
  readonly takenBack: readonly Row[];
  readonly entered: ReadonlyMap<unknown, Row>;
}

export function caseFileOf(claim: Row, rows: Rows): CaseFile {
  const sources = new Map(rows.sources.map((row) => [row.n, row]));
  const passages = new Map(rows.passages.map((row) => [row.n, row]));
  const record = (row: Row, own: string) => {
    const passage = passages.get(row.passage ?? null);
    const published = sources.get(row.source ?? null);
    const entryDay = Number(rows.entered.get(row.n)?.day);
    return {
      n: Number(row.n),
      draft: rows.entered.get(row.n)?.actor_kind !== 'person',
      day: span(row, own) ??
        (published && span(published, 'published_on')) ?? { first: entryDay, last: entryDay },
      ...takenBackOf(row.n, rows),
      ...given('source', row.source === null ? undefined : Number(row.source)),
      ...given('passage', passage && casePassage(passage)),
    };
  };
  const hashOf = (row: Row, stance: unknown): string => {
    const quote = passages.get(row.passage ?? null)?.quote ?? '';
    const source = sources.get(row.source ?? null)?.id ?? '';
    const said = JSON.stringify({ note: row.note ?? '', quote, source, stance });
    return createHash('sha256').update(said).digest('hex');
  };
  return {
    claim: {
      kind: claim.claim_kind as CaseFile['claim']['kind'],
      ...given('about', span(claim, 'about_on')),
      ...given('dueOn', span(claim, 'due_on')),
    },
    evidence: rows.evidence.map(
      (row) =>
        ({
          ...record(row, 'seen_on'),
          content: hashOf(row, row.stance),
          stance: row.stance,
          interested: row.interested !== null,
          ...given('strength', row.strength ?? undefined),
          ...given('credibility', row.credibility ?? undefined),
          ...given('origin', row.origin_unnamed ? 'unnamed' : (row.origin ?? undefined)),
          ...given('about', span(row, 'about_on')),
          ...given('undercuts', row.undercuts ?? undefined),
        }) as CaseEvidence,
    ),
    absences: rows.absences.map(
      (row) =>
        ({
          ...record(row, 'until_on'),
          content: hashOf(row, row.absence_kind),
          kind: row.absence_kind,
          interested: row.interested !== null,
        }) as CaseAbsence,
    ),
    appearances: rows.appearances.map(
      (row) =>
        ({ ...record(row, 'said_on'), manner: row.manner, basis: row.basis }) as CaseAppearance,
    ),
    sources: new Map(rows.sources.map((row) => [Number(row.n), caseSource(row, rows)])),
  };
}

function caseSource(row: Row, rows: Rows): CaseSource {
  const origin = row.origin === null ? undefined : Number(row.origin);
  return { n: Number(row.n), ...takenBackOf(row.n, rows), ...given('origin', origin) };
}

function casePassage(row: Row): CasePassage {
  return {
    snapshot: Number(row.snapshot),
    source: Number(row.source),
    pieces: row.pieces ? JSON.parse(String(row.pieces)) : [[Number(row.start), Number(row.end)]],
    foldedQuote: foldKey(String(row.quote)),
  };
}

function takenBackOf(n: unknown, { takenBack }: Rows) {
  const own = takenBack.filter(({ record }) => record === n);
  return {
    mistake: own.some((row) => row.retraction_kind === 'mistake'),
    withdrawals: own.flatMap((row) => span(row, 'withdrawn_on') ?? []),
  };
}

function span(row: Row, column: string): Bounds | undefined {
  if (row[column] === null) return undefined;
  return { first: Number(row[`${column}_first`]), last: Number(row[`${column}_last`]) };
}

const given = <Value>(key: string, value: Value | undefined) =>
  value === undefined ? {} : { [key]: value };
