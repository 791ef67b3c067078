import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { searchPublicClaims } from '../../../src/queries/public/search-public-claims.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { rebuildDerived } from '../../../src/services/rebuild-derived.ts';
import { hideRecord, publishRecord } from '../../../src/services/set-visibility.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s a claim with a private correction', (_name, make) => {
  let desk: Desk;
  let correction = '';
  const found = async (query: string) => {
    const { hits } = await searchDesk(desk, { query, public: true });
    const listed = await searchPublicClaims(desk, query.replaceAll(/["*]/g, ''), {});
    return [hits.map(({ slug }) => slug), listed.items.map(({ slug }) => slug)];
  };
  const isHeld = async () => expect((await verifyDesk(desk)).problems).toEqual([]);
  const [dam, nothing] = [
    [['dam'], ['dam']],
    [[], []],
  ];

  beforeAll(async () => {
    desk = await make();
    await logClaim(desk, { text: 'The dam at Kanev overflaws.', slug: 'dam' });
    await logClaim(desk, { text: 'Water escapes.', slug: 'water' });
    const { corrections } = await correctRecord(desk, {
      ...{ record: 'dam', set: { text: 'The dam at Kanev overflows.' }, because: 'Mild.' },
      private: true,
    });
    correction = String(corrections[0]?.n);
  });

  it('is found by readers by the words they read, and by no others', async () => {
    for (const query of [
      'overflaws',
      'overflaw',
      'overflaw*',
      '"kanev overflaws"',
      'dam overflaws',
    ]) {
      expect(await found(query), query).toEqual(dam);
    }
    expect(await found('overflows')).toEqual(nothing);
    expect((await found('"overflaws the dam"'))[0]).toEqual([]);
    const { hits } = await searchDesk(desk, { query: 'overflows' });
    expect(hits.map(({ text }) => text)).toEqual(['The dam at Kanev overflows.']);
    await isHeld();
  });

  it('is found by readers by other forms of the words they read, in its language', async () => {
    await logClaim(desk, { text: 'Die Stadt hat alle Kinder geimfft.', slug: 'stadt' });
    await correctRecord(desk, {
      ...{ record: 'stadt', set: { text: 'Die Stadt hat alle Kinder geimpft.' } },
      ...{ because: 'Vertippt.', private: true },
    });
    for (const query of ['geimffte', 'geimffter', '"kindern geimfft"', 'Kind geimffte'])
      expect(await found(query), query).toEqual([['stadt'], ['stadt']]);
    expect(await found('geimpfte')).toEqual(nothing);
    expect((await searchDesk(desk, { query: 'geimpfte' })).hits).toHaveLength(1);
    await isHeld();
  });

  it('is found so after its index was made anew, and once another counts as it', async () => {
    await rebuildDerived(desk);
    expect(await found('overflaws')).toEqual(dam);
    await isHeld();
    await mergeClaims(desk, { kept: 'water', gone: 'dam', because: 'One.' });
    expect((await found('overflaws'))[1]).toEqual(['water']);
    expect((await found('overflows'))[1]).toEqual([]);
  });

  it('is found by the new words alone once readers see the correction, until it is hidden again', async () => {
    await publishRecord(desk, { record: correction });
    expect((await found('overflows'))[0]).toEqual(['dam']);
    expect(await found('overflaws')).toEqual(nothing);
    await isHeld();
    await hideRecord(desk, { record: correction, because: 'A source is at risk.' });
    expect((await found('overflaws'))[0]).toEqual(['dam']);
    expect(await found('overflows')).toEqual(nothing);
    await isHeld();
  });
});
