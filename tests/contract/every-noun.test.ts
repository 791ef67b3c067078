import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { nouns } from '../../src/model/nouns/nouns.ts';
import type { Noun } from '../../src/model/record/noun.ts';
import { type NounName, nounNames } from '../../src/model/record/noun-name.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { searchTerms } from '../../src/text/search-terms.ts';
import { askingAll, desksOnEach } from './each-database.ts';
import { nounValue } from './noun-values.ts';

const desks = await desksOnEach();
const all = askingAll(desks);

/** Each noun twice: with nothing that it may lack, then with everything; references name what is there. */
async function recordEveryNoun(desk: Desk): Promise<ReadonlyMap<NounName, readonly object[]>> {
  const numbers = new Map<NounName, number>();
  const recorded = new Map<NounName, object[]>(nounNames.map((name) => [name, []]));
  for (const isWhole of [false, true]) {
    for (const name of nounNames) {
      const noun: Noun = nouns[name];
      const value = nounValue(noun, { isWhole, numbers });
      const slug = isWhole ? `whole-${name}` : undefined;
      const { n } = await performAct(desk, 'noun.tried', (act) => act.record(name, value, slug));
      numbers.set(name, n);
      recorded.get(name)?.push({ n, slug, kind: name, value });
    }
  }
  return recorded;
}

describe.each(desks)('every noun on %s', (_, desk) => {
  it('comes back as it was recorded, with everything and with nothing it may lack', async () => {
    const recorded = await recordEveryNoun(desk);
    for (const [name, written] of recorded) {
      const numbers = written.map((record) => Number(Reflect.get(record, 'n')));
      expect(await readRecords(desk.store.reader, name, { numbers })).toMatchObject(written);
    }
  });

  it('is found by its words', async () => {
    const { dialect, reader } = desk.store;
    const found: Partial<Record<NounName, number>> = {};
    for (const name of nounNames) {
      const numbers = await dialect.findByWords(reader, name, searchTerms('bridge nowhere'), 9);
      if (numbers.length > 0) found[name] = numbers.length;
    }
    expect(found).toEqual({
      ...{
        topic: 2,
        speaker: 2,
        name: 2,
        role: 2,
        source: 2,
        passage: 2,
        translation: 2,
        claim: 2,
      },
      ...{ appearance: 1, evidence: 1, absence: 1, assessment: 2, review: 2 },
    });
    expect(await dialect.findByWords(reader, 'claim', [], 9)).toEqual([]);
    const unfound = ["bri'dge", '"'].map((text) => ({ text, prefix: false }));
    expect(await dialect.findByWords(reader, 'claim', unfound, 9)).toEqual([]);
  });
});

it('gives every database the same ledger, entry by entry', async () => {
  const entries = await all(({ store }) =>
    store.reader.selectFrom('ledger_entry').selectAll().orderBy('position').execute(),
  );
  expect(entries).toHaveLength(2 * nounNames.length);
});
