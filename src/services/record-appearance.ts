import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { bases, type ClaimKind, type Manner, manners } from '../model/vocabularies/claims.ts';
import { getRecord } from '../queries/find-record.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, listOf, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { quotedSource } from './quoted-source.ts';
import { requirePast } from './require-past.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speaker.ts';

/** How a claim was expressed: everything but the claim itself. */
export const AppearanceFacts = z.strictObject({
  /** A known spelling, slug, number or id; else a new speaker of that name. */
  speaker: Words,
  source: Handle.optional(),
  quote: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  saidOn: Edtf.optional(),
  place: Words.optional(),
  /** What the speaker was at the time. */
  role: Words.optional(),
  /** Default by the kind of claim: forecasts are predicted, promises promised, all else asserted. */
  manner: codeSchema(manners).optional(),
  basis: codeSchema(bases).optional(),
  /** The relays outward, from the speaker to the source in hand. */
  via: listOf(Words),
  note: Words.optional(),
});

/** A further appearance of a known claim. */
export const AddAppearance = AppearanceFacts.extend({ claim: Handle, private: Private });

/** An appearance as it was recorded, with the speakers that had to be made for it. */
export interface RecordedAppearance {
  readonly appearance: Recorded<'appearance'>;
  readonly speaker: ResolvedSpeaker;
  readonly madeSpeakers: readonly ResolvedSpeaker[];
}

/**
 * Records that a speaker expressed a known claim.
 *
 * @throws InvalidInput, NotFound; what `quotePassage` throws.
 */
export async function addAppearance(
  desk: Desk,
  input: z.input<typeof AddAppearance>,
): Promise<RecordedAppearance> {
  const { claim, ...facts } = parseInput(AddAppearance, input);
  return performAct(
    desk,
    'appearance.added',
    async (act) => {
      const { n } = await getRecord(act.db, claim, { kinds: ['claim'] });
      const { claim_kind: kind } = await act.db
        .selectFrom('record_claim')
        .select('claim_kind')
        .where('n', '=', n)
        .executeTakeFirstOrThrow();
      return recordAppearance(act, { n, kind: kind as ClaimKind }, facts);
    },
    facts,
  );
}

/** Records an appearance inside an act. */
export async function recordAppearance(
  act: Act,
  claim: { readonly n: number; readonly kind: ClaimKind },
  facts: z.output<typeof AppearanceFacts>,
): Promise<RecordedAppearance> {
  await requirePast(act, { saidOn: facts.saidOn });
  const { source, passage } = await quotedSource(act, facts);
  const speaker = await resolveSpeaker(act, facts.speaker);
  const relays: ResolvedSpeaker[] = [];
  for (const relay of facts.via ?? []) relays.push(await resolveSpeaker(act, relay));
  const appearance = await act.record('appearance', {
    claim: claim.n,
    speaker: speaker.n,
    manner: facts.manner ?? mannerByKind(claim.kind),
    basis: facts.basis,
    source,
    passage,
    saidOn: facts.saidOn,
    place: facts.place,
    role: facts.role,
    via: relays.length > 0 ? relays.map(({ n }) => n) : undefined,
    note: facts.note,
  });
  const madeSpeakers = [speaker, ...relays].filter(({ made }) => made);
  return { appearance, speaker, madeSpeakers };
}

function mannerByKind(kind: ClaimKind): Manner {
  if (kind === 'forecast') return 'predicts';
  return kind === 'promise' ? 'promises' : 'asserts';
}
