import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { credibilities, stances, strengths } from '../model/vocabularies/evidence.ts';
import { getRecord } from '../queries/find-record.ts';
import { getClaim } from '../queries/identity/get-claim.ts';
import { canonicalNumber } from '../queries/identity/identities.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { quotedSource } from './quoted-source.ts';
import { requirePast } from './require-past.ts';

/** A passage, or a source as a whole, put to a claim. Grades that are not given stay absent. */
export const AddEvidence = z.strictObject({
  claim: Handle,
  stance: codeSchema(stances),
  source: Handle,
  quote: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  strength: codeSchema(strengths).optional(),
  credibility: codeSchema(credibilities).optional(),
  /** Its origin gains if readers believe this piece. */
  interested: z.boolean().optional(),
  /** A source, or `unnamed`; absent: the end of its source's chain. */
  origin: Handle.optional(),
  /** The first day anyone outside could see it. */
  on: Edtf.optional(),
  /** The time it is about. */
  about: Edtf.optional(),
  /** The earlier piece of the same claim that it undercuts. */
  undercuts: Handle.optional(),
  note: Words.optional(),
  private: Private,
});

/**
 * Puts evidence to a claim.
 *
 * @throws InvalidInput when the stance and `undercuts` do not go together, or the undercut piece is of
 * another claim; NotFound; what `quotePassage` throws.
 */
export async function addEvidence(
  desk: Desk,
  input: z.input<typeof AddEvidence>,
): Promise<Recorded<'evidence'>> {
  const facts = parseInput(AddEvidence, input);
  if ((facts.stance === 'undercuts') !== (facts.undercuts !== undefined)) {
    throw new InvalidInput(
      'undercuts_needs_target',
      'The stance "undercuts" goes with, and only with, the piece that is undercut.',
      { hints: ['Give --stance undercuts --undercuts EVIDENCE, or another stance without it.'] },
    );
  }
  return performAct(desk, 'evidence.added', (act) => recordEvidence(act, facts), facts);
}

async function recordEvidence(
  act: Act,
  facts: z.output<typeof AddEvidence>,
): Promise<Recorded<'evidence'>> {
  await requirePast(act, { on: facts.on });
  const claim = await getClaim(act.db, facts.claim);
  const undercut = facts.undercuts
    ? await evidenceOfClaim(act, facts.undercuts, claim.n)
    : undefined;
  const isNamed = facts.origin !== undefined && facts.origin !== 'unnamed';
  const origin = isNamed
    ? await getRecord(act.db, facts.origin ?? '', { kinds: ['source'] })
    : undefined;
  const { n: source } = await getRecord(act.db, facts.source, { kinds: ['source'] });
  const { passage } = await quotedSource(act, facts);
  return act.record('evidence', {
    claim: undercut?.claim ?? claim.named.n,
    source,
    passage,
    stance: facts.stance,
    strength: facts.strength,
    credibility: facts.credibility,
    interested: facts.interested ? 'yes' : undefined,
    origin: origin?.n,
    originUnnamed: facts.origin === 'unnamed' ? 'yes' : undefined,
    seenOn: facts.on,
    aboutOn: facts.about,
    undercuts: undercut?.n,
    note: facts.note,
  });
}

/** An undercutter belongs to the claim that its piece was entered for, and goes with it where merged claims part. */
async function evidenceOfClaim(
  act: Act,
  name: string,
  claim: number,
): Promise<{ readonly n: number; readonly claim: number }> {
  const { n } = await getRecord(act.db, name, { kinds: ['evidence'] });
  const row = await act.db
    .selectFrom('record_evidence')
    .select('claim')
    .where('n', '=', n)
    .executeTakeFirstOrThrow();
  const sight = { n: everyRecord, audience: 'private' } as const;
  if ((await canonicalNumber(act.db, row.claim, sight)) === claim) return { n, claim: row.claim };
  throw new InvalidInput('undercuts_other_claim', `Evidence ${n} is of another claim.`, {
    hints: ['Evidence undercuts a piece of its own claim.'],
  });
}
