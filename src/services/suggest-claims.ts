import { z } from 'zod';
import type { ActingAs, Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { parseEdtf } from '../model/edtf.ts';
import { getRecord } from '../queries/find-record.ts';
import { foldedText } from '../queries/folded-text.ts';
import { type SnapshotAtHand, snapshotsAtHand } from '../queries/rechecks/snapshots-at-hand.ts';
import { samePassage } from '../queries/same-passage.ts';
import type { FoldedText } from '../text/fold.ts';
import { type CandidateClaim, candidateClaims } from '../text/suggest/candidate-claims.ts';
import { type SpokenParagraph, spokenParagraphs } from '../text/suggest/spoken-paragraphs.ts';
import { textPlace } from '../text/word-exact-places.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { recordPassage } from './record-passage.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

/** Asks for what a captured text may claim. */
export const SuggestClaims = z.strictObject({ source: Handle, private: Private });

/** The rules that propose; another release is another actor. */
const suggester: ActingAs = { name: 'suggest', kind: 'rule', release: '2' };

/** A candidate with the drafts that were made of it. */
export interface SuggestedClaim extends CandidateClaim {
  readonly passage: { readonly n: number; readonly id: string };
  readonly claim: Recorded<'claim'>;
  /** Where somebody expressed it; null where no speaker is known, or none is known of. */
  readonly appearance: Recorded<'appearance'> | null;
  /** Where somebody knows of no evidence for it. */
  readonly noted: Recorded<'absence'> | null;
  /** The speaker as recorded. */
  readonly speakerNumber: number | null;
}

/** What a text says by turns, and the drafts made of it. */
export interface SuggestedClaims {
  readonly source: number;
  readonly snapshot: number;
  readonly paragraphs: readonly SpokenParagraph[];
  readonly drafts: readonly SuggestedClaim[];
  /** Candidates whose sentence was quoted before: no second draft is made of them. */
  readonly known: number;
}

/**
 * Proposes claims from the newest text of a source: drafts of a rule, which count nowhere until a person accepts them one by
 * one. Words like "isn't much" or "not yet" never make an absence.
 *
 * @throws InvalidInput `no_text` when its text is not at hand; NotFound.
 */
export async function suggestClaims(
  desk: Desk,
  input: z.input<typeof SuggestClaims>,
): Promise<SuggestedClaims> {
  const facts = parseInput(SuggestClaims, input);
  const proposing = { ...desk, actor: suggester };
  return performAct(proposing, 'claims.suggested', (act) => suggest(act, facts.source), facts);
}

async function suggest(act: Act, name: string): Promise<SuggestedClaims> {
  const { n } = await getRecord(act.db, name, { kinds: ['source'] });
  const [snapshot] = await snapshotsAtHand(act.db, n);
  if (snapshot === undefined) throw noText();
  const source = await workOf(act, n);
  const text = await foldedText(act.db, snapshot.textSha256);
  const candidates = candidateClaims(text.original, source.language ?? 'en');
  const drafts: SuggestedClaim[] = [];
  for (const candidate of candidates) {
    const place = { source: n, snapshot, text, voice: source.publisher };
    const made = await proposeOnce(act, candidate, place);
    if (made !== null) drafts.push(made);
  }
  return {
    source: n,
    snapshot: snapshot.n,
    paragraphs: spokenParagraphs(text.original),
    drafts,
    known: candidates.length - drafts.length,
  };
}

function workOf(act: Act, n: number) {
  return act.db
    .selectFrom('record_source')
    .select(['publisher', 'language'])
    .where('n', '=', n)
    .executeTakeFirstOrThrow();
}

interface TextOfSource {
  readonly source: number;
  readonly snapshot: SnapshotAtHand;
  readonly text: FoldedText;
  /** Who speaks where no turn says so. */
  readonly voice: string | null;
}

async function proposeOnce(
  act: Act,
  candidate: CandidateClaim,
  { source, snapshot, text, voice }: TextOfSource,
): Promise<SuggestedClaim | null> {
  const { start, end } = candidate;
  const exact = text.index.slice(start, end);
  const place = { ...textPlace(text, start, end), exact };
  const anchor = { outcome: 'found', ...place, context: 'same' } as const;
  if (await samePassage(act.db, { snapshot: snapshot.n, anchor })) return null;
  const passage = await recordPassage(act, { snapshot: snapshot.n, anchor });
  const named = candidate.speaker ?? voice;
  const speaker = await speakerOf(act, named, { isVoice: candidate.speaker === null });
  const claim = await proposeClaim(act, candidate);
  const where = { claim: claim.n, source, passage: passage.n };
  const isNoted = candidate.absence !== null;
  return {
    ...candidate,
    speaker: named,
    passage,
    claim,
    speakerNumber: speaker,
    appearance:
      speaker === null || isNoted
        ? null
        : await act.record('appearance', {
            ...{ ...where, speaker, manner: candidate.manner },
            note: noteOn(candidate),
          }),
    noted:
      speaker === null || !isNoted
        ? null
        : await act.record('absence', {
            ...{ ...where, speaker, absenceKind: 'noted', basis: 'not_aware' },
            note: noteOn(candidate),
          }),
  };
}

/** To whom the sentence gives its words, and the words that limit it: whoever accepts the draft keeps both in view. */
function noteOn({ attributedTo, hedges }: CandidateClaim): string | undefined {
  const limits = hedges.filter((hedge) => !/^according to$/i.test(hedge));
  const parts = [
    attributedTo === null ? [] : `Given to: ${attributedTo}`,
    limits.length === 0 ? [] : `Hedged: ${limits.map((hedge) => `"${hedge}"`).join(', ')}`,
  ].flat();
  return parts.length === 0 ? undefined : parts.join('. ');
}

function proposeClaim(act: Act, candidate: CandidateClaim): Promise<Recorded<'claim'>> {
  const { text, kind, about, before } = candidate;
  return act.record('claim', {
    text,
    claimKind: kind,
    aboutOn: (about === null ? null : parseEdtf(about)) ?? undefined,
    terms: before === null ? undefined : `Said just before: "${before}"`,
  });
}

/**
 * The one speaker known by that spelling, else a new one; null where it could be several.
 *
 * @param isVoice it is whoever published the text, and no turn of it.
 */
async function speakerOf(
  act: Act,
  name: string | null,
  { isVoice }: { readonly isVoice: boolean },
): Promise<number | null> {
  if (name === null) return null;
  try {
    const isStation = isVoice || /^[\p{Lu}\p{N}/. -]+$/u.test(name);
    return (await resolveSpeaker(act, name, isStation ? 'publication' : 'person')).n;
  } catch (error) {
    // Which of them it is, a person has to say.
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

function noText(): InvalidInput {
  return new InvalidInput('no_text', 'The text of this source is not at hand.', {
    hints: ['Capture it first: asof source capture FILE --source SOURCE.'],
  });
}
