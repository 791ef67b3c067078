import pg from 'pg';
import { deriveStatus } from '../../src/model/ladder/derive-status.ts';
import type { Standing } from '../../src/model/ladder/standing.ts';
import { caseFileOf, type Row } from './status-by-hand.ts';

/** The same statements as `statusByHand`, sent to a server one after another through its driver. */
export function statusByHandOnServer(url: string) {
  const pool = new pg.Pool({ connectionString: url, options: '-c search_path=desk' });
  const all = async (text: string, ...values: unknown[]): Promise<readonly Row[]> =>
    (await pool.query<Row>(text, values)).rows;
  const of = (noun: string) =>
    `SELECT noun.*, record.id FROM record_${noun} noun JOIN record ON record.n = noun.n
     WHERE noun.claim = $1 AND noun.n <= $2 ORDER BY noun.n`;
  const byHand = async (claim: number, asOf: number): Promise<Standing> => {
    await all('SELECT zone, created_at, position FROM desk_head');
    const [entry] = await all(newest);
    const known = entry?.n;
    await all('SELECT n, id, slug, kind FROM record WHERE n = $1', claim);
    const [found] = await all(claimRow, claim, known);
    const evidence = await all(of('evidence'), claim, known);
    const absences = await all(of('absence'), claim, known);
    const appearances = await all(of('appearance'), claim, known);
    const assessments = await all(of('assessment'), claim, known);
    const reviews = await all(of('review'), claim, known);
    const resting = [...evidence, ...absences, ...appearances];
    const passages = await all(passageRows, numbers(resting.map(({ passage }) => passage)));
    await all(recheckRows, numbers(passages.map(({ n }) => n)), known);
    const named = resting.flatMap(({ source, origin }) => [source, origin]);
    const within = passages.map(({ source }) => source);
    const sources = await all(sourceRows, numbers([...named, ...within]));
    const rows = [found, ...resting, ...assessments, ...reviews, ...passages, ...sources];
    const every = numbers(rows.map((row) => row?.n));
    const takenBack = await all(retractionRows, every, known);
    await all('SELECT * FROM record_correction WHERE record = ANY($1) AND n <= $2', every, known);
    await all('SELECT * FROM record_reference WHERE n = ANY($1)', every);
    const entered = new Map((await all(enteredRows, every)).map((row) => [row.n, row]));
    return deriveStatus(
      caseFileOf(found as Row, {
        evidence,
        absences,
        appearances,
        passages,
        sources,
        takenBack,
        entered,
      }),
      asOf,
    );
  };
  return { byHand, close: () => pool.end() };
}

const numbers = (values: readonly (Row[string] | undefined)[]): readonly number[] => [
  ...new Set(values.filter((value) => value !== null && value !== undefined).map(Number)),
];

const newest = `SELECT position, at, first + count - 1 AS n FROM ledger_entry
  ORDER BY position DESC LIMIT 1`;
const claimRow = `SELECT claim.*, record.id, record.slug FROM record_claim claim
  JOIN record ON record.n = claim.n WHERE claim.n = $1 AND claim.n <= $2`;
const passageRows = `SELECT passage.*, snapshot.source FROM record_passage passage
  JOIN record_snapshot snapshot ON snapshot.n = passage.snapshot WHERE passage.n = ANY($1)`;
const recheckRows = 'SELECT * FROM record_recheck WHERE passage = ANY($1) AND n <= $2';
const sourceRows = `WITH RECURSIVE chain(n) AS (SELECT unnest($1::int[])
    UNION SELECT source.origin FROM chain JOIN record_source source ON source.n = chain.n)
  SELECT source.*, record.id FROM chain JOIN record_source source ON source.n = chain.n
  JOIN record ON record.n = source.n`;
const retractionRows = 'SELECT * FROM record_retraction WHERE record = ANY($1) AND n <= $2';
const enteredRows = `SELECT record.n, entry.position, entry.at, entry.day, actor.name, actor.actor_kind
  FROM record JOIN ledger_entry entry ON entry.position = (SELECT e.position FROM ledger_entry e
    WHERE e.first <= record.n ORDER BY e.first DESC LIMIT 1)
  JOIN record_actor actor ON actor.n = entry.actor WHERE record.n = ANY($1)`;
