import type { Dossier } from '../../model/dossier.ts';
import { reckoningText } from '../../summaries/reckoning-text.ts';
import { wrap } from '../../summaries/wrap.ts';
import { tellsWhyItself } from './tells-why-itself.ts';

/** Whether the records themselves stand in full below their trace. */
export interface TraceSetting {
  readonly recordsBelow: boolean;
}

/** What became of each evidence and absence, in the order of the trace, in words; nothing where there are none. */
export function traceText(
  dossier: Dossier,
  width: number,
  { recordsBelow }: TraceSetting = { recordsBelow: false },
): readonly string[] {
  const records = [...dossier.evidence, ...dossier.absences];
  if (records.length === 0) return [];
  const { counted, setAside, possibly } = dossier.derived;
  const lines = [...counted, ...setAside, ...possibly].flatMap(({ n, kind }) => {
    const record = records.find((each) => each.n === n);
    if (record === undefined) return [];
    const head = `${String(n).padStart(digits(records))}  ${kind.padEnd('evidence'.length)}  `;
    const isTold = recordsBelow && tellsWhyItself(record, dossier.moment.asOf);
    const what = isTold ? 'does not count; why stands below' : reckoningText(record, dossier);
    return [wrap(what, { width, first: head, indent: ' '.repeat(head.length) })];
  });
  return ['', 'What became of each record:', ...lines];
}

const digits = (records: readonly { readonly n: number }[]): number =>
  Math.max(...records.map(({ n }) => String(n).length));
