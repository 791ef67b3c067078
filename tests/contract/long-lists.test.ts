import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import type { Source } from '../../src/model/nouns/source.ts';
import { readEntered } from '../../src/queries/case/read-entered.ts';
import { claimsRestingOn } from '../../src/queries/ripple/claims-resting-on.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { desksOnEach } from './each-database.ts';

/* SQLite takes 32,766 numbers in one statement. */
const most = 40_000;

/** The desk's own records stand at both ends of the list, in different statements. */
const numbers = [3, 5, ...Array.from({ length: most }, (_, index) => 1_000_000 + index), 2, 4, 3];

async function recordSources(desk: Desk): Promise<void> {
  await performAct(desk, 'source.added', async (act) => {
    const work: Source = { title: 'The work', sourceKind: 'article', authors: ['Ana'] };
    const { n } = await act.record('source', work);
    const copy = { title: 'A copy', sourceKind: 'article', origin: n } as const;
    await act.record('source', copy);
    const claim = await act.record('claim', { text: 'It holds.', claimKind: 'event' });
    await act.record('evidence', { claim: claim.n, source: n + 1, stance: 'supports' });
  });
}

describe.each(await desksOnEach())('a list of more than %s takes at once', async (_, desk) => {
  await recordSources(desk);
  const { reader } = desk.store;

  it('reads the records of all numbers, each once, in the order they were entered', async () => {
    const sources = await readRecords(reader, 'source', { numbers });
    expect(sources.map(({ n, value }) => [n, value.title])).toEqual([
      [2, 'The work'],
      [3, 'A copy'],
    ]);
    expect(sources[0]?.value.authors).toEqual(['Ana']);
    expect(await readRecords(reader, 'source', { numbers, limit: 1 })).toHaveLength(1);
  });

  it('follows what rests on any of them', async () => {
    const where = { column: 'source', among: numbers };
    const evidence = await readRecords(reader, 'evidence', { where, upTo: 5 });
    expect(evidence.map(({ n }) => n)).toEqual([5]);
    const both = await readRecords(reader, 'evidence', { where, numbers: [4, 5] });
    expect(both.map(({ n }) => n)).toEqual([5]);
    expect(await claimsRestingOn(reader, numbers)).toEqual([4]);
  });

  it('says by whom each was entered', async () => {
    const entered = await readEntered(reader, numbers);
    expect([...entered.keys()].sort()).toEqual([2, 3, 4, 5]);
    expect(entered.get(2)).toMatchObject({ position: 1, by: desk.actor.name });
  });

  it('lets nothing through when it is empty', async () => {
    expect(await readRecords(reader, 'source', { numbers: [] })).toEqual([]);
    expect(await readEntered(reader, [])).toEqual(new Map());
  });
});
