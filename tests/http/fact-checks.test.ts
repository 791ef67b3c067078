import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { AnsweredClaim } from '../../src/formats/fact-check-api/answer-schema.ts';
import { factCheckApi } from '../../src/formats/fact-check-api.ts';
import { makeApp } from '../../src/http/app.ts';
import { addReview } from '../../src/services/add-review.ts';
import { importFile } from '../../src/services/import-file.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { english } from '../../src/summaries/words/english.ts';
import { inPieces } from '../formats/texts.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
let desk: Desk;

const review = (site: string, on: string, languageCode = 'en') => ({
  publisher: { name: 'Checkers', site },
  url: `https://www.${site}/${on}`,
  title: `Checked on ${on}`,
  reviewDate: `${on}T00:00:00Z`,
  textualRating: 'False',
  languageCode,
});
const claims = [
  { text: 'The bridge at Varn was closed.', claimReview: [review('one.example', '2023-05-06')] },
  {
    text: 'The bridge at Varn was blown up.',
    claimant: 'Ana Ruiz',
    claimDate: '2023-05-04T00:00:00Z',
    claimReview: [
      review('two.example', '2024-01-02', 'de-AT'),
      review('one.example', '2025-01-02'),
    ],
  },
  { text: 'The bridge at Varn was sold.', claimReview: [review('two.example', '2024-03-02')] },
];

beforeAll(async () => {
  desk = await newDesk(folder);
  const text = inPieces(JSON.stringify({ claims }), 200);
  await importFile(desk, { format: factCheckApi, file: 'answer.json', text });
  await logClaim(desk, { text: 'The bridge at Varn is of gold.', slug: 'gold' });
  const look = { kind: 'searched', where: ['The log'], until: '2023-05-13' } as const;
  await noteAbsence(desk, { claim: 'gold', ...look });
  await logClaim(desk, { text: 'The bridge at Varn is Xanthippe.', private: true, slug: 'secret' });
  await addReview(desk, {
    ...{ claim: 'secret', publisher: 'P', rating: 'No', url: 'https://one.example/secret' },
    private: true,
  });
  await logClaim(desk, { text: 'The bridge at Varn was a mistake.', slug: 'mistake' });
  await addReview(desk, {
    claim: 'mistake',
    publisher: 'P',
    rating: 'No',
    url: 'https://one.example/m',
  });
  await retractRecord(desk, { record: 'mistake', because: 'Misread.', mistake: true });
  return () => desk.store.close();
});

interface Answer {
  readonly claims?: readonly AnsweredClaim[];
  readonly nextPageToken?: string;
  readonly error?: { readonly code: number; readonly message: string; readonly status: string };
}

async function ask(query: string, path = '/v1alpha1/claims:search') {
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure: () => undefined });
  const answer = await app.request(`http://${host}${path}?${query}`, { headers: { host } });
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  return { status: answer.status, headers: answer.headers, ...((await answer.json()) as Answer) };
}
const found = async (query: string): Promise<readonly AnsweredClaim[]> =>
  AnsweredClaim.array().parse((await ask(query)).claims ?? []);
const texts = async (query: string) => (await found(query)).map(({ text }) => text).sort();
const [closed, blown, sold] = claims.map(({ text }) => text);

describe('claims:search over a desk', () => {
  it('answers by words as the reviews came in, and with our own', async () => {
    const all = await found('query=bridge+Varn');
    expect(all.map(({ text }) => text).sort()).toEqual(
      [closed, blown, sold, 'The bridge at Varn is of gold.'].sort(),
    );
    expect(all).toEqual(expect.arrayContaining(claims));
    expect(all.find(({ text }) => text.endsWith('gold.'))?.claimReview).toMatchObject([
      {
        publisher: { name: 'Fact desk', site: '127.0.0.1' },
        url: `http://${host}/claims/gold`,
        textualRating: expect.stringMatching(/No evidence found/),
        languageCode: 'en',
      },
    ]);
    expect(await ask('query=nothing-of-the-kind')).not.toHaveProperty('claims');
  });

  it('narrows by publisher, with words or without, the newest first, and by language and age', async () => {
    const ofOne = await found('reviewPublisherSiteFilter=one.example');
    expect(ofOne.map(({ text, claimReview }) => [text, claimReview.length])).toEqual([
      [blown, 1],
      [closed, 1],
    ]);
    expect(await texts('reviewPublisherSiteFilter=www.two.example&query=sold')).toEqual([sold]);
    expect(await texts('query=Varn&languageCode=de')).toEqual([blown]);
    const days = Math.floor((Date.now() - Date.parse('2024-02-01')) / 86_400_000);
    const newer = `reviewPublisherSiteFilter=two.example&maxAgeDays=${days}`;
    expect(await texts(newer)).toEqual([sold]);
  });

  it('gives nothing that is private or was a mistake', async () => {
    expect(JSON.stringify(await ask('query=Xanthippe+mistake+Varn'))).not.toMatch(/Xanthi|mistake/);
    const all = JSON.stringify(await ask('reviewPublisherSiteFilter=one.example'));
    expect(all).not.toMatch(/secret|Xanthi|mistake/);
  });

  it('gives pages that are told as of the first, and end', async () => {
    const seen: string[] = [];
    let token = '';
    for (let pages = 0; pages < 9; pages += 1) {
      const next = token === '' ? '' : `&pageToken=${token}`;
      const answer = await ask(`query=Varn&pageSize=2${next}`);
      seen.push(...(answer.claims ?? []).map(({ text }) => text));
      if (answer.nextPageToken === undefined) break;
      token = answer.nextPageToken;
      await logClaim(desk, { text: `The ferry of page ${pages}.` });
    }
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
    expect(await texts('query=Varn&offset=3')).toHaveLength(1);
  });

  it.each([
    '',
    'languageCode=en',
    'query=a&pageSize=51',
    'query=a&pageSize=x',
    'query=a&pageToken=5.10&offset=1',
    'query=a&pageToken=999999.10',
    'query=a&pageToken=first',
    'query=a&query=b',
    'query=a&maxAge=3',
  ])('refuses "%s" as the API does', async (query) => {
    const { status, error } = await ask(query);
    expect({ status, error }).toMatchObject({
      status: 400,
      error: { code: 400, status: 'INVALID_ARGUMENT', message: expect.stringMatching(/\.$/) },
    });
  });

  it('takes the parameters of every such API, and has no other method', async () => {
    expect(await texts('query=Varn&key=abc&alt=json&prettyPrint=false')).toHaveLength(4);
    expect(await texts('reviewPublisherSiteFilter=%2F%2F')).toEqual([]);
    expect(await texts('query=Varn&reviewPublisherSiteFilter=%2F%2F')).toEqual([]);
    expect(await ask('query=a', '/v1alpha1/claims:imageSearch')).toMatchObject({
      status: 404,
      error: { status: 'NOT_FOUND' },
    });
  });
});
