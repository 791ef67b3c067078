import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { resolveMoment } from '../../src/queries/moment.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { asofHere } from '../journeys/asof.ts';
import { isoDay } from '../queries/two-clocks/dates.ts';
import type { History } from '../queries/two-clocks/history.ts';
import { plots, tellHistories } from '../queries/two-clocks/told-histories.ts';
import { holdsAsync } from '../seeded.ts';
import { dumpOf, merged, restoredDesk } from '../support/dumps.ts';
import { ana } from '../support/fixed-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { type Asked, exported, type Json } from './faces.ts';
import { days, type Expected, withOneOfEach } from './one-of-each.ts';

/*
 * The five rules through export and import: a generated history is dumped and put together again, or merged into
 * another desk, and its claims go out and come in again as AVeriTeC, ClaimReview and CSV.
 */

const folder = scratchFolder();
const tell = await tellHistories(folder);

describe('a dump', () => {
  it('put together again answers every question as the desk did, at every pair of clocks', async () => {
    await throughImport('restored', async (told, standing) => {
      const desk = await restoredDesk(folder, await dumpOf(told.desk));
      const { position } = await resolveMoment(desk);
      for (const knownAt of [position, Math.ceil(position / 2), told.position]) {
        for (const day of days) {
          for (const { claim, ...stands } of standing(day)) {
            const asked = { claim: String(claim), asOf: isoDay(day), knownAt: String(knownAt) };
            const [before, after] = [await asking(told.desk, asked), await asking(desk, asked)];
            expect(after).toEqual(before);
            if (knownAt === position) expect(after).toMatchObject({ derived: stands });
          }
        }
      }
      expect((await verifyDesk(desk)).problems).toEqual([]);
      await desk.store.close();
    });
  });

  it('merged into a desk with claims of its own leaves every claim where it stood', async () => {
    await throughImport('merged', async (told, standing) => {
      const desk = await newDesk(folder);
      await logClaim(desk, { text: 'It rained.' });
      await merged(desk, await dumpOf(told.desk));
      for (const day of days) {
        for (const { claim, ...stands } of standing(day)) {
          const [{ id } = { id: '' }] = await told.desk.store.reader
            .selectFrom('record')
            .select('id')
            .where('n', '=', claim)
            .execute();
          const { derived } = await status(desk, { claim: id, asOf: isoDay(day) });
          expect(derived).toMatchObject(stands);
        }
      }
      expect((await verifyDesk(desk)).problems).toEqual([]);
      await desk.store.close();
    });
  });
});

describe('an export that another desk imports', () => {
  it.each(['averitec', 'claim-review', 'csv'] as const)(
    'of %s keeps its label word for word, and makes no other status of it',
    async (format) => {
      await throughImport(`there and back as ${format}`, async (told, standing, url) => {
        const asked = { told, url, day: days[1] ?? 0 };
        const expected = standing(asked.day);
        for (const { claim } of expected) {
          const look = { kind: 'searched', where: ['The rolls'], until: '2023-05' } as const;
          if (claim % 3 === 0) await noteAbsence(told.desk, { claim: String(claim), ...look });
        }
        await comesBack(format, asked, expected);
      });
    },
  );
});

/** Tells histories with a claim of each status, and hands over where they stand. */
const throughImport = (
  name: string,
  then: (
    told: History,
    standing: (day: number) => readonly Expected[],
    url: string,
  ) => Promise<void>,
): Promise<void> =>
  holdsAsync(
    name,
    fc.asyncProperty(plots(12), (plot) =>
      tell(plot, async (told, url) => then(told, await withOneOfEach(told), url)),
    ),
    { runs: 1 },
  );

/** What is known of a claim, or that it is not known by then. */
const asking = (desk: Desk, asked: Parameters<typeof status>[1]): Promise<unknown> =>
  status(desk, asked).catch(({ code }: { code: unknown }) => ({ code }));

/** How a format goes out and comes in, and what its document calls the status of each claim. */
const ways = {
  averitec: {
    out: [],
    in: [],
    labels: (text: string) =>
      JSON.parse(text).map(({ claim, label }: Json) => [claim, label === null ? [] : [label]]),
  },
  'claim-review': {
    out: ['--publisher', 'Us'],
    in: [],
    labels: (text: string) =>
      JSON.parse(text).map(({ claimReviewed, reviewRating }: Json) => [
        claimReviewed,
        [reviewRating.alternateName],
      ]),
  },
  csv: {
    out: ['--table', 'claims'],
    in: ['--map', join(folder, 'columns.json')],
    labels: (text: string) =>
      parse(text, { columns: true }).map((row: Json) => [row.text, [row.status]]),
  },
} as const;
const columns = { claim: 'text', rating: 'status', publisher: { value: 'Us' } };
writeFileSync(join(folder, 'columns.json'), JSON.stringify(columns));

let files = 0;

/** The claims of an export, as another desk has them after importing it. */
async function comesBack(
  format: keyof typeof ways,
  asked: Asked,
  expected: readonly Expected[],
): Promise<void> {
  files += 1;
  const way = ways[format];
  const [file, other] = [join(folder, `out-${files}`), `file:${join(folder, `other-${files}.db`)}`];
  const text = await exported(asked, format, ...way.out);
  writeFileSync(file, text);
  const how = [...way.in, '--rejects', `${file}-rejects`, '--json', '--desk', other];
  const run = await asofHere(folder, {}, 'import', format, file, ...how);
  expect(run, run.stdout).toMatchObject({ code: 0, json: { rejected: [] } });
  const labels = new Map<string, readonly string[]>(way.labels(text));
  const desk = await openDesk(other, { actor: ana });
  const { items } = await listClaims(desk, { limit: 1000 });
  for (const { claim, status: derived } of expected) {
    const found = await status(asked.told.desk, { claim: String(claim), asOf: isoDay(asked.day) });
    const judged = format === 'csv' ? derived : (found.assessed?.status ?? derived);
    const own = items.find((item) => item.text === found.claim.text);
    if (own === undefined) {
      // Nobody has judged it and nothing that bears on it is on record: that makes no ClaimReview.
      expect([format, judged]).toEqual(['claim-review', 'unchecked']);
      continue;
    }
    // No grade came with it, so nothing is firm; an absence may have come, which refutes nothing.
    expect(['unchecked', 'no_evidence_found']).toContain(own.status);
    const { reviews } = await status(desk, { claim: String(own.n) });
    expect(reviews.map(({ rating }) => rating)).toEqual(labels.get(found.claim.text));
    for (const mapped of await mappedStatuses(desk, own.n)) expect(mapped).toBe(judged);
  }
  await desk.store.close();
}

/** What the rule of the import made of the ratings of a claim, where it made something. */
async function mappedStatuses({ store: { reader } }: Desk, claim: number) {
  const reviews = await readRecords(reader, 'review', {
    where: { column: 'claim', among: [claim] },
  });
  const among = reviews.map(({ n }) => n);
  const mappings = await readRecords(reader, 'mapping', { where: { column: 'review', among } });
  return mappings.flatMap(({ value }) => value.status ?? []);
}
