import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Words } from '../model/schemas/words.ts';
import { linkKinds } from '../model/vocabularies/claims.ts';
import { type FoundClaim, getClaim } from '../queries/identity/get-claim.ts';
import { linksAmong } from '../queries/relations/links-among.ts';
import { areTwins } from '../queries/relations/without-twins.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requireNotOne } from './require-not-one.ts';

/** Says how one claim bears on another. */
export const LinkClaims = z.strictObject({
  claim: Handle,
  kind: codeSchema(linkKinds),
  other: Handle,
  because: Words.optional(),
  private: Private,
});

/** A link, and the two claims it is between. */
export interface LinkedClaims {
  readonly link: Recorded<'link'>;
  readonly claim: FoundClaim;
  readonly other: FoundClaim;
}

/**
 * Links two claims: "A narrows B". What follows for their statuses is said beside them and never inferred. A link
 * can be taken back with `retract`.
 *
 * @throws InvalidInput for a claim and itself; Conflict when the same link stands already, or two that are
 * confirmed as one would contradict each other; NotFound.
 */
export async function linkClaims(
  desk: Desk,
  input: z.input<typeof LinkClaims>,
): Promise<LinkedClaims> {
  const facts = parseInput(LinkClaims, input);
  return performAct(desk, 'claim.linked', (act) => recordLink(act, facts), facts);
}

async function recordLink(act: Act, facts: z.output<typeof LinkClaims>): Promise<LinkedClaims> {
  const claim = await getClaim(act.db, facts.claim);
  const other = await getClaim(act.db, facts.other);
  if (claim.n === other.n) throw itself(facts.claim);
  if (facts.kind === 'contradicts') await requireNotOne(act, [claim.n, other.n]);
  const day = await act.today();
  const standing = await linksAmong(act.db, [claim.n], { n: everyRecord, day });
  const asked = { claim: claim.n, linkKind: facts.kind, other: other.n };
  const twin = standing.find(({ value }) => areTwins(value, asked));
  if (twin !== undefined) throw linkedAlready(twin.n);
  const [from, to] = [claim.named.n, other.named.n];
  const value = { claim: from, linkKind: facts.kind, other: to, note: facts.because };
  return { link: await act.record('link', value), claim, other };
}

function itself(name: string): InvalidInput {
  return new InvalidInput(
    'link_to_itself',
    `"${name}" is one claim: it cannot be linked to itself.`,
    {
      hints: ['Name two claims: asof claim link A narrows B.'],
    },
  );
}

function linkedAlready(n: number): Conflict {
  return new Conflict('linked_already', `The two are linked so already, by record ${n}.`, {
    hints: [`Take that one back first: asof retract ${n} --because ….`],
    facts: { link: n },
  });
}
