import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClaimReview } from '../../src/formats/claim-review/claim-review-schema.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { as, model } from '../support/bridge-world.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const asof = (...words: readonly string[]) => asofHere(folder, {}, ...words);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Beside the interview a private claim and, on a public one, private evidence, a proposal and a mistake. */
beforeAll(async () => {
  const desk = await seededDesk(folder);
  const heard = { claim: 'p1', stance: 'refutes', source: 'heard', strength: 'strong' } as const;
  await addSource(as(desk, model), { title: 'Heard by a model', slug: 'heard' });
  await addSource(desk, { title: 'Heard in a dream', slug: 'dream' });
  const proposed = await addEvidence(as(desk, model), heard);
  await addEvidence(desk, {
    ...{ ...heard, stance: 'undercuts', undercuts: String(proposed.n), note: 'Heard wrongly.' },
  });
  await logClaim(as(desk, model), { text: 'Heard by a model.', slug: 'hearsay' });
  await desk.store.close();
  await asof('claim', 'log', '--text', 'The clerk kept a hidden ledger.', '--private');
  await asof('source', 'add', '--title', 'A letter that is not to be shown', '--slug', 'letter');
  await asof('hide', 'letter', '--because', 'It would give the writer away');
  const put = ['--stance', 'supports', '--source', 'letter', '--strength', 'strong'];
  await asof('evidence', 'add', 'p1', ...put, '--credibility', '2', '--on', '2023-03-02');
});

/** What `why` answers of the records that may stand on a passage. */
interface Quoted {
  readonly records: Readonly<
    Record<
      'appearances' | 'evidence' | 'absences',
      readonly { readonly passage: { readonly id: string } | null }[]
    >
  >;
}

const everyFormat = [
  ...['claim-review', 'fact-check-api', 'averitec', 'csv', 'csl-json', 'bibtex', 'ris'],
  ...['prov', 'nanopub', 'stix'],
];

/** One of each family is written twice. */
const twice: ReadonlySet<string> = new Set(['claim-review', 'csv', 'prov']);

describe.each(everyFormat)('export %s', (format) => {
  it('holds no private record for the public, and the same bytes each time', async () => {
    const output = `${format}-public/`;
    const words = ['export', format, '--public', '--known-at', '9999-01-01T00:00:00Z'];
    const where = ['--as-of', '2023-04-01', '--publisher', 'The Desk', '-o', join(folder, output)];
    const { code, stderr } = await asof(...words, ...where);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const texts = readdirSync(join(folder, output)).map((name) => read(`${output}${name}`));
    expect(texts.join('\n')).not.toMatch(/hidden ledger|letter that is not to be shown/);
    const sums = read(`${output}SHA256SUMS`);
    if (twice.has(format)) {
      const again = `${format}-again/`;
      await asof(...words, ...where.slice(0, -1), join(folder, again));
      expect(read(`${again}SHA256SUMS`)).toBe(sums);
    }
    for (const line of sums.trim().split('\n')) {
      const [sha256, name = ''] = line.split('  ');
      const bytes = readFileSync(join(folder, output, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    const described = JSON.parse(read(`${output}datapackage.json`));
    expect(described.asof).toMatchObject({ asOf: '2023-04-01', audience: 'public' });
  });
});

describe('an export', () => {
  it('for the desk holds what the desk knows, as of the day and as known at the position', async () => {
    const words = ['export', 'claim-review', '--claim', 'p1', '--as-of', '2023-04-01'];
    const [now] = JSON.parse((await asof(...words)).stdout);
    // The private letter makes it supported; the judgement in force is another, and has no number.
    expect(ClaimReview.parse(now).reviewRating).toMatchObject({
      alternateName: 'No evidence known (2023-04-01)',
    });
    expect(now.reviewRating.ratingValue).toBeUndefined();
    const known = await asof('head', '--json');
    const before = String(Number(known.json.position) - 4);
    const [then] = JSON.parse((await asof(...words, '--known-at', before)).stdout);
    expect(ClaimReview.parse(then).reviewRating.alternateName).toMatch(
      /^No evidence known to Nigel Gould-Davies \(March 2023\)/,
    );
    expect(then.reviewRating.ratingValue).toBeUndefined();
    const [seen] = JSON.parse((await asof(...words, '--public')).stdout);
    expect(seen.reviewRating).toEqual(then.reviewRating);
  });

  it('of ClaimReviews is what the summary of a claim as one is, on the screen and in a file', async () => {
    const asked = ['--as-of', '2023-04-01', '--public'];
    const { stdout } = await asof('export', 'claim-review', '--claim', 'p1', ...asked);
    const summary = ['summary', 'p1', '--format', 'claim-review', ...asked];
    expect((await asof(...summary)).stdout).toBe(stdout);
    await asof(...summary, '-o', join(folder, 'p1.jsonld'));
    expect(read('p1.jsonld')).toBe(stdout);
    expect(JSON.parse(stdout).map((each: unknown) => ClaimReview.parse(each))).toHaveLength(1);
  });

  it.each(['claim-review', 'fact-check-api'])(
    'of %s says how many claims have no review',
    async (format) => {
      const output = ['-o', join(folder, `${format}.out`)];
      const told = await asof('export', format, '--public', ...output, '--json');
      const { claims, reviewed, reviews } = told.json as unknown as Readonly<
        Record<string, number>
      >;
      expect(Number(claims) - Number(reviewed)).toBeGreaterThan(1);
      const { stdout } = await asof('export', format, '--public', ...output);
      expect(stdout).toContain(
        ` ${reviews} reviews of ${reviewed} claims. ${Number(claims) - Number(reviewed)} claims have none.\n`,
      );
    },
  );

  it.each([['averitec'], ['csv', '--table', 'evidence'], ['csl-json'], ['prov']])(
    'as %s holds no proposal and no mistake',
    async (...format) => {
      const heard = async (claim: string) =>
        (await asof('export', ...format, '--claim', claim)).stdout.match(/heard/i);
      expect([await heard('p1'), await heard('hearsay')]).toEqual([null, null]);
      const refuting = ['--stance', 'refutes', '--source', 'dream', '--note', 'Heard in a dream.'];
      const { json } = await asof('evidence', 'add', 'p1', ...refuting, '--json');
      expect(await heard('p1')).not.toBeNull();
      const { evidence } = json as unknown as { readonly evidence: { readonly n: number } };
      await asof('retract', String(evidence.n), '--because', 'Not so.', '--mistake');
      expect(await heard('p1')).toBeNull();
    },
  );

  it.each([['averitec'], ['csv', '--table', 'claims'], ['prov'], ['nanopub']])(
    'as %s holds no claim that was a mistake of the desk',
    async (...format) => {
      const text = `The mill burned, says ${format[0]}.`;
      const { json } = await asof('claim', 'log', '--text', text, '--json');
      const { claim } = json as unknown as { readonly claim: { readonly n: number } };
      const exported = async () => (await asof('export', ...format)).stdout;
      expect(await exported()).toContain(text);
      await asof('retract', String(claim.n), '--because', 'Not so.', '--mistake');
      expect(await exported()).not.toContain(text);
    },
  );

  it('narrows to the claims it is asked for', async () => {
    const listed = await asof('claim', 'list', '--status', 'pending', '--json');
    const written = await asof('export', 'averitec', '--status', 'pending');
    const claims = JSON.parse(written.stdout).map(({ claim }: { claim: string }) => claim);
    const texts = (listed.json.claims as unknown as { text: string }[]).map(({ text }) => text);
    expect(claims).toEqual(texts);
    expect(claims.length).toBeGreaterThan(1);
  });

  it('of passages narrows to those that the claims it is asked for rest on', async () => {
    const day = ['--as-of', '2023-04-01'];
    const every = JSON.parse((await asof('export', 'web-annotation', ...day)).stdout);
    const narrowed = ['export', 'web-annotation', '--claim', 'p1', ...day];
    const some = JSON.parse((await asof(...narrowed)).stdout);
    const { records } = (await asof('why', 'p1', ...day, '--json')).json as unknown as Quoted;
    const behind = [...records.appearances, ...records.evidence, ...records.absences].flatMap(
      ({ passage }) => passage?.id ?? [],
    );
    const ids = some.first.items.map(({ id }: { id: string }) => id.replace('urn:uuid:', ''));
    expect(new Set(ids)).toEqual(new Set(behind));
    expect(some.total).toBeGreaterThan(0);
    expect(every.total).toBeGreaterThan(some.total);
  });

  it.each(['web-annotation', 'dump'])('of %s has its licence beside it', async (format) => {
    const output = join(folder, `${format}-licensed/`);
    expect(await asof('export', format, '--licence', 'CC0-1.0', '-o', output)).toMatchObject({
      code: 0,
    });
    const described = JSON.parse(readFileSync(join(output, 'datapackage.json'), 'utf8'));
    expect(described.licenses).toEqual([{ name: 'CC0-1.0' }]);
  });

  it('of LIAR goes into a file with what it lacks, and with --json to no screen', async () => {
    const line = (id: string, speaker: string) =>
      `${id}.json\ttrue\tThe ferry "of ${id} ran.\t\t${speaker}${'\t'.repeat(9)}a speech\n`;
    writeFileSync(join(folder, 'in.tsv'), line('1', 'bo-lind') + line('2', 'eva-maly'));
    await asof('import', 'liar', join(folder, 'in.tsv'));
    expect((await asof('export', 'liar')).stdout).toBe(read('in.tsv'));
    const shown = (await asof('speaker', 'show', 'bo-lind', '--json')).json;
    const { n } = shown.speaker as unknown as { readonly n: number };
    await asof('withhold', String(n), '--because', 'Order of the court');
    const { stdout } = await asof('export', 'liar', '-o', join(folder, 'out.tsv'));
    expect(stdout).toMatch(/ bytes\)\. Left out: a row of which a text is withheld\.\n$/);
    expect(read('out.tsv')).toBe(line('2', 'eva-maly'));
    const packed = ['export', 'liar', '--public', '-o', join(folder, 'liar/')];
    expect((await asof(...packed, '--json')).json).toMatchObject({ rows: 1, withheld: 1 });
    expect(read('liar/rows.tsv')).toBe(read('out.tsv'));
    const told = await asof('export', 'liar', '--json');
    expect(told).toMatchObject({ code: 2, json: { error: { code: 'needs_output' } } });
  });

  it('refuses an option that does nothing for the format, and a licence it has no place for', async () => {
    const codes = [];
    for (const words of [
      ['csv', '--reviews', 'ours'],
      ['dump', '--as-of', '2023-04-01'],
      ['csv', '--licence', 'CC0'],
      ['csv', '--json'],
      ['csv', '--table', 'nothing'],
      ['xml'],
    ]) {
      const { code, stderr, json } = await asof('export', ...words);
      codes.push([code, /^asof: ([^.:]*)/.exec(stderr)?.[1] ?? json.error?.code]);
    }
    expect(codes).toEqual([
      [2, '--reviews'],
      [2, '--as-of'],
      [2, 'A file of csv has no place for a licence'],
      [2, 'needs_output'],
      [2, 'There is no table "nothing"'],
      [2, 'asof cannot write "xml"'],
    ]);
  });

  it('never writes into a folder that holds something', async () => {
    const taken = await asof('export', 'csv', '-o', folder, '--json');
    expect(taken).toMatchObject({ code: 4, json: { error: { code: 'folder_exists' } } });
  });
});
