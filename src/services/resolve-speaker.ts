import { InvalidInput } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { SpeakerKind } from '../model/vocabularies/sources.ts';
import { withCorrectedText } from '../queries/case/corrected-text.ts';
import { type FoundRecord, findRecord, getRecord } from '../queries/find-record.ts';
import { canonicalNumbers } from '../queries/identity/identities.ts';
import { theOneCounted } from '../queries/identity/the-one-counted.ts';
import { speakersSpelled } from '../queries/speakers-spelled.ts';
import type { Reader } from '../store/port.ts';
import type { Act } from './act.ts';
import { chooseSlug } from './choose-slug.ts';
import { requireNoProposal, withoutProposals } from './require-no-proposal.ts';

/** A speaker that a text named. */
export interface ResolvedSpeaker {
  readonly n: number;
  readonly id: string;
  readonly slug: string | undefined;
  readonly name: string;
  /** The text was no known spelling, so the speaker was made. */
  readonly made: boolean;
}

/**
 * The speaker a text means: exactly one known spelling, else a slug, number or id, else a new speaker. A spelling of
 * a speaker that was merged names that one, so that what rests on it goes with it where the two part again; one that
 * several have who count as one names the one they count as. A person means nobody who is only proposed.
 *
 * @throws InvalidInput when several speakers are known by that spelling; Conflict where it means a draft alone.
 */
export async function resolveSpeaker(
  act: Act,
  text: string,
  kind: SpeakerKind = 'person',
): Promise<ResolvedSpeaker> {
  const spelled = await withoutProposals(act, 'speaker', await speakersKnownAs(act.db, text));
  const known = (await theOne(act.db, text, spelled)) ?? (await speakerNamed(act, text));
  if (known) return { ...known, made: false };
  const slug = await chooseSlug(act.db, undefined, text);
  const speaker = await act.record('speaker', { name: text, speakerKind: kind }, slug);
  return { n: speaker.n, id: speaker.id, slug, name: text, made: true };
}

async function theOne(
  reader: Reader,
  text: string,
  spelled: readonly KnownSpeaker[],
): Promise<KnownSpeaker | undefined> {
  if (spelled.length <= 1) return spelled[0];
  const sight = { n: everyRecord, audience: 'private' } as const;
  const numbers = spelled.map(({ n }) => n);
  const canonical = await canonicalNumbers(reader, numbers, sight);
  const one = theOneCounted(spelled, canonical);
  if (one === undefined) throw ambiguousName(text, spelled);
  return one;
}

/**
 * The speaker a text means, as it was recorded: exactly one known spelling, else a slug, number or id.
 *
 * @throws NotFound; InvalidInput when several speakers are known by that spelling.
 */
export async function getSpeaker(reader: Reader, text: string): Promise<FoundRecord> {
  const spelled = await speakersKnownAs(reader, text);
  if (spelled.length > 1) throw ambiguousName(text, spelled);
  return getRecord(reader, spelled[0] ? String(spelled[0].n) : text, { kinds: ['speaker'] });
}

interface KnownSpeaker {
  readonly n: number;
  readonly id: string;
  readonly slug: string | undefined;
  readonly name: string;
}

/** Speakers one of whose spellings this is, with the names that stand. */
export async function speakersKnownAs(
  reader: Reader,
  text: string,
): Promise<readonly KnownSpeaker[]> {
  const spelled = await speakersSpelled(reader, text, everyRecord);
  const named = await withCorrectedText(reader, spelled, 'name', everyRecord);
  return named.map((row) => ({ ...row, slug: row.slug ?? undefined }));
}

async function speakerNamed(act: Act, text: string): Promise<KnownSpeaker | undefined> {
  const reader = act.db;
  const found = await findRecord(reader, text, { kinds: ['speaker'] });
  if (!found) return undefined;
  await requireNoProposal(act, 'speaker', found);
  const rows = await reader
    .selectFrom('record_speaker as speaker')
    .innerJoin('record', 'record.n', 'speaker.n')
    .select(['speaker.n', 'record.id', 'record.slug', 'speaker.name'])
    .where('speaker.n', '=', found.n)
    .execute();
  const [row] = await withCorrectedText(reader, rows, 'name', everyRecord);
  return row && { ...row, slug: row.slug ?? undefined };
}

function ambiguousName(text: string, candidates: readonly KnownSpeaker[]): InvalidInput {
  const named = candidates.map(({ n, slug, name }) => `${slug ?? n} (${name})`).join(', ');
  return new InvalidInput('ambiguous', `Several speakers are known as "${text}".`, {
    hints: [`Name one by its slug or number: ${named}.`],
    facts: { candidates },
  });
}
