import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { type Asked, exported, type Json } from './faces.ts';
import type { Expected } from './one-of-each.ts';

/** What each export calls a status; what it has no word for it leaves out. */
const averitecLabels: Readonly<Record<string, string | null>> = {
  unchecked: null,
  no_evidence_found: 'Not Enough Evidence',
  insufficient: 'Not Enough Evidence',
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting: 'Conflicting Evidence/Cherrypicking',
  pending: null,
  not_checkable: null,
};

const nanopubWords: Readonly<Record<string, string>> = {
  unchecked: 'Unchecked',
  no_evidence_found: 'No evidence found',
  insufficient: 'Insufficient evidence',
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting: 'Conflicting evidence',
  pending: 'Pending',
  not_checkable: 'Not checkable',
};

/**
 * Where each of these claims stands by the table of an export; the label of every other export is held to it, or to the
 * judgement of a person, where there is one.
 */
export async function exportedStatuses(
  asked: Asked,
  expected: readonly Expected[],
): Promise<readonly Json[]> {
  const rows: Json = parse(await exported(asked, 'csv', '--table', 'claims'), { columns: true });
  const labels = JSON.parse(await exported(asked, 'averitec'));
  const nanopubs = (await exported(asked, 'nanopub', '--publisher', 'Us')).split(
    'np:Nanopublication',
  );
  const reviews = JSON.parse(await exported(asked, 'claim-review', '--publisher', 'Us'));
  const own = new Set(expected.map(({ claim }) => claim));
  const found = rows.filter(({ number }: Json) => own.has(Number(number)));
  for (const { text, status, assessed } of found) {
    const judged = assessed === '' ? status : assessed;
    expect(labels.find(({ claim }: Json) => claim === text).label).toBe(averitecLabels[judged]);
    const nanopub = nanopubs.find((each) => each.includes(`"${text}"`)) ?? '';
    expect(nanopub).toContain(`schema:creativeWorkStatus "${nanopubWords[judged]}"`);
    const review = reviews.find(({ claimReviewed }: Json) => claimReviewed === text);
    expect(review === undefined).toBe(judged === 'unchecked');
    const numbers = { supported: 5, refuted: 1 }[judged as string];
    const value = review?.reviewRating.ratingValue;
    expect([undefined, numbers]).toContain(value);
  }
  return found.map(({ number, status, rung, looked_until }: Json) => ({
    n: Number(number),
    status,
    rung: rung === '' ? null : rung,
    lookedUntil: looked_until === '' ? null : looked_until,
  }));
}
