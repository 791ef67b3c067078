import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import { nouns } from '../model/nouns/nouns.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { Noun } from '../model/record/noun.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { restsOn } from '../model/record/rests-on.ts';
import { Words } from '../model/schemas/words.ts';
import type { Verdict } from '../model/vocabularies/acts.ts';
import { type Known, knownRecords } from '../queries/case/known-record.ts';
import { getRecord } from '../queries/find-record.ts';
import { numbersByKind } from '../queries/numbers-by-kind.ts';
import { claimsRestingOn } from '../queries/ripple/claims-resting-on.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requireNoClash } from './require-no-clash.ts';
import { requireNothingSaid } from './require-nothing-said.ts';
import { requirePerson } from './require-person.ts';

const records = z.array(Handle).min(1, 'name a draft').readonly();

/** Takes proposals of a model or a rule over: from this entry on they count. */
export const AcceptDrafts = z.strictObject({
  records,
  because: Words.optional(),
  private: Private,
});

/** Turns proposals down; they stay on record and count nowhere. */
export const RejectDrafts = z.strictObject({ records, because: Words, private: Private });

/** A draft that was decided on. */
export interface JudgedDraft {
  readonly kind: NounName;
  readonly n: number;
  readonly id: string;
  /** The number of the verdict. */
  readonly acceptance: number;
}

/** What was decided. */
export interface JudgedDrafts {
  readonly judged: readonly JudgedDraft[];
  /** Drafts that an accepted one rests on, and that were accepted with it. */
  readonly also: readonly JudgedDraft[];
  /** The claims that these records bear on. */
  readonly claims: readonly number[];
}

/**
 * Accepts drafts, with the drafts they rest on.
 *
 * @throws InvalidInput unless a person does it, or for what is no draft; Conflict for one that was accepted before or
 * rests on one that was rejected, or a link by which claims that are one would contradict each other; NotFound.
 */
export async function acceptDrafts(
  desk: Desk,
  input: z.input<typeof AcceptDrafts>,
): Promise<JudgedDrafts> {
  const facts = parseInput(AcceptDrafts, input);
  requirePerson(desk, 'accept a draft');
  return performAct(desk, 'drafts.accepted', (act) => judge(act, facts, 'accepted'), facts);
}

/**
 * Rejects drafts.
 *
 * @throws InvalidInput unless a person does it, or for what is no draft; Conflict for one that was rejected before, or
 * a speaker by whom something that counts is on record; NotFound.
 */
export async function rejectDrafts(
  desk: Desk,
  input: z.input<typeof RejectDrafts>,
): Promise<JudgedDrafts> {
  const facts = parseInput(RejectDrafts, input);
  requirePerson(desk, 'reject a draft');
  return performAct(desk, 'drafts.rejected', (act) => judge(act, facts, 'rejected'), facts);
}

async function judge(
  act: Act,
  { records: names, because }: z.output<typeof AcceptDrafts>,
  verdict: Verdict,
): Promise<JudgedDrafts> {
  const named = new Map<number, Known<NounName>>();
  for (const name of names) {
    const { n } = await getRecord(act.db, name);
    const record = (await readKnown(act.db, [n])).get(n);
    if (record) named.set(n, requireDraft(record, verdict));
  }
  const below = verdict === 'accepted' ? await draftsBelow(act.db, [...named.values()]) : [];
  const decide = async ({ kind, n, id }: Known<NounName>): Promise<JudgedDraft> => {
    const acceptance = await act.record('acceptance', { record: n, verdict, because });
    return { kind, n, id, acceptance: acceptance.n };
  };
  const also: JudgedDraft[] = [];
  for (const record of below) also.push(await decide(record));
  const judged: JudgedDraft[] = [];
  for (const record of named.values()) judged.push(await decide(record));
  if (verdict === 'accepted') await requireNoLinkClash(act, [...below, ...named.values()]);
  if (verdict === 'rejected') await requireNothingSaid(act.db, judged);
  return { judged, also, claims: await claimsRestingOn(act.db, [...named.keys()]) };
}

/** A link that was accepted says what it says as if the person had made it; a proposed match says nothing by that. */
async function requireNoLinkClash(act: Act, accepted: readonly Known<NounName>[]): Promise<void> {
  const numbers = accepted.filter(({ kind }) => kind === 'link').map(({ n }) => n);
  for (const { value } of await readRecords(act.db, 'link', { numbers })) {
    const { claim, other, linkKind, method } = value;
    if (method === undefined) await requireNoClash(act, { linkKind, claims: [claim, other] });
  }
}

async function readKnown(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Known<NounName>>> {
  const known = new Map<number, Known<NounName>>();
  for (const [kind, own] of await numbersByKind(reader, numbers)) {
    const written = await readRecords(reader, kind, { numbers: own });
    for (const [n, record] of await knownRecords(reader, written, everyRecord))
      known.set(n, record);
  }
  return known;
}

function requireDraft(record: Known<NounName>, verdict: Verdict): Known<NounName> {
  const { kind, n, proposal, entered } = record;
  if (!proposal || kind === 'actor') {
    throw new InvalidInput('not_a_draft', `${kind} ${n} is no draft: ${entered.by} entered it.`, {
      hints: ['"asof draft list" shows what models and rules proposed.'],
    });
  }
  if (proposal.decision?.verdict !== verdict) return record;
  const { by } = proposal.decision.entered;
  throw new Conflict('judged_before', `${by} ${verdict} ${kind} ${n} before.`, {
    hints: ['Nothing was written.'],
  });
}

/** What these records rest on, however far down, that is a draft nobody has decided on. */
async function draftsBelow(
  reader: Reader,
  above: readonly Known<NounName>[],
): Promise<readonly Known<NounName>[]> {
  const seen = new Set(above.map(({ n }) => n));
  const drafts: Known<NounName>[] = [];
  let level = above;
  while (level.length > 0) {
    const names = level.flatMap(({ kind, value }) => restsOn(nouns[kind] as Noun, value));
    const next = [...new Set(names)].filter((n) => !seen.has(n));
    for (const n of next) seen.add(n);
    level = [...(await readKnown(reader, next)).values()].filter(({ draft }) => draft);
    for (const record of level) {
      if (record.proposal?.decision?.verdict === 'rejected') throw restsOnRejected(record);
      drafts.push(record);
    }
  }
  return drafts.sort((one, other) => one.n - other.n);
}

function restsOnRejected({ kind, n, proposal }: Known<NounName>): Conflict {
  const by = proposal?.decision?.entered.by ?? 'somebody';
  return new Conflict('rests_on_rejected', `It rests on ${kind} ${n}, which ${by} rejected.`, {
    hints: [`Accept ${kind} ${n} first, if it holds after all.`],
  });
}
