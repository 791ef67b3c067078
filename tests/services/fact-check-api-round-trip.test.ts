import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factCheckApi as exporter } from '../../src/cli/exports/fact-check-api.ts';
import type { Desk } from '../../src/desk.ts';
import { AnsweredClaim } from '../../src/formats/fact-check-api/answer-schema.ts';
import { factCheckApi } from '../../src/formats/fact-check-api.ts';
import { addReview } from '../../src/services/add-review.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { importFile } from '../../src/services/import-file.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { publishReview } from '../../src/services/publish-review.ts';
import { inPieces } from '../formats/texts.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

async function taken(text: AsyncIterable<string>): Promise<Desk> {
  const desk = await newDesk(folder);
  const report = await importFile(desk, { format: factCheckApi, file: 'answer.json', text });
  expect(report.rejected).toEqual([]);
  return desk;
}

async function written(desk: Desk, reviews: string): Promise<readonly AnsweredClaim[]> {
  const { pieces } = await exporter.run(desk, { reviews, asOf: '2027-01-01', publisher: 'We' });
  let whole = '';
  for await (const { text } of pieces) whole += text;
  return AnsweredClaim.array().parse(JSON.parse(whole).claims);
}

const answer = {
  claims: [
    {
      text: 'The bridge was closed.',
      claimant: 'Ana Ruiz',
      claimDate: '2023-05-04T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'The Checkers', site: 'checkers.example' },
          url: 'https://www.checkers.example/1',
          title: 'No, the bridge was open',
          reviewDate: '2023-05-06T00:00:00Z',
          textualRating: 'Falso',
          languageCode: 'es',
        },
        { publisher: { name: 'Others' }, textualRating: 'Not so.' },
      ],
    },
    {
      text: 'It rained.',
      claimReview: [{ publisher: { name: 'The Checkers' }, textualRating: 'True' }],
    },
  ],
};

describe('an answer of the Fact Check Tools API', () => {
  it('goes out as it came in', async () => {
    const desk = await taken(inPieces(JSON.stringify(answer), 50));
    expect(await written(desk, 'others')).toEqual(answer.claims);
    expect(await written(desk, 'ours')).toEqual([]);
  });

  it('has our own review with its words, and no claim without one', async () => {
    const desk = await newDesk(folder);
    await logClaim(desk, { text: 'The gate was shut.', slug: 'gate' });
    await logClaim(desk, { text: 'Nobody reviewed this.' });
    await addReview(desk, { claim: 'gate', publisher: 'Others', rating: 'So-so', on: '2023-05' });
    await assessClaim(desk, {
      ...{
        claim: 'gate',
        status: 'no_evidence_found',
        confidence: 'low',
        because: 'We asked the harbour.',
      },
      on: '2023-05-06',
    });
    const url = 'https://we.example/gate';
    await publishReview(desk, {
      claim: 'gate',
      url,
      title: 'Asked about the gate',
      on: '2023-05-07',
    });
    const [only, ...more] = await written(desk, 'all');
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      text: 'The gate was shut.',
      claimReview: [
        {
          ...{ publisher: { name: 'We', site: 'we.example' }, url, title: 'Asked about the gate' },
          ...{ reviewDate: '2023-05-07T00:00:00Z', languageCode: 'en' },
        },
        { publisher: { name: 'Others' }, textualRating: 'So-so' },
      ],
    });
    expect(only?.claimReview[1]).not.toHaveProperty('reviewDate');
  });

  const data = process.env.ASOF_DATA ?? join(import.meta.dirname, '../../../shared/data');
  const real = join(data, 'google-fact-check-en');
  it.skipIf(!existsSync(real))(
    'that is real comes into another desk as into the first',
    async () => {
      const file = join(real, 'claims_historical_health_50.json');
      const first = await written(await taken(createReadStream(file, 'utf8')), 'others');
      expect(first.length).toBeGreaterThan(40);
      const second = await taken(inPieces(JSON.stringify({ claims: first }), 5000));
      expect(await written(second, 'others')).toEqual(first);
    },
  );
});
