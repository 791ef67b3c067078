import type { Command } from 'commander';

/** What a command that reads one claim is asked. */
export interface AskedOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly public?: true;
}

/** The two clocks, on every command that reads. */
export function withClocks(command: Command): Command {
  return withKnownAt(
    command.option('--as-of <date>', 'as of this day, month or year (EDTF); today unless told'),
  );
}

/** The clock of the desk alone, on commands that read what no day of the world bears on. */
export function withKnownAt(command: Command): Command {
  return command.option(
    '--known-at <instant>',
    'as this desk knew it at this instant (UTC) or ledger position',
  );
}

/** For whom a claim's answer is, on every command that reads one claim. */
export function withAudience(command: Command): Command {
  return command.option('--public', 'from public records only, as readers may see it');
}

/** Where a quote stands, on every command that records one. */
export function withQuote(command: Command): Command {
  return command
    .option('--quote <text>', 'the words, exactly as they stand in the source')
    .option('--prefix <text>', 'the words before them, where they stand more than once')
    .option('--suffix <text>', 'the words after them, where they stand more than once');
}

/** Who expressed a claim and how, on the commands that record an appearance. */
export function withAppearance(command: Command): Command {
  return withQuote(
    command
      .option('--speaker <name>', 'whose claim it is: a spelling, slug or number; else made')
      .option('--source <source>', 'where it stands'),
  )
    .option('--said-on <date>', 'when it was said (EDTF)')
    .option('--place <text>', 'where it was said')
    .option('--role <text>', 'what the speaker was at the time')
    .option(
      '--manner <code>',
      'how: asserts, suggests, denies, doubts, predicts, promises, reports',
    )
    .option('--basis <code>', 'saw, told, infers, official_record, not_aware, undisclosed')
    .option('--via <speaker...>', 'the relays outward, from the speaker to the source in hand')
    .option('--note <text>', 'a note on the appearance');
}

/** What a work is, on the commands that record a source. */
export function withSource(command: Command): Command {
  return command
    .option('--title <text>', 'its title')
    .option('--publisher <text>', 'who published it')
    .option('--author <name...>', 'who wrote it')
    .option(
      '--kind <code>',
      'interview, article, document, speech, post, dataset, recording, excerpt, note',
    )
    .option('--url <url>', 'where it is')
    .option('--published-on <date>', 'when it was published (EDTF)')
    .option('--language <tag>', 'its language, such as en')
    .option('--wording <code...>', 'what it says of its words: edited, condensed, translated')
    .option('--origin <source>', 'the source it repeats')
    .option('--note <text>', "the desk's note on it")
    .option('--slug <slug>', 'its name on this desk');
}

/** How something is captured, beside what it is. */
export function withCapture(command: Command): Command {
  return command
    .option('--archived-at <url>', 'where an archive keeps this very page')
    .option('--even-so', 'store it although it looks like an error page or a stub')
    .option('--charset <name>', 'the encoding of a text that does not say it, like windows-1251')
    .option('--media-type <type>', 'what it is, where its bytes cannot tell, like text/markdown')
    .option('--allow-port <number...>', 'fetch from this port too, beside 80 and 443');
}

/** Which claims, on every list of claims. */
export function withClaimFilters(command: Command): Command {
  return command
    .option('--status <code>', 'only those that stand there')
    .option('--kind <code>', 'only of this kind')
    .option('--speaker <speaker>', 'only those this speaker expressed')
    .option('--topic <topic>', 'only those about this topic');
}

/** Which page of a list. */
export function withPages(command: Command): Command {
  return command
    .option('--limit <number>', 'how many at most', '50')
    .option('--after <cursor>', 'what the page before gave as next');
}

/** How a record is taken back, on every command that does so. */
export function withRetraction(command: Command): Command {
  return withPrivate(command)
    .requiredOption('--because <text>', 'why')
    .option('--on <date>', 'withdrawn by the world on that day (EDTF); today unless told')
    .option('--mistake', "the desk's own mistake: it never counted");
}

/** Only the desk may see what is recorded, on every command that records. */
export function withPrivate(command: Command): Command {
  return command.option('--private', 'only this desk may see it');
}

/** Examples under a command's help; a group shows those of its commands. */
export function withExamples(command: Command, ...examples: readonly string[]): Command {
  examplesOf.set(command, examples);
  return command.addHelpText('after', textOf(examples));
}

/** Under the help of a group the first example of each of its commands, so that none has to be looked for. */
export function withExamplesBelow(group: Command): void {
  const first = group.commands.flatMap((command) => examplesOf.get(command)?.slice(0, 1) ?? []);
  if (first.length > 0) group.addHelpText('after', textOf(first));
}

const examplesOf = new WeakMap<Command, readonly string[]>();

const textOf = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  $ ${example}`).join('\n')}`;
