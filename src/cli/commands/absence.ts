import type { Command } from 'commander';
import { writing } from '../context.ts';
import { withExamples, withPrivate, withQuote } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

interface NoteOptions {
  readonly kind: string;
  readonly by?: string;
  readonly position?: string;
  readonly source?: string;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly basis?: string;
  readonly covered?: string;
  readonly where?: string[];
  readonly terms?: string[];
  readonly from?: string;
  readonly until?: string;
  readonly interested?: true;
  readonly note?: string;
  readonly reviewOn?: string;
  readonly private?: true;
}

export const absence: Register = (program, terminal) => {
  const group = program
    .command('absence')
    .description('evidence that was looked for and not there');
  noteCommand(group, terminal);
};

function noteCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withQuote(
        group
          .command('note <claim>')
          .description('note that evidence was not there: who knew or looked, where, until when')
          .requiredOption('--kind <code>', 'noted, searched, expected')
          .option('--by <name>', 'who knew of none, or looked; of a search else this desk')
          .option('--position <text>', 'why that person is in a position to know')
          .option('--source <source>', 'where it is noted'),
      )
        .option('--basis <code>', 'saw, told, infers, official_record, not_aware, undisclosed')
        .option('--covered <text>', 'what was covered')
        .option('--where <place...>', 'where was looked')
        .option('--terms <term...>', 'which terms were searched for')
        .option('--from <date>', 'since when (EDTF)')
        .option('--until <date>', 'up to which day (EDTF)')
        .option('--interested', 'by a party with an interest in there being none')
        .option('--note <text>', 'of an expected one: why it ought to be there')
        .option('--review-on <date>', 'when it is due for another look (EDTF)'),
    ),
    'asof absence note p1 --kind noted --by "Nigel Gould-Davies" --until 2023-03 --basis not-aware',
    'asof absence note p1 --kind searched --where "UN register of arms" --terms China --until 2023-06-30',
  ).action((name: string, options: NoteOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { noteAbsence } = await import('../../services/note-absence.ts');
      const { newSpeakerText } = await import('../present/new-speaker.ts');
      const { passageJson } = await import('../present/claim-json.ts');
      const noted = await noteAbsence(desk, { ...options, claim: name });
      const { absenceKind, passage } = noted.absence.value;
      const json = { ...recordJson(noted.absence), kind: absenceKind, by: noted.by };
      const made = noted.by?.made ? [newSpeakerText(noted.by)] : [];
      const named = [noted.absence.value.claim, ...(noted.by === null ? [] : [noted.by.n])];
      return {
        names: named,
        json: { absence: { ...json, passage: await passageJson(desk, passage) } },
        text: () =>
          [`Noted absence ${noted.absence.n} (${absenceKind}) for ${name}.`, ...made].join('\n'),
      };
    }),
  );
}
