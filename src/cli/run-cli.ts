import { Command, CommanderError, Help, type Option } from 'commander';
import { InvalidInput } from '../errors.ts';
import { commands } from './commands.ts';
import { withExamples, withExamplesBelow } from './options.ts';
import { reportError } from './report-error.ts';
import type { Terminal } from './terminal.ts';
import { textsFromInput } from './texts-from-input.ts';
import { programVersion } from './version.ts';

/**
 * Runs one command line. The exit code is left in `process.exitCode`.
 *
 * @param words the arguments after the program's name.
 */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<void> {
  const json = words.includes('--json');
  const program = makeProgram(terminal, json);
  for (const load of neededCommands(words)) (await load())(program, terminal);
  settle(program);
  const asked = helpAsked(program, words);
  try {
    await program.parseAsync([...asked], { from: 'user' });
  } catch (error) {
    const options = { json, debug: words.includes('--debug'), command: commandIn(program, asked) };
    process.exitCode = endOf(error, options, terminal);
  }
}

/** The whole program with every command, for the reference in the docs. */
export async function wholeProgram(terminal: Terminal): Promise<Command> {
  const program = makeProgram(terminal, false);
  for (const load of Object.values(commands)) (await load())(program, terminal);
  settle(program);
  return program;
}

/** Only the command that is asked for, if its word is known; all of them for help and for a wrong word. */
function neededCommands(words: readonly string[]) {
  const asked = words.find(
    (word, place) => Object.hasOwn(commands, word) && !takesValue.has(words[place - 1] ?? ''),
  );
  const load = asked === undefined ? undefined : commands[asked];
  return load && words[0] !== 'help' ? [load] : Object.values(commands);
}

/** The options before the command whose value may look like one: somebody may be called Head. */
const takesValue: ReadonlySet<string> = new Set(['--desk', '--actor', '--wait']);

function makeProgram(terminal: Terminal, json: boolean): Command {
  const program = new Command('asof')
    .description('Who claimed what, where, on what evidence, and what that showed as of any date.')
    .version(programVersion, '--version', 'print the version')
    .option('--desk <url>', 'the desk, like file:asof.db or postgresql://… (else ASOF_DESK)')
    .option('--actor <name>', 'who acts (else ASOF_ACTOR, else the user of this machine)')
    .option('--wait <seconds>', 'how long a write waits while others write; 30 unless told')
    .option('--json', 'print one JSON document')
    .option('--debug', 'print the stack trace of an error')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false, optionDescription })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => (json ? undefined : terminal.err(text)),
      outputError: () => undefined,
      getOutHelpWidth: () => terminal.width,
    })
    .showSuggestionAfterError()
    .hook('preAction', (_program, asked) => textsFromInput(asked, terminal))
    .addHelpText(
      'after',
      '\nDates are EDTF: 2023-03-01, 2023-03, 2023, 2023-03~ (about), 2023-03/..\nA text option that is - reads standard input.',
    );
  withExamples(
    program,
    'asof init',
    'asof source capture talk.html --title "A talk at the harbour" --slug talk',
    'asof claim log --text "The bridge was closed in May 2023." --slug bridge --about 2023-05',
    'asof evidence add bridge --stance supports --source talk --strength moderate',
    'asof status bridge --as-of 2023-06-01',
    'asof summary bridge --format html -o bridge.html',
  );
  return program;
}

/** What an option is for, and whether the command does nothing without it. */
export function optionDescription(option: Option): string {
  const text = new Help().optionDescription(option);
  return option.mandatory ? `${text} (required)` : text;
}

/** The command that words lead to, as far as there is one: "asof draft reject". */
function commandIn(program: Command, words: readonly string[]): string {
  const named = ['asof'];
  let at = program;
  for (const [place, word] of words.entries()) {
    const isOption = word.startsWith('-') || takesValue.has(words[place - 1] ?? '');
    if (isOption && at === program) continue;
    const below = commandNamed(at, word);
    if (below === undefined) break;
    named.push(word);
    at = below;
  }
  return named.join(' ');
}

/** What every command has, however deep it stands. */
function settle(command: Command): void {
  command.exitOverride();
  command.helpCommand(command.commands.length > 0);
  for (const below of command.commands) {
    if (below.commands.length > 0) withExamplesBelow(below);
    below.copyInheritedSettings(command);
    settle(below);
  }
}

/** `help claim log` and `claim help log` ask what `claim log --help` asks; a word that is no command is told to be none. */
function helpAsked(program: Command, words: readonly string[]): readonly string[] {
  const place = words.indexOf('help');
  const path = words.slice(0, Math.max(place, 0));
  let at: Command | undefined = program;
  for (const word of path) at = commandNamed(at, word);
  if (at === undefined || place === -1) return words;
  for (const word of words.slice(place + 1)) {
    if (at.commands.length === 0 || word.startsWith('-')) break;
    path.push(word);
    at = commandNamed(at, word);
    if (at === undefined) return path;
  }
  return path.length === place ? words : [...path, '--help'];
}

const commandNamed = (group: Command | undefined, name: string): Command | undefined =>
  group?.commands.find((command) => command.name() === name);

function endOf(
  error: unknown,
  options: { readonly json: boolean; readonly debug: boolean; readonly command: string },
  terminal: Terminal,
): number {
  if (!(error instanceof CommanderError)) return reportError(error, options, terminal);
  if (error.exitCode === 0) return 0;
  const [said = '', ...hints] = error.message.replace(/^error: /, '').split('\n');
  const usage = error.code === 'commander.help';
  const sentence = usage
    ? `Say what to do; "${options.command} --help" lists the commands.`
    : `${capital(said.replace(/\.$/, ''))}.`;
  const hint = hints
    .join(' ')
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  const known = new InvalidInput('usage', sentence, {
    hints: [hint, `See "${options.command} --help".`].filter((text) => text !== '' && !usage),
    cause: error,
  });
  return reportError(known, options, terminal);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
