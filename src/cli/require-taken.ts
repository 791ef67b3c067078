import { InvalidInput } from '../errors.ts';

/** What a command can do something with in a format, and what it was given. */
export interface OptionsGiven {
  readonly command: 'import' | 'export';
  readonly format: string;
  readonly takes: readonly string[];
  readonly given: object;
}

/**
 * An option that a format does nothing with would be taken for one that did something.
 *
 * @throws InvalidInput for such an option.
 */
export function requireTaken({ command, format, takes, given }: OptionsGiven): void {
  const wrong = Object.entries(given).filter(
    ([name, value]) => value !== undefined && !takes.includes(name),
  );
  if (wrong.length === 0) return;
  const names = wrong.map(
    ([name]) => `--${name.replaceAll(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)}`,
  );
  throw new InvalidInput('not_for_format', `${names.join(', ')}: not for ${format}.`, {
    hints: [`See "asof ${command} --help".`],
  });
}
