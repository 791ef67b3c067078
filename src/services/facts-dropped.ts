import type { z } from 'zod';
import { nameKey } from '../model/record/keys.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import type { Recorded } from './act.ts';
import type { LogClaim } from './log-claim.ts';

/** What may be given of a claim, beside its words and who said it. */
export type FactOfClaim = (typeof ofClaim)[number];

const ofClaim = [
  ...(['slug', 'kind', 'topics', 'about', 'dueOn', 'amount', 'terms', 'language'] as const),
];

/**
 * The facts given of a claim that one which was there before does not have, and did not get: its meaning is never edited
 * by a further appearance.
 */
export async function factsDropped(
  db: Reader,
  facts: z.output<typeof LogClaim>,
  claim: Recorded<'claim'>,
): Promise<readonly FactOfClaim[]> {
  const { claimKind, aboutOn, dueOn, terms, language } = claim.value;
  const { amountLow, amountHigh, unit } = claim.value;
  const isThere: Readonly<Record<FactOfClaim, boolean>> = {
    slug: facts.slug === claim.slug,
    kind: facts.kind === claimKind,
    topics: await isAbout(db, facts.topics ?? [], claim.value.topics ?? []),
    about: facts.about?.text === aboutOn?.text,
    dueOn: facts.dueOn?.text === dueOn?.text,
    amount:
      facts.amount?.low === amountLow &&
      facts.amount?.high === amountHigh &&
      facts.amount?.unit === unit,
    terms: facts.terms === terms,
    language: facts.language === language,
  };
  return ofClaim.filter((name) => facts[name] !== undefined && !isThere[name]);
}

async function isAbout(
  db: Reader,
  given: readonly string[],
  numbers: readonly number[],
): Promise<boolean> {
  const topics = await readRecords(db, 'topic', { numbers });
  const keys = new Set(topics.flatMap(({ slug, value }) => [slug ?? '', nameKey(value.name)]));
  return given.every((topic) => keys.has(topic) || keys.has(nameKey(topic)));
}
