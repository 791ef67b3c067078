import type { SealedRecord } from '../../model/desk-part.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { clashOfAccepting, clashOfConfirming, clashOfLink, clashOfMerge } from './clash-here.ts';
import { closesCircle } from './closes-circle.ts';
import { correctedOtherwise } from './corrected-otherwise.ts';
import type { DeskHere } from './desk-here.ts';
import { hiddenHere } from './hidden-here.ts';
import { judgedOtherwise, type VerdictOn } from './judged-otherwise.ts';
import type { MergeConflict } from './merge-report.ts';
import { mergedOtherwise } from './merged-otherwise.ts';
import type { NumbersHere } from './numbers-here.ts';

/** A record of the dump, with the numbers that its references have here. */
export interface Newcomer extends Pick<SealedRecord, 'kind' | 'id' | 'value'> {
  /** The value, likewise, of the last record that puts right or judges the same; null where that is not known. */
  readonly end: SealedRecord['value'] | null;
}

/**
 * Why a record is left out though all it names is here: it would undo in silence what this desk says and the dump does
 * not know. Null where it comes along.
 */
export async function objectionTo(
  reader: Reader,
  { id, ...newcomer }: Newcomer,
  here: DeskHere,
): Promise<MergeConflict | null> {
  const objection = await reasonAgainst(reader, newcomer, here);
  if (objection === null) return null;
  const { record, ...reason } = objection;
  return { ...reason, kind: newcomer.kind, id, here: await idOf(reader, record) };
}

/** With the number of the record here that it is about. */
type Objection = Omit<MergeConflict, 'kind' | 'id' | 'here'> & { readonly record: number };

function reasonAgainst(
  reader: Reader,
  { kind, value, end }: Omit<Newcomer, 'id'>,
  here: DeskHere,
): Promise<Objection | null> {
  const as = <Name extends NounName>(): RecordValue<Name> => value as RecordValue<Name>;
  const both = <Name extends NounName>(): WithEnd<Name> => ({
    value: as<Name>(),
    end: end as RecordValue<Name> | null,
  });
  switch (kind) {
    case 'merge':
      return againstMerge(reader, as<'merge'>(), here);
    case 'link':
      return clashOfLink(reader, as<'link'>(), here);
    case 'visibility':
      return againstVisibility(reader, as<'visibility'>(), here);
    case 'correction':
      return againstCorrection(reader, both<'correction'>(), here);
    case 'acceptance':
      return againstAcceptance(reader, both<'acceptance'>(), here);
    case 'judgement':
      return againstJudgement(reader, both<'judgement'>(), here);
    default:
      return Promise.resolve(null);
  }
}

interface WithEnd<Name extends NounName> {
  readonly value: RecordValue<Name>;
  readonly end: RecordValue<Name> | null;
}

async function againstMerge(
  reader: Reader,
  merge: RecordValue<'merge'>,
  here: DeskHere,
): Promise<Objection | null> {
  const record = await mergedOtherwise(reader, merge, here.numbers);
  if (record !== null) return { reason: 'merged_otherwise', record };
  return clashOfMerge(reader, merge, here);
}

async function againstVisibility(
  reader: Reader,
  decision: RecordValue<'visibility'>,
  { numbers }: DeskHere,
): Promise<Objection | null> {
  const isHidden = await hiddenHere(reader, decision, numbers);
  return isHidden ? { reason: 'hidden_here', record: decision.record } : null;
}

async function againstCorrection(
  reader: Reader,
  correction: WithEnd<'correction'>,
  { numbers }: DeskHere,
): Promise<Objection | null> {
  const { record, field, after: theirs = null } = correction.value;
  const standing = await correctedOtherwise(reader, correction, numbers);
  if (standing === null) {
    const isCircle = await closesCircle(reader, correction.value, numbers);
    return isCircle ? { reason: 'origin_circle', record } : null;
  }
  const { after: ours = null } = standing.value;
  return { reason: 'both_corrected', record, field, ours, theirs };
}

async function againstAcceptance(
  reader: Reader,
  { value: { record, verdict }, end }: WithEnd<'acceptance'>,
  here: DeskHere,
): Promise<Objection | null> {
  const judged = { kind: 'acceptance', judged: record, verdict, end: end?.verdict } as const;
  const objection = await againstVerdict(reader, judged, here.numbers);
  if (objection || verdict !== 'accepted') return objection;
  return clashOfAccepting(reader, record, here);
}

async function againstJudgement(
  reader: Reader,
  { value: { link, verdict }, end }: WithEnd<'judgement'>,
  here: DeskHere,
): Promise<Objection | null> {
  const judged = { kind: 'judgement', judged: link, verdict, end: end?.verdict } as const;
  const objection = await againstVerdict(reader, judged, here.numbers);
  if (objection || verdict !== 'accepted') return objection;
  return clashOfConfirming(reader, link, here);
}

async function againstVerdict(
  reader: Reader,
  verdict: VerdictOn,
  numbers: NumbersHere,
): Promise<Objection | null> {
  const ours = await judgedOtherwise(reader, verdict, numbers);
  if (ours === null) return null;
  return { reason: 'both_judged', record: verdict.judged, ours, theirs: verdict.verdict };
}

async function idOf(reader: Reader, n: number): Promise<string> {
  const { id } = await reader
    .selectFrom('record')
    .select('id')
    .where('n', '=', n)
    .executeTakeFirstOrThrow();
  return id;
}
