import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { everyRecord } from '../../../src/model/record/every-record.ts';
import { shownWords, wordFields } from '../../../src/model/search-words.ts';
import { corrected } from '../../../src/queries/case/corrected.ts';
import { inForceCondition } from '../../../src/queries/case/in-force-condition.ts';
import { knownRecords } from '../../../src/queries/case/known-record.ts';
import { recordsInForce } from '../../../src/queries/case/records-in-force.ts';
import { numbersByKind } from '../../../src/queries/numbers-by-kind.ts';
import { writtenBeside } from '../../../src/queries/search/read-hits.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { readRecords, type WrittenRecord } from '../../../src/store/read-record.ts';
import { type NamedClaim, readWritten } from '../../../src/store/written-words.ts';
import { holdsAsync } from '../../seeded.ts';
import { as, model } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';
import { plots, tellHistories } from '../two-clocks/told-histories.ts';

const folder = scratchFolder();

/** All records up to a number, as they were written. */
async function writtenUpTo({ store: { reader } }: Desk, n: number) {
  const all = await reader.selectFrom('record').select('n').where('n', '<=', n).execute();
  const numbers = all.map((record) => record.n);
  const written: WrittenRecord[] = [];
  for (const [kind, among] of await numbersByKind(reader, numbers)) {
    written.push(...(await readRecords(reader, kind, { numbers: among })));
  }
  return { all, written };
}

/** The numbers of all records, and which of them each of the three ways of asking takes to be in force. */
async function askedEachWay(desk: Desk, n: number) {
  const { reader } = desk.store;
  const { all, written } = await writtenUpTo(desk, n);
  const known = await knownRecords(reader, written, n);
  const inForce = await inForceCondition(reader, n);
  const { rows } = await sql<{ n: number }>`
    SELECT n FROM record WHERE ${inForce('record.n')} ORDER BY n`.execute(reader);
  return {
    read: [...known.values()]
      .filter(({ draft }) => !draft)
      .filter(({ retractions }) =>
        retractions.every(({ value }) => value.retractionKind !== 'mistake'),
      )
      .map((record) => record.n)
      .sort((one, other) => one - other),
    told: (await recordsInForce(reader, all, n)).map((record) => record.n),
    counted: rows.map((row) => row.n),
  };
}

/** The columns of `writtenBeside` that are looked at here. */
interface Beside {
  readonly id: string | null;
  readonly slug: string | null;
  readonly words: string | null;
  readonly spoken: 0 | 1;
}

/** What a record shows of its names and words, and the claim that it names, by the names of all records. */
function shownOf({ n, kind, value }: WrittenRecord, names: ReadonlyMap<number, NamedClaim>) {
  const isOfClaim = 'claim' in value && wordFields(kind).length > 0;
  const claim = (isOfClaim && names.get(Number(value.claim))) || null;
  const { id = '', slug = null } = names.get(n) ?? {};
  return { id, slug, words: shownWords(kind, value), claim };
}

async function namesOfAll({ store: { reader } }: Desk) {
  const records = await reader.selectFrom('record').select(['n', 'id', 'slug']).execute();
  const merged = await reader.selectFrom('derived_identity').select('n').execute();
  const numbers = new Set(merged.map(({ n }) => n));
  return new Map(
    records.map((record) => [record.n, { ...record, wasMerged: numbers.has(record.n) }]),
  );
}

/** Of what nothing speaks: as it was written, as it stands, and its words by reading all of it and by reading no more than them. */
async function untouchedEachWay(desk: Desk, n: number) {
  const { reader } = desk.store;
  const { all, written } = await writtenUpTo(desk, n);
  const { columns, joined } = writtenBeside(desk.store.dialect);
  const { rows } = await sql<Beside & Pick<WrittenRecord, 'n' | 'kind'>>`
    SELECT ranked.n, ranked.kind, ${columns()}
    FROM (SELECT n, kind FROM record WHERE n <= ${n}) AS ranked ${joined()}`.execute(reader);
  const plain = rows.filter(({ spoken }) => spoken === 0);
  const numbers = new Set(plain.map((row) => row.n));
  const untouched = written.filter((record) => numbers.has(record.n));
  const standing = await corrected(reader, await recordsInForce(reader, untouched, n), n);
  const names = await namesOfAll(desk);
  return {
    ...{ touched: all.length - plain.length, untouched, standing },
    read: new Map(
      plain.map(({ n, kind, id, slug, words }) => [n, readWritten(kind, [id, slug, words])]),
    ),
    words: new Map(untouched.map((record) => [record.n, shownOf(record, names)])),
  };
}

describe('a record that was retracted by mistake', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await newDesk(folder);
    await logClaim(desk, { text: 'The quay was shut.', slug: 'quay' });
  });

  const retract = async (record: string | number): Promise<number> => {
    const facts = { record: String(record), because: 'Misread.', mistake: true };
    return (await retractRecord(desk, facts)).retraction.n;
  };
  const found = async () => {
    const { hits, facets } = await searchDesk(desk, { query: 'quay' });
    return { hits: hits.map(({ slug }) => slug), claims: facets?.claims };
  };

  it('is found and counted again once that is taken back, and not once that is taken back too', async () => {
    const first = await retract('quay');
    expect(await found()).toEqual({ hits: [], claims: 0 });
    const second = await retract(first);
    expect(await found()).toEqual({ hits: ['quay'], claims: 1 });
    await retract(second);
    expect(await found()).toEqual({ hits: [], claims: 0 });
  });

  it('stays so while only a draft takes that back', async () => {
    const first = await retract('quay');
    const facts = { record: String(first), because: 'Perhaps.', mistake: true };
    await retractRecord(as(desk, model), facts);
    expect(await found()).toEqual({ hits: [], claims: 0 });
  });
});

describe('what is in force, over generated histories', async () => {
  const tell = await tellHistories(folder);

  it('is the same by reading, by number and by condition, at every position, and what nothing speaks of says what was written', async () => {
    let takenBack = 0;
    let touched = 0;
    await holdsAsync(
      'three ways of asking what is in force agree',
      fc.asyncProperty(plots(14), (plot) =>
        tell(
          { ...plot, steps: [...plot.steps, ...retractions(plot.firstDice)] },
          async ({ desk }) => {
            const { store } = desk;
            const entries = await store.reader
              .selectFrom('ledger_entry')
              .select(({ ref }) => sql<number>`${ref('first')} + ${ref('count')} - 1`.as('n'))
              .execute();
            for (const n of [...entries.map((entry) => Number(entry.n)), everyRecord]) {
              const { read, told, counted } = await askedEachWay(desk, n);
              expect(told).toEqual(read);
              expect(counted).toEqual(read);
              const plain = await untouchedEachWay(desk, n);
              expect(plain.standing).toEqual(plain.untouched);
              expect(plain.read).toEqual(plain.words);
              touched += plain.touched;
            }
            takenBack += await twiceRetracted(desk);
          },
        ),
      ),
      { runs: 5 },
    );
    expect(takenBack).toBeGreaterThan(0);
    expect(touched).toBeGreaterThan(0);
  });
});

/** Steps that retract, and take such back again, behind whatever a plot has told. */
const retractions = (dice: readonly number[]) =>
  (['retract', 'retract', 'takeBackRetraction', 'takeBackRetraction', 'retract'] as const).map(
    (act, place) => ({
      ...{ act, wait: 1000, isModel: false },
      dice: dice.map((roll) => roll + place),
    }),
  );

async function twiceRetracted({ store: { reader } }: Desk): Promise<number> {
  const rows = await reader
    .selectFrom('record_retraction as retraction')
    .innerJoin('record_retraction as aim', 'aim.n', 'retraction.record')
    .select('aim.n')
    .where('aim.retraction_kind', '=', 'mistake')
    .execute();
  return rows.length;
}
