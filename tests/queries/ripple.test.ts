import { beforeAll, describe, expect, it } from 'vitest';
import { rippleText } from '../../src/cli/present/ripple-text.ts';
import type { Desk } from '../../src/desk.ts';
import { type Ripple, ripple } from '../../src/queries/ripple/ripple.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { mergeSpeakers, partSpeakers } from '../../src/services/merge-speakers.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { proposeMatch } from '../../src/services/propose-match.ts';
import { publishReview } from '../../src/services/publish-review.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { as, bridgeWorld, firmPiece, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const desk: Desk = await newDesk(folder);
const strong = { stance: 'supports', strength: 'strong', credibility: '1' } as const;
const ask = (record: string | number, facts: object = {}) =>
  ripple(desk, { record: String(record), asOf: '2026-12-31', ...facts });
const slugs = ({ claims }: Ripple) => claims.map(({ claim }) => claim.slug);
const numbersOf = ({ claims: [first] }: Ripple) => first?.records.map(({ n }) => n) ?? [];

describe('what rests on a record', () => {
  let repeated: number;
  let quoted: number;
  let assessment: number;
  let review: number;
  beforeAll(async () => {
    await bridgeWorld(desk);
    for (const slug of ['open', 'shut']) await logClaim(desk, { text: `It was ${slug}.`, slug });
    const text = new TextEncoder().encode('The bridge is closed, the paper wrote.');
    await captureSource(desk, text, { source: 'wire' });
    repeated = (await addEvidence(desk, { claim: 'bridge', source: 'wire', ...strong })).n;
    const quote = 'the paper wrote';
    quoted = (await addAppearance(desk, { claim: 'open', speaker: 'Eva', source: 'wire', quote }))
      .appearance.n;
    assessment = (
      await assessClaim(desk, {
        ...{ claim: 'bridge', status: 'supported', confidence: 'high', because: 'Read.' },
      })
    ).n;
    review = (await publishReview(desk, { claim: 'bridge' })).n;
    await noteAbsence(desk, { claim: 'shut', kind: 'noted', by: 'Ivo', until: '2023-06' });
  });

  it('is told claim by claim with the whole way: through quote, snapshot and the source that repeats', async () => {
    const found = await ask('paper');
    expect(slugs(found)).toEqual(['bridge', 'open']);
    expect(found.claims).toMatchObject([
      {
        status: 'supported',
        records: [
          {
            kind: 'evidence',
            n: repeated,
            through: [{ kind: 'source' }],
            weighs: 'counts: firm, for',
          },
        ],
        assessments: [{ n: assessment }],
        reviews: [{ n: review, publisher: null, rating: 'Supported' }],
      },
      {
        status: 'unchecked',
        records: [
          { kind: 'appearance', n: quoted, through: [{ kind: 'source' }], weighs: 'said by then' },
        ],
        assessments: [],
        reviews: [],
      },
    ]);
  });

  it('rests on the very snapshot and passage, on the piece, and on what acts on any of them', async () => {
    const [passage] = await desk.store.reader.selectFrom('record_passage').selectAll().execute();
    for (const n of [passage?.n, passage?.snapshot]) {
      expect(slugs(await ask(n ?? 0))).toEqual(['open']);
    }
    expect((await ask(passage?.snapshot ?? 0)).claims[0]?.records[0]?.through).toMatchObject([
      { kind: 'passage', n: passage?.n },
    ]);
    expect(await ask(repeated)).toMatchObject({
      claims: [
        {
          records: [{ n: repeated, through: [] }],
          assessments: [{ n: assessment }],
          reviews: [{ n: review }],
        },
      ],
    });
    expect((await ask(assessment)).claims).toMatchObject([
      { records: [], assessments: [{}], reviews: [{}] },
    ]);
    expect((await ask(review)).claims).toMatchObject([
      { assessments: [], reviews: [{ n: review }] },
    ]);
  });

  it('is everything of a claim, of a topic or of a speaker that is named', async () => {
    expect(await ask('bridge')).toMatchObject({
      claims: [{ records: [{ n: repeated }], assessments: [{}], reviews: [{}] }],
    });
    expect(numbersOf(await ask('eva'))).toEqual([quoted]);
    expect(slugs(await ask('ivo'))).toEqual(['shut']);
    expect(slugs(await ask('council'))).toEqual([]);
  });

  it('is told as of a day and as known at a place, page by page, and says how far a look reaches', async () => {
    const { position } = await ask('paper');
    const later = await retractRecord(desk, {
      record: 'paper',
      because: 'Wrong.',
      on: '2024-01-01',
    });
    const on = (asOf: string, facts: object = {}) => ask('paper', { asOf, ...facts });
    expect((await on('2023-12-31')).claims[0]).toMatchObject({ status: 'supported' });
    expect((await on('2024-01-01')).claims[0]).toMatchObject({
      status: 'insufficient',
      records: [{ weighs: 'withdrawn' }],
    });
    expect((await on('2024-01-01', { knownAt: String(position) })).claims[0]).toMatchObject({
      status: 'supported',
    });
    expect(slugs(await ask(later.retraction.n))).toEqual(['bridge', 'open']);
    const page = await ask('paper', { limit: 1 });
    expect(slugs(page)).toEqual(['bridge']);
    expect(slugs(await ask('paper', { limit: 1, after: page.next }))).toEqual(['open']);
    expect(rippleText(await ask('ivo'), 200)).toContain(
      'no evidence known to those who are named (“noted”), up to 30 June 2023',
    );
  });

  it('leaves out what was corrected to rest elsewhere, drafts, and one of two claims that were merged', async () => {
    await correctRecord(desk, {
      record: 'wire',
      set: { origin: 'council' },
      because: 'By its byline.',
    });
    expect(slugs(await ask('paper'))).toEqual([]);
    expect(slugs(await ask('council'))).toEqual(['bridge', 'open']);
    await logClaim(as(desk, model), { text: 'It is wet.', slug: 'wet' });
    await addEvidence(desk, { claim: 'wet', source: 'council', ...strong });
    expect(slugs(await ask('council'))).toEqual(['bridge', 'open']);
    const { merge } = await mergeClaims(desk, { kept: 'shut', gone: 'open', because: 'One.' });
    expect(slugs(await ask('council'))).toEqual(['bridge', 'shut']);
    expect(slugs(await ask(merge.n))).toEqual(['shut']);
    expect(slugs(await ask('open'))).toEqual(['shut']);
  });
});

it('of a merge of speakers, or its parting, is what rests on the speaker that is kept', async () => {
  const own = await newDesk(folder);
  await bridgeWorld(own);
  await addAppearance(own, { claim: 'bridge', speaker: 'Eva Novak' });
  await addAppearance(own, { claim: 'bridge', speaker: 'E. Novak' });
  const speakers = { kept: 'Eva Novak', gone: 'E. Novak', because: 'One.' };
  const { merge } = await mergeSpeakers(own, speakers);
  const of = async (record: string) => slugs(await ripple(own, { record }));
  expect(await of(String(merge.n))).toEqual(['bridge']);
  const { parting } = await partSpeakers(own, { speaker: 'E. Novak', because: 'Two.' });
  expect(await of(String(parting.n))).toEqual(['bridge']);
  await own.store.close();
});

describe('what else rests on a record', () => {
  const world = async (): Promise<Desk> => {
    const own = await newDesk(folder);
    await bridgeWorld(own);
    await logClaim(own, { text: 'The bridge was shut to lorries.', slug: 'lorries' });
    return own;
  };
  const told = (own: Desk, record: string | number, facts: object = {}) =>
    ripple(own, { record: String(record), asOf: '2026-12-31', ...facts });

  it('is a request that was answered in the source, in one that repeats it, or asked of the speaker', async () => {
    const own = await world();
    const asked = { claim: 'bridge', of: 'The harbour office', on: '2023-05-12' };
    const { request, reply } = await addRequest(own, { ...asked, answer: 'wire' });
    const { speaker } = await addRequest(own, { ...asked, claim: 'lorries' });
    for (const record of ['wire', 'paper', request.n, reply?.n ?? 0]) {
      const found = await told(own, record);
      expect(found.claims).toMatchObject([
        { claim: { slug: 'bridge' }, records: [], requests: [{ n: request.n }] },
      ]);
      expect(rippleText(found, 200)).toMatch(
        /request \d+ to The harbour office, 12 May 2023, answered in source \d+/,
      );
    }
    expect((await told(own, 'council')).claims).toEqual([]);
    expect((await told(own, 'wire', { asOf: '2023-05-11' })).claims).toEqual([]);
    expect(slugs(await told(own, speaker.n))).toEqual(['bridge', 'lorries']);
    expect((await told(own, 'lorries')).claims[0]?.requests).toHaveLength(1);
    await retractRecord(own, { record: String(reply?.n), because: 'Misread.', mistake: true });
    expect((await told(own, 'wire')).claims).toEqual([]);
  });

  it('is what links say: the summary of the other claim tells where this one stands', async () => {
    const own = await world();
    await firmPiece(own, 'council');
    const link = { claim: 'lorries', kind: 'narrows', other: 'bridge' } as const;
    const { link: made } = await linkClaims(own, link);
    const found = await told(own, 'council');
    expect(found.claims).toMatchObject([
      {
        claim: { slug: 'bridge' },
        links: [{ n: made.n, isFromOther: true, other: { slug: 'lorries' } }],
      },
    ]);
    expect(rippleText(found, 200)).toContain('lorries narrows it, so the summary of lorries');
    expect(rippleText(await told(own, 'lorries'), 200)).toContain('it narrows bridge');
    expect(slugs(await told(own, made.n))).toEqual(['bridge', 'lorries']);
    const proposed = await proposeMatch(own, { claim: 'bridge', other: 'lorries' });
    expect((await told(own, proposed.link.n)).claims).toEqual([]);
  });
});
