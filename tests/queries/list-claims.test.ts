import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { type ClaimFilters, listClaims } from '../../src/queries/list-claims.ts';
import { listSources } from '../../src/queries/list-sources.ts';
import { listSpeakers } from '../../src/queries/list-speakers.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { apart } from '../support/counting-desk.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await seededDesk(folder);
});
afterAll(() => desk.store.close());

const asOf = '2023-04-01';
const slugs = async (filters: ClaimFilters) =>
  (await listClaims(desk, { asOf, limit: 1000, ...filters })).items.map(({ slug }) => slug);

describe('a filter', () => {
  it('of status narrows to claims that stand there on the day', async () => {
    expect(await slugs({ status: 'no_evidence_found' })).toEqual(['p1']);
    expect(await slugs({ status: 'no_evidence_found', asOf: '2023-03-10' })).toEqual([]);
    expect(await slugs({ status: 'pending' })).toEqual(expect.arrayContaining(['p3', 'p5']));
  });

  it('of kind, speaker and topic narrows, alone and together', async () => {
    const forecasts = await slugs({ kind: 'forecast' });
    expect(forecasts).toEqual(expect.arrayContaining(['p3', 'p5']));
    expect(await slugs({ speaker: 'U.S.' })).toEqual(['p2']);
    expect(await slugs({ speaker: 'united-states' })).toEqual(['p2']);
    expect(await slugs({ topic: 'chinese-arms' })).toEqual(
      expect.arrayContaining(['p1', 'p2', 'p3']),
    );
    expect(await slugs({ topic: 'Chinese arms for Russia', kind: 'forecast' })).toEqual(['p3']);
    expect(await slugs({ speaker: 'Putin', kind: 'opinion' })).toEqual([]);
  });

  it('of stale narrows to those that want another look on the day', async () => {
    const stale = await slugs({ stale: true, asOf: '2024-05-01' });
    expect(stale).toEqual(expect.arrayContaining(['p1', 'p3', 'p5']));
    expect(stale).not.toContain('p2');
  });
});

describe('pages', () => {
  it('follow each other to the end without a gap or a repeat, however long', async () => {
    const all = await slugs({});
    for (const limit of [1, 7, all.length - 1, all.length, all.length + 1]) {
      const seen: (string | null)[] = [];
      let after: string | undefined;
      for (;;) {
        const page = await listClaims(desk, {
          asOf,
          limit,
          ...(after === undefined ? {} : { after }),
        });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        seen.push(...page.items.map(({ slug }) => slug));
        if (page.next === null) break;
        after = page.next;
      }
      expect(seen).toEqual(all);
    }
  });

  it('of a filtered list are full, at the head and in the past', async () => {
    const { position } = await status(desk, { claim: 'p1' });
    for (const knownAt of [undefined, String(position - 1)]) {
      const page = await listClaims(desk, {
        asOf,
        status: 'unchecked',
        limit: 5,
        ...(knownAt ? { knownAt } : {}),
      });
      expect(page.items).toHaveLength(5);
      expect(page.next).not.toBeNull();
    }
  });

  it('are found in few queries where few of very many claims fit', async () => {
    const { position } = await status(desk, { claim: 'p1' });
    for (const knownAt of [undefined, String(position - 1)]) {
      const { asked, ...counting } = apart(desk);
      const filters = {
        asOf: '2020',
        speaker: 'Gould-Davies',
        limit: 1,
        ...(knownAt && { knownAt }),
      };
      expect((await listClaims(counting, filters)).items).toEqual([]);
      expect(asked()).toBeLessThan(130);
    }
  });

  it('of sources and speakers follow each other as well', async () => {
    const first = await listSpeakers(desk, { limit: 4 });
    const second = await listSpeakers(desk, { limit: 4, after: first.next ?? '' });
    expect(second.items[0]?.n).toBeGreaterThan(first.items.at(-1)?.n ?? 0);
    expect((await listSources(desk, { limit: 1 })).next).not.toBeNull();
    expect((await listSources(desk, { limit: 2 })).next).toBeNull();
  });
});

describe('a list at a past knownAt', () => {
  it('is what deriving each claim then gives, at every position', async () => {
    const { position: last } = await status(desk, { claim: 'p1' });
    for (let position = last; position > 0; position -= 9) {
      const knownAt = String(position);
      const { items } = await listClaims(desk, { asOf: '2024-05-01', knownAt, limit: 1000 });
      for (const { id, status: listed, rung, possible, stale } of items) {
        const found = await status(desk, { claim: id, asOf: '2024-05-01', knownAt });
        expect({ status: listed, rung, possible, stale }).toEqual({
          status: found.derived.status,
          rung: found.derived.rung,
          possible: found.derived.possible,
          stale: found.stale,
        });
      }
    }
  });

  it('is what it was, after a later write', async () => {
    const { position } = await status(desk, { claim: 'p1' });
    const knownAt = String(position);
    const before = await listClaims(desk, { asOf, limit: 1000 });
    const strong = { strength: 'strong', credibility: '1', source: 'rferl-interview' } as const;
    await addEvidence(desk, { claim: 'p4', stance: 'refutes', ...strong });
    expect(await listClaims(desk, { asOf, limit: 1000 })).not.toEqual(before);
    expect(await listClaims(desk, { asOf, limit: 1000, knownAt })).toEqual(before);
  });

  it('knows a speaker only by the spellings that were known then', async () => {
    const { position } = await status(desk, { claim: 'p1' });
    const knownAt = String(position);
    const before = await slugs({ speaker: 'putin', knownAt });
    const twin = await addSpeaker(desk, { name: 'Another Putin' });
    await performAct(desk, 'name.added', (act) =>
      act.record('name', { speaker: twin.n, spelling: 'Putin' }),
    );
    await expect(slugs({ speaker: 'putin' })).rejects.toMatchObject({ code: 'ambiguous' });
    expect(await slugs({ speaker: 'putin', knownAt })).toEqual(before);
    await expect(slugs({ speaker: 'Another Putin', knownAt })).rejects.toMatchObject({
      kind: 'not_found',
    });
  });
});
