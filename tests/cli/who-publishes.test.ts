import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClaimReview } from '../../src/formats/claim-review/claim-review-schema.ts';
import { asofHere } from '../journeys/asof.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const asof = (...words: readonly string[]) => asofHere(folder, {}, ...words);

/** A claim that is assessed and was reviewed by a person, by a body and by somebody who is no speaker of the desk. */
beforeAll(async () => {
  await asof('claim', 'log', '--text', 'The bridge was closed.', '--slug', 'bridge');
  await asof('source', 'add', '--title', 'The paper', '--slug', 'paper');
  const put = ['--strength', 'strong', '--credibility', '2', '--on', '2023-05-02'];
  await asof('evidence', 'add', 'bridge', '--stance', 'supports', '--source', 'paper', ...put);
  const judged = ['--status', 'supported', '--confidence', 'high', '--because', 'It is in there.'];
  await asof('claim', 'assess', 'bridge', ...judged);
  await asof('speaker', 'add', 'Eva Novák', '--kind', 'person', '--also-known-as', 'E. Novák');
  await asof('speaker', 'add', 'The Checkers', '--kind', 'organisation');
  await asof('speaker', 'add', 'Ben Osei', '--kind', 'person', '--private');
  for (const publisher of ['E. Novák', 'The Checkers', 'Somebody', 'Ben Osei']) {
    await asof('review', 'add', 'bridge', '--publisher', publisher, '--rating', 'So');
  }
});

async function reviews(...words: readonly string[]): Promise<readonly ClaimReview[]> {
  const { stdout } = await asof('export', 'claim-review', ...words);
  return JSON.parse(stdout).map((each: unknown) => ClaimReview.parse(each));
}

const authors = async (...words: readonly string[]) =>
  Object.fromEntries((await reviews(...words)).map(({ author }) => [author.name, author['@type']]));

describe('who reviewed, in a ClaimReview', () => {
  it('is a person where the desk knows one of that name, and else an organisation', async () => {
    expect(await authors('--reviews', 'others')).toEqual({
      'E. Novák': 'Person',
      'The Checkers': 'Organization',
      Somebody: 'Organization',
      'Ben Osei': 'Person',
    });
  });

  it('is told to the public by what the public sees', async () => {
    const told = await authors('--reviews', 'others', '--public');
    expect(told).toMatchObject({ 'E. Novák': 'Person', 'Ben Osei': 'Organization' });
  });

  it('is whoever acts where no publisher is named, and in the data of the review too', async () => {
    const [own] = await reviews();
    expect(own).toMatchObject({
      author: { '@type': 'Person', name: 'Ana Ruiz' },
      sdPublisher: { '@type': 'Person', name: 'Ana Ruiz' },
    });
    const [acting] = await reviews('--actor', 'The Checkers');
    expect(acting?.author).toEqual({ '@type': 'Organization', name: 'The Checkers' });
  });

  it.each([
    ['Eva Novák', 'Person'],
    ['The Checkers', 'Organization'],
    ['The Desk', 'Organization'],
  ])('is %s, a %s, in an export and on a page', async (publisher, type) => {
    const [own] = await reviews('--publisher', publisher);
    expect(own?.author).toEqual({ '@type': type, name: publisher });
    const site = join(folder, 'site');
    const base = 'https://facts.example';
    await asof('publish', site, '--base', base, '--publisher', publisher);
    const page = readFileSync(join(site, 'claims/bridge.html'), 'utf8');
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(text).author).toEqual({ '@type': type, name: publisher, url: base });
  });
});

it('the identity of the desk in STIX is one of an individual where a person exports', async () => {
  const identity = async (...words: readonly string[]) => {
    const { stdout } = await asof('export', 'stix', ...words);
    return JSON.parse(stdout).objects[0];
  };
  expect(await identity()).toMatchObject({ name: 'Ana Ruiz', identity_class: 'individual' });
  expect((await identity('--publisher', 'The Desk')).identity_class).toBe('organization');
});
