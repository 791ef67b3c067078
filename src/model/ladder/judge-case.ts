import type { CaseAsOf, Offered } from './case-as-of.ts';
import type { CaseAbsence, CaseEvidence, CaseFile } from './case-file.ts';
import { type Voice, voicesOf } from './origins.ts';
import { type SettingAside, settingAside } from './set-aside.ts';
import { inTraceOrder } from './trace-order.ts';
import { judgeUndercuts } from './undercuts.ts';

/** What became of each evidence and absence of a case (`ladder/1`, section A). */
export interface Judgement {
  /** All of them, in the order of the trace. */
  readonly offered: readonly Offered[];
  /** Those that do not count, by number. */
  readonly asides: ReadonlyMap<number, SettingAside>;
  /** The counted pieces of each side: one for each origin. */
  readonly for: readonly CaseEvidence[];
  readonly against: readonly CaseEvidence[];
  /** The counted absences. */
  readonly absences: readonly CaseAbsence[];
}

/** Gives each evidence and absence the first reason that sets it aside, or counts it. */
export function judgeCase(view: CaseAsOf): Judgement {
  const { sources } = view.file;
  const offered = offeredIn(view.file);
  const asides = new Map<number, SettingAside>();
  for (const one of offered) {
    const aside = settingAside(one, view);
    if (aside !== null) asides.set(one.record.n, aside);
  }
  const stillOpen = (record: CaseEvidence | CaseAbsence) => !asides.has(record.n);
  const undercuts = judgeUndercuts(view.file.evidence.filter(stillOpen), sources);
  for (const [n, by] of undercuts) asides.set(n, { reason: 'undercut', by });
  const left = view.file.evidence.filter(stillOpen);
  const supporting = voicesOf(
    left.filter(({ stance }) => stance === 'supports'),
    sources,
  );
  const refuting = voicesOf(
    left.filter(({ stance }) => stance === 'refutes'),
    sources,
  );
  for (const [n, by] of silenced([...supporting, ...refuting])) {
    asides.set(n, { reason: 'same_origin', by });
  }
  return {
    offered,
    asides,
    for: supporting.map(({ piece }) => piece),
    against: refuting.map(({ piece }) => piece),
    absences: view.file.absences.filter(stillOpen),
  };
}

function offeredIn({ evidence, absences }: CaseFile): readonly Offered[] {
  const offered: Offered[] = [
    ...evidence.map((record) => ({ kind: 'evidence', record }) as const),
    ...absences.map((record) => ({ kind: 'absence', record }) as const),
  ];
  return offered.sort((one, other) => inTraceOrder(one.record, other.record));
}

/** The pieces for whose origin another one speaks, with that one. */
function silenced(voices: readonly Voice[]): readonly (readonly [number, number])[] {
  return voices.flatMap(({ piece, others }) => others.map(({ n }) => [n, piece.n] as const));
}
