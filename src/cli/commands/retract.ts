import type { Command } from 'commander';
import { openEnd } from '../../model/bounds.ts';
import { isoOfDay } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { dateInWords } from '../../model/edtf-words.ts';
import { whenInWords } from '../../model/when-in-words.ts';
import type { RetractedRecord } from '../../services/retract-record.ts';
import { writing } from '../context.ts';
import { withExamples, withRetraction } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

interface RetractOptions {
  readonly because: string;
  readonly on?: string;
  readonly mistake?: true;
  readonly private?: true;
}

export const retract: Register = (program, terminal) => {
  withExamples(
    withRetraction(
      program.command('retract <record>').description('take a record back; its row stays'),
    ),
    'asof retract agency-report --because "Withdrawn by the agency" --on 2023-05-02',
    'asof retract 57 --because "Put to the wrong claim" --mistake',
  ).action((record: string, options: RetractOptions, command) =>
    retracts(record, options, command, terminal),
  );
};

/** Takes a record back and says which way, and what falls with it. */
export function retracts(
  record: string,
  options: RetractOptions,
  command: Command,
  terminal: Terminal,
  kind?: 'source' | 'evidence',
): Promise<void> {
  return writing(command, terminal, async (desk) => {
    const { retractRecord } = await import('../../services/retract-record.ts');
    const retracted = await retractRecord(desk, { ...options, record, kind });
    const { retraction, earlier, falls, moved } = retracted;
    return {
      json: {
        retraction: {
          ...recordJson(retraction),
          kind: retraction.value.retractionKind,
          on: retraction.value.withdrawnOn?.text ?? null,
          record: { kind: retracted.record.kind, id: retracted.record.id, n: retracted.record.n },
        },
        earlier,
        falls,
        moved,
      },
      text: () =>
        [
          sentenceOf(retracted),
          ...falls.map(fallsText),
          ...moved.map(({ claim, before, after }) => `  claim ${claim}: ${before} → ${after}`),
        ].join('\n'),
    };
  });
}

const fallsText = ({ kind, n, claim, counted }: RetractedRecord['falls'][number]): string =>
  `  falls: ${kind} ${n} of claim ${claim}${counted ? '' : ', which did not count'}`;

function sentenceOf({ record, retraction, earlier }: RetractedRecord): string {
  const what = `${record.kind} ${record.n}`;
  if (earlier !== null) {
    return `${capital(what)} was taken back already (retraction ${earlier.n}) ${way(earlier.kind, earlier.on)}. Your reason is kept.`;
  }
  const { retractionKind, withdrawnOn } = retraction.value;
  return `Retracted ${what} ${way(retractionKind, withdrawnOn?.text ?? null)}.`;
}

const way = (kind: 'withdrawal' | 'mistake', on: string | null): string =>
  kind === 'mistake' ? "as the desk's own mistake: it counts at no as-of" : withdrawnOn(on);

/** A withdrawal holds from the last day that its date may mean; an open end never arrives. */
function withdrawnOn(on: string | null): string {
  const date = on === null ? null : parseEdtf(on);
  const when = `as withdrawn ${on === null ? 'today' : whenInWords(on)}`;
  if (date !== null && date.last >= openEnd) {
    return `${when}: by which day is not known, so it goes on counting`;
  }
  const isOneDay = date === null || date.first === date.last;
  const surely = isOneDay ? '' : `, surely by ${dateInWords(isoOfDay(date.last))}`;
  return `${when}${surely}: it counts before that day, and not from it`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
