import type { Command } from 'commander';
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
    const { retraction, falls, moved } = retracted;
    const way =
      retraction.value.retractionKind === 'mistake'
        ? "as the desk's own mistake: it counts at no as-of"
        : `as withdrawn on ${retraction.value.withdrawnOn?.text ?? 'this day'}: it counts before, and not from it`;
    return {
      json: {
        retraction: {
          ...recordJson(retraction),
          kind: retraction.value.retractionKind,
          on: retraction.value.withdrawnOn?.text ?? null,
          record: { kind: retracted.record.kind, id: retracted.record.id, n: retracted.record.n },
        },
        falls,
        moved,
      },
      text: () =>
        [
          `Retracted ${retracted.record.kind} ${retracted.record.n} ${way}.`,
          ...falls.map(({ kind, n, claim }) => `  falls: ${kind} ${n} of claim ${claim}`),
          ...moved.map(({ claim, before, after }) => `  claim ${claim}: ${before} → ${after}`),
        ].join('\n'),
    };
  });
}
