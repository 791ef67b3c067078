import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { Words } from '../model/schemas/words.ts';
import type { FoundRecord } from '../queries/find-record.ts';
import { canonicalNumber } from '../queries/identity/identities.ts';
import type { Act, Recorded } from './act.ts';
import {
  distinctSpellings,
  RoleFacts,
  recordNamesAndRoles,
  requireRoleOrder,
} from './add-speaker.ts';
import { listOf, Private, parseInput } from './input.ts';
import { deskSight } from './merge-records.ts';
import { performAct } from './perform-act.ts';
import { requireNoProposal, withoutProposals } from './require-no-proposal.ts';
import { requirePast } from './require-past.ts';
import { getSpeaker, speakersKnownAs } from './resolve-speaker.ts';

/** What a speaker on record is called besides, and what it was from when to when. */
export const ExtendSpeaker = z.strictObject({
  /** A spelling, slug, number or id. */
  speaker: Words,
  alsoKnownAs: listOf(Words),
  roles: listOf(RoleFacts),
  private: Private,
});

/** A speaker, and the spellings and roles that were recorded of it. */
export interface ExtendedSpeaker {
  readonly speaker: FoundRecord;
  readonly names: readonly Recorded<'name'>[];
  readonly roles: readonly Recorded<'role'>[];
}

/**
 * Records further spellings and roles of a speaker; a spelling it has already is left out.
 *
 * @throws InvalidInput when nothing is left to record, or for a role that begins in the future or ends before it begins;
 * Conflict when another speaker is spelled so, or the speaker is a draft; NotFound.
 */
export async function extendSpeaker(
  desk: Desk,
  input: z.input<typeof ExtendSpeaker>,
): Promise<ExtendedSpeaker> {
  const facts = parseInput(ExtendSpeaker, input);
  for (const role of facts.roles ?? []) requireRoleOrder(role);
  return performAct(desk, 'speaker.extended', (act) => extend(act, facts), facts);
}

async function extend(act: Act, facts: z.output<typeof ExtendSpeaker>): Promise<ExtendedSpeaker> {
  const speaker = await getSpeaker(act.db, facts.speaker);
  await requireNoProposal(act, 'speaker', speaker);
  const spellings = await newSpellings(act, speaker, facts.alsoKnownAs ?? []);
  const roles = facts.roles ?? [];
  if (spellings.length + roles.length === 0) throw nothingNew();
  for (const { from } of roles) await requirePast(act, { from });
  return { speaker, ...(await recordNamesAndRoles(act, speaker.n, { spellings, roles })) };
}

async function newSpellings(
  act: Act,
  speaker: FoundRecord,
  spellings: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const spelling of distinctSpellings(spellings)) {
    const spelled = await speakersKnownAs(act.db, spelling);
    const [known] = await withoutProposals(act, 'speaker', spelled);
    if (known === undefined) found.push(spelling);
    else if (!(await isOne(act, known.n, speaker.n)))
      throw ofAnother(spelling, known.slug ?? known.n, speaker);
  }
  return found;
}

/** Whether both numbers are of one speaker, by themselves or by a merge. */
async function isOne(act: Act, one: number, other: number): Promise<boolean> {
  const counted = await canonicalNumber(act.db, one, deskSight);
  return counted === (await canonicalNumber(act.db, other, deskSight));
}

function ofAnother(spelling: string, other: string | number, speaker: FoundRecord): Conflict {
  const kept = speaker.slug ?? speaker.n;
  return new Conflict('speaker_known', `"${spelling}" is known already: ${other}.`, {
    hints: [`If the two are one: asof speaker merge ${kept} ${other} --because ….`],
  });
}

function nothingNew(): InvalidInput {
  return new InvalidInput('nothing_new', 'No spelling or role is given that is not on record.', {
    hints: ['Give a further spelling with --also-known-as, or a role with --role.'],
  });
}
