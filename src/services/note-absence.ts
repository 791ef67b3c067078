import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { codeSchema } from '../model/schemas/code.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { absenceKinds } from '../model/vocabularies/absences.ts';
import { bases } from '../model/vocabularies/claims.ts';
import { getRecord } from '../queries/find-record.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, listOf, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { quotedSource } from './quoted-source.ts';
import { requirePast } from './require-past.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speaker.ts';

/** That evidence for a claim was looked for, or would be known to someone, and was not there. */
export const NoteAbsence = z.strictObject({
  claim: Handle,
  kind: codeSchema(absenceKinds),
  /** Who knew of none, or looked; of a search absent: the desk itself. */
  by: Words.optional(),
  /** Why that person is in a position to know. */
  position: Words.optional(),
  source: Handle.optional(),
  quote: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  basis: codeSchema(bases).optional(),
  covered: Words.optional(),
  where: listOf(Words),
  terms: listOf(Words),
  from: Edtf.optional(),
  until: Edtf.optional(),
  /** Noted by a party with an interest in there being none. */
  interested: z.boolean().optional(),
  note: Words.optional(),
  reviewOn: Edtf.optional(),
  private: Private,
});

/** An absence as it was noted, and who knew of none. */
export interface NotedAbsence {
  readonly absence: Recorded<'absence'>;
  readonly by: ResolvedSpeaker | null;
}

/**
 * Notes an absence. It can never by itself refute a claim.
 *
 * @throws InvalidInput when its kind lacks what makes it one; NotFound; what `quotePassage` throws.
 */
export async function noteAbsence(
  desk: Desk,
  input: z.input<typeof NoteAbsence>,
): Promise<NotedAbsence> {
  const facts = parseInput(NoteAbsence, input);
  requireWhatMakesIt(facts);
  return performAct(desk, 'absence.noted', (act) => recordAbsence(act, facts), facts);
}

async function recordAbsence(act: Act, facts: z.output<typeof NoteAbsence>): Promise<NotedAbsence> {
  await requirePast(act, { from: facts.from, until: facts.until });
  const claim = await getRecord(act.db, facts.claim, { kinds: ['claim'] });
  const { source, passage } = await quotedSource(act, facts);
  const by = facts.by === undefined ? null : await resolveSpeaker(act, facts.by);
  const absence = await act.record('absence', {
    claim: claim.n,
    absenceKind: facts.kind,
    speaker: by?.n,
    position: facts.position,
    source,
    passage,
    basis: facts.basis,
    covered: facts.covered,
    places: facts.where,
    searchTerms: facts.terms,
    fromOn: facts.from,
    untilOn: facts.until,
    interested: facts.interested ? 'yes' : undefined,
    note: facts.note,
    reviewOn: facts.reviewOn,
  });
  return { absence, by };
}

/** What the completeness of an absence turns on. */
type AbsenceFacts = Pick<z.output<typeof NoteAbsence>, 'kind' | 'from' | 'until'> &
  Readonly<Partial<Record<'by' | 'source' | 'where' | 'note', unknown>>>;

/** What each kind cannot do without: otherwise it would say more than is known. */
export function requireWhatMakesIt(facts: AbsenceFacts): void {
  const { kind, by, until, source, where, note, from } = facts;
  const missing: Readonly<Record<typeof kind, string | false>> = {
    noted:
      (by === undefined && 'a noted absence needs --by: who knows of none') ||
      (until === undefined &&
        source === undefined &&
        'a noted absence needs --until or a --source'),
    searched:
      (where === undefined && 'a search needs --where: where was looked') ||
      (until === undefined && 'a search needs --until: up to which day'),
    expected: note === undefined && 'an expected absence needs --note: why it ought to be there',
  };
  if (missing[kind]) throw new InvalidInput('absence_incomplete', `${missing[kind]}.`);
  if (from && until && until.last < from.first) {
    throw new InvalidInput('look_upside_down', 'The look ends before it starts.', {
      hints: ['--from is the earlier date, --until the later.'],
    });
  }
}
