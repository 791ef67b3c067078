import { describe, expect, it } from 'vitest';
import { averitecClaim } from '../../src/formats/averitec/write-averitec.ts';
import { ownClaimReview } from '../../src/formats/claim-review/write-claim-review.ts';
import { stixObjects } from '../../src/formats/stix/write-stix.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { date, dossierOf, type World } from '../summaries/dossiers.ts';

/*
 * What bears no date counts from its day of entry by the rule. To say so is the desk's own reckoning: an export that
 * gave that day as the day something was said or looked for would make one up.
 */

const asOf = '2026-12-01';
const enteredOn = '2026-11-24';
const facts = { publisher: 'The Desk', site: 'https://desk.example/', licence: null };
const evidence = [{ n: 51, source: 31, stance: 'refutes', strength: 'strong' } as const];

type Said = NonNullable<World['appearances']>[number];
const saying = (said: Partial<Said>): Said => ({ n: 71, speaker: 21, manner: 'asserts', ...said });

const claimDate = (world: World): string | null =>
  averitecClaim(dossierOf({ asOf, ...world }), 'It stands there.').claim_date;
/** As it is written to a file. */
const itemOf = (dossier: Dossier): unknown => {
  const review = ownClaimReview(dossier, { standing: 'Refuted.' }, facts);
  return JSON.parse(JSON.stringify(review?.itemReviewed));
};

describe('a claim whose day is not on record', () => {
  const undated = dossierOf({ asOf, evidence, appearances: [saying({})] });

  it('counts from its entry on, and is exported without a day', () => {
    expect(undated.appearances).toHaveLength(1);
    expect(averitecClaim(undated, 'It stands there.')).toMatchObject({
      speaker: 'Ana Alder',
      claim_date: null,
    });
    const item = itemOf(undated);
    expect(item).toMatchObject({ author: { name: 'Ana Alder' } });
    expect(item).not.toHaveProperty('datePublished');
  });

  it('gets none from somebody who denied or doubted it', () => {
    for (const manner of ['denies', 'doubts'] as const) {
      const world = { appearances: [saying({ manner, saidOn: date('2023-03-02') })] };
      expect(claimDate(world)).toBeNull();
      const item = itemOf(dossierOf({ ...{ asOf, evidence }, ...world }));
      expect(item).toHaveProperty('@type', 'Claim');
      expect(item).not.toHaveProperty('datePublished');
    }
  });
});

describe('a claim whose day is on record', () => {
  it('has the day it was said, else that of the work, and an excerpt that of the work it is from', () => {
    expect(claimDate({ appearances: [saying({ saidOn: date('2023-03-02') })] })).toBe('2-3-2023');
    const sources = {
      31: { publishedOn: date('2023-03-05') },
      32: { publishedOn: date('2023-03-07') },
      33: { sourceKind: 'excerpt', origin: 32, publishedOn: date('2023-03-09') },
    } as const;
    expect(claimDate({ sources, appearances: [saying({ source: 31 })] })).toBe('5-3-2023');
    expect(claimDate({ sources, appearances: [saying({ source: 33 })] })).toBe('7-3-2023');
  });

  it('that is known to the month alone has no day', () => {
    const world = { asOf, appearances: [saying({ saidOn: date('2023-03') })] };
    expect(claimDate(world)).toBeNull();
    expect(itemOf(dossierOf({ ...world, evidence }))).toHaveProperty('datePublished', '2023-03');
  });
});

describe('a look', () => {
  const seenBy = (look: object) =>
    stixObjects(
      dossierOf({ asOf, absences: [{ n: 61, absenceKind: 'expected', ...look }] }),
      'identity--desk',
    ).find(({ type }) => type === 'sighting');

  it('that names no day it reaches has none in STIX', () => {
    expect(seenBy({ note: 'Missing from the list.' })).toMatchObject({ count: 0 });
    expect(seenBy({ note: 'Missing from the list.' })).not.toHaveProperty('last_seen');
    expect(seenBy({ untilOn: date('2023-03') })).not.toHaveProperty('last_seen');
    expect(seenBy({ untilOn: date('2023-03-31') })?.last_seen).toBe('2023-03-31T00:00:00.000Z');
  });
});

describe('a review of ours that was published nowhere', () => {
  it('is dated by its judgement, else by the last entry it rests on, whatever day is asked about', () => {
    const publishedOn = (world: World) =>
      ownClaimReview(dossierOf({ evidence, ...world }), { standing: 'Refuted.' }, facts)
        ?.datePublished;
    const judged = { status: 'refuted', confidence: 'high', because: 'So it is.' } as const;
    const assessed = { n: 81, by: 'Ana Ruiz', assessedOn: date('2023-03-28'), ...judged };
    const seenOn = date('2023-03-01');
    const early = { evidence: evidence.map((piece) => ({ ...piece, seenOn })) };
    expect(publishedOn({ ...early, assessed })).toBe('2023-03-28');
    for (const day of ['2023-04-01', '2030-01-01']) {
      expect(publishedOn({ ...early, asOf: day })).toBe(enteredOn);
    }
  });
});

describe('the medium of an answer in AVeriTeC', () => {
  const mediumOf = (source: number, mediaType: string) => {
    const dossier = dossierOf({ asOf, evidence: [{ n: 51, source, stance: 'refutes' }] });
    const sources = dossier.sources.map(({ snapshots, ...each }) => ({
      ...each,
      snapshots: snapshots.map((one) => ({ ...one, value: { ...one.value, mediaType } })),
    }));
    const { questions } = averitecClaim({ ...dossier, sources }, 'It stands there.');
    return questions[0]?.answers[0]?.source_medium;
  };

  it('is what the source was captured as, and none where its text is not at hand', () => {
    expect(mediumOf(31, 'text/html')).toBe('Web text');
    expect(mediumOf(31, 'application/pdf')).toBe('PDF');
    expect(mediumOf(31, 'text/plain')).toBeNull();
    expect(mediumOf(32, 'text/html')).toBeNull();
  });
});
