import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { decimalKey, nameKey } from '../model/record/keys.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { claimKinds } from '../model/vocabularies/claims.ts';
import { findRecord } from '../queries/find-record.ts';
import type { Act, Recorded } from './act.ts';
import { chooseSlug } from './choose-slug.ts';
import { Decimal, Language, listOf, Private, parseInput, Slug } from './input.ts';
import { performAct } from './perform-act.ts';
import { AppearanceFacts, type RecordedAppearance, recordAppearance } from './record-appearance.ts';
import { requireNoProposal, withoutProposals } from './require-no-proposal.ts';

/** A claim in the desk's own words and, when a speaker is named, its first appearance. */
export const LogClaim = z.strictObject({
  text: Words.refine(
    (text) => /[\p{L}\p{N}]/u.test(text),
    'a claim says something: write a sentence',
  ),
  kind: codeSchema(claimKinds).optional(),
  /** A note on what its terms mean. */
  terms: Words.optional(),
  /** Slugs or names; an unknown topic is made. */
  topics: listOf(Words),
  /** The time the claim is about. */
  about: Edtf.optional(),
  dueOn: Edtf.optional(),
  amount: z
    .strictObject({ low: Decimal, high: Decimal.optional(), unit: Words.optional() })
    .optional(),
  language: Language.optional(),
  slug: Slug.optional(),
  appearance: AppearanceFacts.optional(),
  private: Private,
});

/** A claim as it was logged. */
export interface LoggedClaim {
  readonly claim: Recorded<'claim'>;
  readonly appearance: RecordedAppearance | null;
}

/**
 * Logs a claim. Its meaning is never edited afterwards: another meaning is another claim. Whether one like it is
 * there already is for whoever enters it to ask first, of `matchClaims`: what is written waits for no search.
 *
 * @throws InvalidInput, NotFound, Conflict for a taken slug, or a topic or speaker that is only proposed; what
 * `quotePassage` throws.
 * @example await logClaim(desk, { text: 'The bridge was closed in May.', about: '2023-05' })
 */
export async function logClaim(desk: Desk, input: z.input<typeof LogClaim>): Promise<LoggedClaim> {
  const facts = parseInput(LogClaim, input);
  requireSense(facts);
  return performAct(desk, 'claim.logged', (act) => recordClaim(act, facts), facts);
}

async function recordClaim(act: Act, facts: z.output<typeof LogClaim>): Promise<LoggedClaim> {
  const kind = facts.kind ?? 'event';
  const slug = await chooseSlug(act.db, facts.slug, facts.text);
  const topics: number[] = [];
  for (const topic of facts.topics ?? []) topics.push(await resolveTopic(act, topic, slug));
  const claim = await act.record(
    'claim',
    {
      text: facts.text,
      claimKind: kind,
      terms: facts.terms,
      aboutOn: facts.about,
      dueOn: facts.dueOn,
      amountLow: facts.amount?.low,
      amountHigh: facts.amount?.high,
      unit: facts.amount?.unit,
      language: facts.language,
      topics: topics.length > 0 ? [...new Set(topics)] : undefined,
    },
    slug,
  );
  const appearance = facts.appearance
    ? await recordAppearance(act, { n: claim.n, kind }, facts.appearance)
    : null;
  return { claim, appearance };
}

function requireSense({ kind, dueOn, amount }: z.output<typeof LogClaim>): void {
  if (dueOn && kind !== 'forecast' && kind !== 'promise') {
    throw new InvalidInput(
      'due_date_without_forecast',
      'Only a forecast or promise has a due date.',
      {
        hints: [
          'Say --kind forecast or --kind promise, or give the time it is about with --about.',
        ],
      },
    );
  }
  if (amount?.high !== undefined && decimalKey(amount.high) < decimalKey(amount.low)) {
    throw new InvalidInput('amount_upside_down', 'The amount ends below where it starts.', {
      hints: ['Write the lower number first: --amount 3..5.'],
    });
  }
}

/**
 * A topic by its slug or name; an unknown one is made, under another slug than its claim will have. A person hangs no
 * claim on one that is only proposed.
 */
async function resolveTopic(
  act: Act,
  text: string,
  claimSlug: string | undefined,
): Promise<number> {
  const named = await act.db
    .selectFrom('record_topic')
    .select('n')
    .where('name_key', '=', nameKey(text))
    .orderBy('n')
    .execute();
  const [known] = await withoutProposals(act, 'topic', named);
  if (known) return known.n;
  const found = await findRecord(act.db, text, { kinds: ['topic'] });
  if (found) {
    await requireNoProposal(act, 'topic', found);
    return found.n;
  }
  const slug = await chooseSlug(act.db, undefined, text, claimSlug);
  return (await act.record('topic', { name: text }, slug)).n;
}
