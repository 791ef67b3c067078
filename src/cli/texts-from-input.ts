import type { Command } from 'commander';
import { InvalidInput } from '../errors.ts';
import { inputText } from './input-text.ts';
import type { Terminal } from './terminal.ts';

/**
 * Puts what stands on standard input in the place of a text option that is given as `-`.
 *
 * @throws InvalidInput `input_twice` where something else of the command is read from there too; `not_text`.
 */
export async function textsFromInput(command: Command, terminal: Terminal): Promise<void> {
  const asked = command.options.filter(
    (option) => isText(option.flags) && command.getOptionValue(option.attributeName()) === '-',
  );
  const [option] = asked;
  if (option === undefined) return;
  const others = command.args.filter((word) => word === '-');
  if (asked.length + others.length > 1) throw inputTwice();
  command.setOptionValue(option.attributeName(), await inputText(terminal));
}

const isText = (flags: string): boolean => flags.endsWith(' <text>');

/** Two parts of one command that are both to come from standard input. */
export function inputTwice(): InvalidInput {
  return new InvalidInput('input_twice', 'Standard input can be read for one thing only.', {
    hints: ['Give - once, and write the other out or name its file.'],
  });
}
