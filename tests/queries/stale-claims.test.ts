import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { staleReasons, staleUrgency } from '../../src/model/vocabularies/assessments.ts';
import { readHead } from '../../src/queries/head.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { type StaleClaim, type StaleFilters, staleClaims } from '../../src/queries/stale-claims.ts';
import { bitsOf, reasonsOf, urgencyOf } from '../../src/queries/standing/stale-bits.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
/** The ledger's position before the later write. */
let before = '';

/* The interview; a claim that rests on evidence withdrawn since, and one with evidence nobody has weighed. */
beforeAll(async () => {
  desk = await seededDesk(folder);
  for (const slug of ['fallen', 'fresh']) {
    await logClaim(desk, { text: `A claim that is ${slug}.`, slug });
    const facts = { claim: slug, source: 'rferl-interview', stance: 'supports' } as const;
    const piece = await addEvidence(desk, { ...facts, strength: 'strong', on: '2023-05-01' });
    const judged = {
      claim: slug,
      status: 'supported',
      because: 'It is seen.',
      confidence: 'low',
    } as const;
    await assessClaim(desk, { ...judged, on: '2023-05-02' });
    if (slug === 'fresh')
      await addEvidence(desk, { ...facts, stance: 'refutes', on: '2023-06-01' });
    else {
      const record = String(piece.n);
      await retractRecord(desk, { record, because: 'Withdrawn', on: '2023-07-01' });
    }
  }
  before = String((await readHead(desk)).position);
  await logClaim(desk, { text: 'It will rain.', slug: 'rain', kind: 'forecast' });
});
afterAll(() => desk.store.close());

const ask = (filters: StaleFilters = {}) => staleClaims(desk, { asOf: '2024-05-01', ...filters });
const slugs = (claims: readonly StaleClaim[]) => claims.map(({ slug }) => slug);

describe('a claim wants another look', () => {
  it('for exactly the reasons its status gives, at the head and at an earlier entry', async () => {
    for (const asOf of ['2023-03-10', '2023-05-15', '2024-05-01', '2030']) {
      for (const knownAt of [undefined, before]) {
        const { items } = await listClaims(desk, { asOf, knownAt, limit: 1000 });
        const expected = new Map<string, readonly string[]>();
        for (const { id } of items) {
          const { stale } = await status(desk, { claim: id, asOf, knownAt });
          if (stale.length > 0) expected.set(id, stale);
        }
        const { claims } = await staleClaims(desk, { asOf, knownAt, limit: 1000 });
        expect(new Map(claims.map(({ id, stale }) => [id, stale]))).toEqual(expected);
      }
    }
  });

  it('before one that waits for less, and among equals by how long it has stood so', async () => {
    const { claims } = await ask();
    expect(slugs(claims)).toEqual([
      'fallen',
      'fresh',
      'p5',
      'p1',
      'p3',
      'biden-visits-the-region',
      'lukashenka-hosts-biden-and-putin',
      'rain',
    ]);
    expect(claims.map(({ since }) => since)).toEqual([
      ...['2023-07-01', '2023-06-01', '2023-12-31', '2024-04-01'],
      ...[null, null, null, null],
    ]);
    const { claims: then } = await ask({ knownAt: before });
    expect(then).toEqual(claims.slice(0, -1));
  });
});

describe('the list', () => {
  it('is narrowed by reason, status, kind, speaker and topic', async () => {
    expect(slugs((await ask({ reason: 'look_old' })).claims)).toEqual(['p1']);
    expect(slugs((await ask({ status: 'unchecked' })).claims)).toEqual(['p5']);
    expect(slugs((await ask({ kind: 'promise' })).claims)).toEqual([
      'lukashenka-hosts-biden-and-putin',
    ]);
    expect(slugs((await ask({ speaker: 'Lukashenko', kind: 'forecast' })).claims)).toEqual([
      'biden-visits-the-region',
    ]);
    expect(slugs((await ask({ topic: 'chinese-arms' })).claims)).toEqual(['p1', 'p3']);
    expect(slugs((await ask({ reason: 'no_due_date', knownAt: before })).claims)).not.toContain(
      'rain',
    );
  });

  it('has pages that follow each other without a gap or a repeat, both ways it is answered', async () => {
    for (const knownAt of [undefined, before]) {
      const { claims: all } = await ask({ knownAt });
      for (const limit of knownAt === undefined ? [1, 2, 3, all.length] : [3]) {
        const seen: StaleClaim[] = [];
        let after: string | undefined;
        for (;;) {
          const page = await ask({ knownAt, limit, after });
          seen.push(...page.claims);
          if (page.next === null) break;
          after = page.next;
        }
        expect(seen).toEqual(all);
      }
    }
  });

  it('refuses a cursor that is none', async () => {
    await expect(ask({ after: '57' })).rejects.toMatchObject({ code: 'bad_cursor' });
  });
});

describe('urgency', () => {
  it('has a place for every reason, and decides by the most urgent one', () => {
    expect([...staleUrgency].sort()).toEqual([...staleReasons.codes].sort());
    for (const [place, reason] of staleUrgency.entries()) {
      const lesser = bitsOf(staleUrgency.slice(place + 1));
      expect(urgencyOf(bitsOf([reason]))).toBeGreaterThan(urgencyOf(lesser));
      expect(reasonsOf(bitsOf([reason]))).toEqual([reason]);
    }
  });
});
