import { InvalidInput } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/**
 * What stands on standard input, as text, without the line feed that ends a file.
 *
 * @throws InvalidInput `not_text` for what is not UTF-8.
 */
export async function inputText(terminal: Terminal): Promise<string> {
  const bytes = await terminal.input();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new InvalidInput('not_text', 'Standard input is not valid UTF-8 text.', { cause });
  }
}
