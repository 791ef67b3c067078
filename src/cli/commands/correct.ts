import { InvalidInput } from '../../errors.ts';
import { writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import type { Register } from '../register.ts';

interface CorrectOptions {
  readonly set: string[];
  readonly because: string;
  readonly on?: string;
  readonly private?: true;
}

export const correct: Register = (program, terminal) => {
  withExamples(
    withPrivate(
      program
        .command('correct <record>')
        .description('put fields of a record right; the old value is kept')
        .requiredOption(
          '--set <field=value...>',
          'the new value; an empty one takes it away; of a list each item by a --set',
        )
        .requiredOption('--because <text>', 'why')
        .option('--on <date>', 'the day it is of (EDTF); printed only'),
    ),
    'asof correct agency-report --set published-on=2023-05-11 --because "Misread the date"',
    'asof correct 57 --set strength=weak --set credibility=4 --because "Graded too high"',
  ).action((record: string, { set, ...facts }: CorrectOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { correctRecord } = await import('../../services/correct-record.ts');
      const { correctedJson, correctedText } = await import('../present/corrected.ts');
      const corrected = await correctRecord(desk, { ...facts, record, set: settingsOf(set) });
      return {
        names: [corrected.record.n],
        json: correctedJson(corrected),
        text: () => correctedText(corrected),
      };
    }),
  );
};

/** `field=value` words as values by field; a field given several times has a list. */
function settingsOf(words: readonly string[]): Readonly<Record<string, string | string[]>> {
  const settings = new Map<string, string | string[]>();
  for (const word of words) {
    const place = word.indexOf('=');
    if (place < 1) throw noSetting(word);
    const [field, value] = [word.slice(0, place).trim(), word.slice(place + 1)];
    const held = settings.get(field);
    settings.set(field, held === undefined ? value : [held, value].flat());
  }
  return Object.fromEntries(settings);
}

function noSetting(word: string): InvalidInput {
  return new InvalidInput('bad_setting', `"${word.slice(0, 60)}" sets nothing.`, {
    hints: ['Write FIELD=VALUE, such as --set published-on=2023-05-11.'],
  });
}
