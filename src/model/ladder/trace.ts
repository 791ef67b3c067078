import { isoOfDay } from '../day.ts';
import type { Offered } from './case-as-of.ts';
import type { CaseAbsence, CaseEvidence } from './case-file.ts';
import { isFirm } from './firm.ts';
import type { Judgement } from './judge-case.ts';
import type { CountedRecord, PossibleRecord, SetAsideRecord } from './standing.ts';

/** The three lists of a standing; each evidence and absence of the case is in exactly one of them. */
interface Trace {
  readonly counted: readonly CountedRecord[];
  readonly setAside: readonly SetAsideRecord[];
  readonly possibly: readonly PossibleRecord[];
}

/** Writes down what became of each evidence and absence, in the order of the judgement. */
export function traceOf(judgement: Judgement): Trace {
  const counted: CountedRecord[] = [];
  const setAside: SetAsideRecord[] = [];
  const possibly: PossibleRecord[] = [];
  for (const offered of judgement.offered) {
    const named = { kind: offered.kind, n: offered.record.n };
    const aside = judgement.asides.get(offered.record.n);
    if (aside === undefined) counted.push({ ...named, ...countedAs(offered, judgement) });
    else if (aside.reason === 'possibly') possibly.push(named);
    else setAside.push({ ...named, ...aside, reason: aside.reason });
  }
  return { counted, setAside, possibly };
}

function countedAs(offered: Offered, judgement: Judgement): Pick<CountedRecord, 'why' | 'firm'> {
  if (offered.kind === 'absence') return { why: whyAbsence(offered.record), firm: false };
  return { why: whyEvidence(offered.record, judgement), firm: isFirm(offered.record) };
}

function whyAbsence({ kind, day }: CaseAbsence): string {
  return `${kind}, reaches ${isoOfDay(day.last)}`;
}

function whyEvidence(piece: CaseEvidence, { asides }: Judgement): string {
  const weight = isFirm(piece) ? 'firm' : 'thin';
  if (piece.stance !== 'undercuts') {
    return `${weight}, ${piece.stance === 'supports' ? 'for' : 'against'}`;
  }
  const target = piece.undercuts;
  if (target === undefined) return `undercuts nothing on record; ${weight}`;
  if (weight === 'firm') return `undercuts ${target}, firm`;
  return `undercuts ${target}; thin${asides.has(target) ? '' : `, so ${target} still counts`}`;
}
