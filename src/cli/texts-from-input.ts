import type { Command } from 'commander';
import { InvalidInput } from '../errors.ts';
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
  command.setOptionValue(option.attributeName(), textOf(await terminal.input()));
}

const isText = (flags: string): boolean => flags.endsWith(' <text>');

/** Without the line feed that ends a file. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new InvalidInput('not_text', 'Standard input is not valid UTF-8 text.', { cause });
  }
}

function inputTwice(): InvalidInput {
  return new InvalidInput('input_twice', 'Standard input can be read for one thing only.', {
    hints: ['Give - once, and write the other text out.'],
  });
}
