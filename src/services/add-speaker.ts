import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { nameKey } from '../model/record/keys.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { speakerKinds } from '../model/vocabularies/sources.ts';
import type { Act, Recorded } from './act.ts';
import { chooseSlug } from './choose-slug.ts';
import { listOf, Private, parseInput, Slug } from './input.ts';
import { performAct } from './perform-act.ts';
import { withoutProposals } from './require-no-proposal.ts';
import { requirePast } from './require-past.ts';
import { speakersKnownAs } from './resolve-speaker.ts';

/** What a speaker was, from when to when. */
export const RoleFacts = z.strictObject({
  title: Words,
  from: Edtf.optional(),
  to: Edtf.optional(),
});

/** Whoever makes claims. */
export const AddSpeaker = z.strictObject({
  name: Words,
  kind: codeSchema(speakerKinds).optional(),
  /** Further spellings of the name. */
  alsoKnownAs: listOf(Words),
  roles: listOf(RoleFacts),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'write an identifier of Wikidata, such as Q42')
    .optional(),
  note: Words.optional(),
  slug: Slug.optional(),
  private: Private,
});

/**
 * Records a speaker with names and roles. A spelling that is known already is refused: a namesake is a
 * decision, made with a name that tells the two apart.
 *
 * @throws InvalidInput; Conflict when a spelling or the slug is taken.
 */
export async function addSpeaker(
  desk: Desk,
  input: z.input<typeof AddSpeaker>,
): Promise<Recorded<'speaker'>> {
  const facts = parseInput(AddSpeaker, input);
  for (const role of facts.roles ?? []) requireRoleOrder(role);
  return performAct(desk, 'speaker.added', (act) => recordSpeaker(act, facts), facts);
}

/** @throws InvalidInput for a role that ends before it begins. */
export function requireRoleOrder({ title, from, to }: z.output<typeof RoleFacts>): void {
  if (from === undefined || to === undefined || to.last >= from.first) return;
  throw new InvalidInput('role_upside_down', `The role "${title}" ends before it begins.`, {
    hints: ['Give the earlier date as --from, the later as --to.'],
  });
}

async function recordSpeaker(
  act: Act,
  facts: z.output<typeof AddSpeaker>,
): Promise<Recorded<'speaker'>> {
  const spellings = distinctSpellings(facts.alsoKnownAs ?? [], facts.name);
  for (const spelling of [facts.name, ...spellings]) await requireUnknown(act, spelling);
  for (const { from } of facts.roles ?? []) await requirePast(act, { from });
  const slug = await chooseSlug(act.db, facts.slug, facts.name);
  const speaker = await act.record(
    'speaker',
    {
      name: facts.name,
      speakerKind: facts.kind ?? 'person',
      wikidata: facts.wikidata,
      note: facts.note,
    },
    slug,
  );
  await recordNamesAndRoles(act, speaker.n, { spellings, roles: facts.roles ?? [] });
  return speaker;
}

/** What a speaker is called besides its name, and what it was. */
export interface NamesAndRoles {
  readonly spellings: readonly string[];
  readonly roles: readonly z.output<typeof RoleFacts>[];
}

/** Records spellings and roles of a speaker. */
export async function recordNamesAndRoles(
  act: Act,
  speaker: number,
  facts: NamesAndRoles,
): Promise<{
  readonly names: readonly Recorded<'name'>[];
  readonly roles: readonly Recorded<'role'>[];
}> {
  const names: Recorded<'name'>[] = [];
  for (const spelling of facts.spellings)
    names.push(await act.record('name', { speaker, spelling }));
  const roles: Recorded<'role'>[] = [];
  for (const { title, from, to } of facts.roles) {
    roles.push(await act.record('role', { speaker, title, fromOn: from, toOn: to }));
  }
  return { names, roles };
}

/** The spellings, each once, without those of the name itself. */
export function distinctSpellings(spellings: readonly string[], name = ''): readonly string[] {
  const keys = new Set([nameKey(name)]);
  return spellings.filter((spelling) => {
    const key = nameKey(spelling);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

async function requireUnknown(act: Act, spelling: string): Promise<void> {
  const named = await speakersKnownAs(act.db, spelling);
  const [known] = await withoutProposals(act, 'speaker', named);
  if (!known) return;
  throw new Conflict('speaker_known', `"${spelling}" is known already: ${known.slug ?? known.n}.`, {
    hints: [
      'Use that speaker, or give a namesake a name that tells the two apart.',
      `A further spelling or role of that one: asof speaker extend ${known.slug ?? known.n} --also-known-as … --role …`,
    ],
    facts: { speaker: known },
  });
}
