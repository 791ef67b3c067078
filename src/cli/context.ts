import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { ActingAs, Desk } from '../desk.ts';
import { InvalidInput, NotFound } from '../errors.ts';
import type { Embedder } from '../matching/embedder.ts';
import { openDesk } from '../open-desk.ts';
import { printable } from '../text/printable.ts';
import { withoutPassword } from '../text/without-password.ts';
import { closing } from './closing.ts';
import { reportError } from './report-error.ts';
import { tellClock } from './tell-clock.ts';
import type { Terminal } from './terminal.ts';

/** The options that stand on every command. */
export interface GlobalOptions {
  readonly desk?: string;
  readonly json?: true;
  readonly actor?: string;
  readonly wait?: string;
  readonly debug?: true;
}

/** What a command answers: one JSON document, or text for people. */
export interface Answer {
  readonly json: unknown;
  /** For people; made only when it is printed, and made safe for a terminal then. */
  readonly text: () => string | Promise<string>;
  /**
   * Of a write, the records it named. Where one was merged into another the answer says so, since what was entered
   * counts there; its JSON is an object then.
   */
  readonly names?: readonly number[];
  /** The command has written its answer itself, piece by piece. */
  readonly printed?: true;
  /** The text is a document of its own, composed to be safe, and is printed to the byte. */
  readonly verbatim?: true;
  /** Other than 0 when the answer itself is a failure, such as a desk that does not verify. */
  readonly exitCode?: number;
}

/** What a command runs in. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The desk named by --desk, else ASOF_DESK, else file:asof.db. */
  readonly url: string;
  /** The same as it is shown: without a password. */
  readonly deskName: string;
  readonly actor: ActingAs;
  /** How long a write waits for other writers, in milliseconds; absent: as the store has it. */
  readonly writeWaitMs: number | undefined;
  /** Whether JSON was asked for. */
  readonly json: boolean;
}

/** Runs a command that needs no open desk. */
export function running(
  command: Command,
  terminal: Terminal,
  work: (context: CommandContext) => Promise<Answer>,
): Promise<void> {
  return answered(command, terminal, work);
}

/** Runs a command that reads: a missing desk is an error. */
export function reading(
  command: Command,
  terminal: Terminal,
  work: (desk: Desk, context: CommandContext) => Promise<Answer>,
): Promise<void> {
  return answered(command, terminal, async (context) => {
    const { url, actor } = context;
    const embedder = await embedderAsked();
    const desk = await openDesk(url, { actor, embedder, readUrl: fromEnvironment('ASOF_READ') });
    return closing(desk, () => work(desk, context));
  });
}

/** Runs a command that writes: a missing desk is made, unless the command is refused. */
export function writing(
  command: Command,
  terminal: Terminal,
  work: (desk: Desk, context: CommandContext) => Promise<Answer>,
): Promise<void> {
  return answered(command, terminal, async (context) => {
    const { url, actor, writeWaitMs } = context;
    const workOn = async (opened: string): Promise<Answer> => {
      const desk = await openDesk(opened, { actor, writeWaitMs, embedder: await embedderAsked() });
      return closing(desk, async () => {
        await tellClock(desk, terminal);
        return withMerged(desk, await work(desk, context));
      });
    };
    try {
      return await workOn(url);
    } catch (error) {
      if (!(error instanceof NotFound && error.code === 'no_desk')) throw error;
      const { makeDeskFor } = await import('../make-desk.ts');
      return makeDeskFor(url, { actor }, workOn);
    }
  });
}

/** The embedder that ASOF_EMBEDDER names. */
export async function embedderAsked(): Promise<Embedder | undefined> {
  const name = fromEnvironment('ASOF_EMBEDDER');
  if (name === undefined) return undefined;
  const { embedderNamed } = await import('../embedders/embedder-named.ts');
  return embedderNamed(name);
}

async function withMerged(desk: Desk, answer: Answer): Promise<Answer> {
  if (answer.names === undefined) return answer;
  const { tellingMerged } = await import('./present/telling-merged.ts');
  return tellingMerged(desk, answer, answer.names);
}

async function answered(
  command: Command,
  terminal: Terminal,
  work: (context: CommandContext) => Promise<Answer>,
): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions>();
  const json = options.json === true;
  try {
    const url = deskUrl(options);
    const who = { url, deskName: withoutPassword(url), actor: actorOf(options) };
    const context = { terminal, ...who, writeWaitMs: waitOf(options), json };
    const answer = await work(context);
    if (!answer.printed) {
      terminal.out(json ? `${JSON.stringify(answer.json, null, 2)}\n` : await textOf(answer));
    }
    process.exitCode = answer.exitCode ?? 0;
  } catch (error) {
    process.exitCode = reportError(error, { json, debug: options.debug === true }, terminal);
  }
}

async function textOf(answer: Answer): Promise<string> {
  const text = await answer.text();
  if (answer.verbatim) return text;
  return text === '' ? '' : `${printable(text.trimEnd())}\n`;
}

const deskUrl = ({ desk }: GlobalOptions): string =>
  desk ?? fromEnvironment('ASOF_DESK') ?? 'file:asof.db';

function actorOf({ actor }: GlobalOptions): ActingAs {
  const name = given(actor) ?? fromEnvironment('ASOF_ACTOR') ?? given(userName()) ?? 'unknown';
  return { name, kind: 'person' };
}

const fromEnvironment = (variable: string): string | undefined => given(process.env[variable]);

/** A name that is nothing but spaces says nothing. */
const given = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** In a container the user may be a number without a name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

function waitOf({ wait }: GlobalOptions): number | undefined {
  if (wait === undefined) return undefined;
  if (/^\d{1,5}(\.\d{1,3})?$/.test(wait)) return Number(wait) * 1000;
  throw new InvalidInput('bad_wait', `"${wait.slice(0, 60)}" is no number of seconds.`, {
    hints: ['Write seconds, such as --wait 5 or --wait 0.5.'],
  });
}
