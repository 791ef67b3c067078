import { beforeAll, expect, it } from 'vitest';
import { averitec } from '../../src/cli/exports/averitec.ts';
import { cslJson } from '../../src/cli/exports/citations.ts';
import { claimReview } from '../../src/cli/exports/claim-review.ts';
import { csv } from '../../src/cli/exports/csv.ts';
import type { Exporter, ExportOptions } from '../../src/cli/exports/exporter.ts';
import { factCheckApi } from '../../src/cli/exports/fact-check-api.ts';
import { nanopub, prov, stix } from '../../src/cli/exports/linked.ts';
import type { Desk } from '../../src/desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addReview } from '../../src/services/add-review.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { publishReview } from '../../src/services/publish-review.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(scratchFolder());
  const source = { title: 'Log', slug: 'log', publishedOn: '2023-05-04' };
  await captureSource(desk, Buffer.from('The gate was shut at dawn.'), source);
  for (const slug of ['gate', 'other']) {
    const appearance = { speaker: `Speaker of ${slug}`, source: 'log', saidOn: '2023-05-05' };
    await logClaim(desk, { text: `A claim of the ${slug}.`, slug, appearance });
    const piece = { claim: slug, stance: 'supports', source: 'log', strength: 'moderate' } as const;
    await addEvidence(desk, { ...piece, quote: 'The gate was shut' });
    const judged = { claim: slug, status: 'supported', confidence: 'high' } as const;
    await assessClaim(desk, { ...judged, because: `Reasons of ${slug}.`, on: '2023-05-06' });
    const look = { claim: slug, kind: 'searched', where: ['The files'], until: '2023-06' } as const;
    await noteAbsence(desk, look);
    await addReview(desk, { claim: slug, publisher: 'The Check', rating: 'True' });
  }
  const because = 'A source is at risk.';
  for (const record of ['gate', 'speaker-of-other']) {
    await withholdRecord(desk, { record, because });
  }
  return () => desk.store.close();
});

async function exported(exporter: Exporter, options: ExportOptions = {}) {
  const run = await exporter.run(desk, { asOf: '2023-07-01', ...options });
  const texts: string[] = [];
  for await (const { text } of run.pieces) texts.push(text);
  return { text: texts.join(''), facts: run.facts() };
}

it.each([
  ['claim-review', claimReview, { reviews: 'all' }],
  ['fact-check-api', factCheckApi, { reviews: 'all' }],
  ['averitec', averitec, {}],
  ['nanopub', nanopub, {}],
  ['stix', stix, {}],
] as const)(
  'a claim of which the text is withheld is not in %s, which says how many it lacks',
  async (_, exporter, options) => {
    const { text, facts } = await exported(exporter, options);
    expect(facts).toMatchObject({ claims: 1, withheld: 1 });
    expect(text).toContain('A claim of the other.');
    expect(text).not.toMatch(/\[withheld\]|Reasons of gate/);
  },
);

it('a name that is withheld is nobody in ClaimReview and AVeriTeC', async () => {
  const reviews: { itemReviewed: object }[] = JSON.parse((await exported(claimReview)).text);
  expect(reviews.map(({ itemReviewed }) => 'author' in itemReviewed)).toEqual([false]);
  expect(JSON.parse((await exported(averitec)).text)).toMatchObject([{ speaker: null }]);
});

it('reasons, quotes and titles that are withheld are not made up for in standards of others', async () => {
  const { reader } = desk.store;
  const assessment = await reader.selectFrom('record_assessment').select('n').execute();
  const passages = await reader.selectFrom('record_passage').select('n').execute();
  const gone = [...assessment.slice(1), ...passages].map(({ n }) => String(n));
  for (const record of [...gone, 'log']) await withholdRecord(desk, { record, because: 'x' });
  for (const exporter of [claimReview, factCheckApi, averitec, prov, nanopub, stix, cslJson]) {
    expect((await exported(exporter)).text).not.toContain('[withheld]');
  }
});

it('a review of ours that is withheld gives neither its rating, its title nor its address', async () => {
  const published = { claim: 'other', url: 'https://desk.example/1', title: 'One', on: '2023-06' };
  const review = await publishReview(desk, published);
  for (const exporter of [claimReview, factCheckApi]) {
    expect((await exported(exporter)).text).toContain('desk.example');
  }
  await withholdRecord(desk, { record: String(review.n), because: 'x' });
  for (const exporter of [claimReview, factCheckApi]) {
    expect((await exported(exporter)).text).not.toMatch(/\[withheld\]|desk\.example/);
  }
});

it('a table keeps the row, by which others are found, and says that its text is withheld', async () => {
  const { text, facts } = await exported(csv, { table: 'claims' });
  expect(facts).toEqual({ claims: 2 });
  expect(text).toMatch(/,gate,\[withheld\],event/);
});
