import type { Command } from 'commander';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { writing } from '../context.ts';
import { withExamples, withPrivate, withQuote, withRetraction } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

interface AddOptions {
  readonly stance: string;
  readonly source: string;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly strength?: string;
  readonly credibility?: string;
  readonly interested?: true;
  readonly origin?: string;
  readonly on?: string;
  readonly about?: string;
  readonly undercuts?: string;
  readonly note?: string;
  readonly private?: true;
}

export const evidence: Register = (program, terminal) => {
  const group = program.command('evidence').description('what bears on a claim');
  addCommand(group, terminal);
  withExamples(
    withRetraction(
      group.command('retract <evidence>').description('take a piece of evidence back'),
    ),
    'asof evidence retract 57 --because "Put to the wrong claim" --mistake',
  ).action(async (record: string, options, command) => {
    const { retracts } = await import('./retract.ts');
    return retracts(record, options, command, terminal, 'evidence');
  });
};

function addCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withQuote(
        group
          .command('add <claim>')
          .description('put a passage, or a source as a whole, to a claim')
          .requiredOption('--stance <code>', 'supports, refutes, undercuts, context')
          .requiredOption('--source <source>', 'where it stands'),
      )
        .option(
          '--strength <code>',
          'how far it would settle the claim if true: weak, moderate, strong',
        )
        .option('--credibility <grade>', 'how likely it is true: 1 to 6 (Admiralty), or unknown')
        .option('--interested', 'its origin gains if readers believe it')
        .option(
          '--origin <source>',
          "where it comes from, or unnamed; else the end of its source's chain",
        )
        .option('--on <date>', 'the first day anyone outside could see it (EDTF)')
        .option('--about <date>', 'the time it is about (EDTF)')
        .option('--undercuts <evidence>', 'the earlier piece it takes the force from')
        .option('--note <text>', 'what it shows'),
    ),
    'asof evidence add p1 --stance supports --source customs-data --strength moderate --credibility 2',
    'asof evidence add p1 --stance undercuts --undercuts 57 --source letter --note "The list was a draft"',
  ).action((name: string, options: AddOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { addEvidence } = await import('../../services/add-evidence.ts');
      const { passageJson } = await import('../present/claim-json.ts');
      const added = await addEvidence(desk, { ...options, claim: name });
      const { passage } = added.value;
      return {
        names: [added.value.claim],
        json: { evidence: { ...recordJson(added), passage: await passageJson(desk, passage) } },
        text: () => `Recorded evidence ${added.n}${bearingOf(added.value, name)}.`,
      };
    }),
  );
}

function bearingOf({ stance, undercuts }: RecordValue<'evidence'>, claim: string): string {
  if (stance === 'context') return ` as context of ${claim}`;
  return stance === 'undercuts'
    ? `, which undercuts evidence ${undercuts} of ${claim}`
    : `, which ${stance} ${claim}`;
}
