import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { asofHere } from '../journeys/asof.ts';
import { lookAt, rowsOf } from '../support/raw-database.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const folder = scratchFolder();
const program = join(import.meta.dirname, 'importing-process.ts');

/** A word of its own for each number, so that no claim is like another by chance. */
const wordOf = (number: number): string =>
  [...String(1000 + number)]
    .map((digit) => 'ba ce di fo gu ha je ki lo mu'.split(' ')[+digit])
    .join('');

/** Every sixth claim repeats the first of its six, and adds a year. */
function claimOf(row: number): string {
  const [of, year] = row % 6 === 5 ? [row - 5, ' of 2023'] : [row, ''];
  const text = `The ${wordOf(of)} mill of ${wordOf(of + 300)} burned in the spring${year}.`;
  return JSON.stringify({ text, claimant: 'Ana Ruiz', claimReview: [] });
}

const proposed = (path: string): readonly unknown[] =>
  lookAt(path, (db) =>
    db
      .prepare(
        `SELECT claim.text, other.text AS other FROM record_link AS link
         JOIN record_claim AS claim ON claim.n = link.claim
         JOIN record_claim AS other ON other.n = link.other ORDER BY 1, 2`,
      )
      .all(),
  );
const owed = (path: string): readonly unknown[] =>
  lookAt(path, (db) => db.prepare('SELECT owes FROM desk_import').pluck().all());

const taken = (file: string, path: string) =>
  asofHere(folder, {}, 'import', 'fact-check-api', file, '--json', '--desk', `file:${path}`);

/** Two hundred claims are looked at in one act of proposals; so many take a while, and are for `npm run test:long`. */
const moments = [
  { moment: 'before its first proposal', rows: 24, isFirst: true },
  ...(process.env.RUNS_TIMES === undefined
    ? []
    : [{ moment: 'in its second act of proposals', rows: 216, isFirst: false }]),
];

it.each(moments)(
  'a short import that is killed $moment makes those that are missing when it is run again, and nothing after that',
  async ({ rows, isFirst }) => {
    const [file, whole, path] = ['.jsonl', '-whole.db', '-killed.db'].map((end) =>
      join(folder, `${rows}${end}`),
    ) as [string, string, string];
    writeFileSync(file, Array.from({ length: rows }, (_, row) => claimOf(row)).join('\n'));
    const { json } = await taken(file, whole);
    const wanted = proposed(whole);
    expect(json).toMatchObject({ read: rows, added: rows, proposed: wanted.length });
    expect(wanted.length).toBeGreaterThan(rows / 12);

    await makeDesk(`file:${path}`, { zone: 'UTC' });
    const upTo = isFirst ? 0 : wanted.length;
    const killed = startWorker(program, [`file:${path}`, file, String(rows), String(upTo)]);
    expect((await killed.ended()).errors).toBe('');
    expect(killed.process.signalCode).toBe('SIGKILL');
    expect(rowsOf(path, 'desk_import_row')).toBe(rows);
    expect(owed(path)).toEqual(['proposals']);
    const before = rowsOf(path, 'record_link');
    expect(before < wanted.length && isFirst === (before === 0)).toBe(true);

    const again = await taken(file, path);
    expect(again.json).toMatchObject({ added: 0, proposed: wanted.length - before });
    expect(owed(path)).toEqual([null]);
    const last = await taken(file, path);
    expect(last.json).toEqual({ read: rows, added: 0, unchanged: rows, rejected: [] });
    expect(proposed(path)).toEqual(wanted);
    const desk = await openDesk(`file:${path}`);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    await desk.store.close();
  },
  120_000,
);
