import { AsofError, type ErrorKind, Failed, InvalidInput } from '../errors.ts';

/** An error as it passes between threads, which do not share classes. */
export interface SentError {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly message: string;
  readonly hints: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** An error of asof's as plain data; of another one, what it says. */
export function sendError(error: unknown): SentError {
  if (error instanceof AsofError) {
    const { kind, code, message, hints, facts } = error;
    return { kind, code, message, hints, facts };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    code: 'reading_stopped',
    message: `The content broke the program that reads it: ${message.slice(0, 200)}.`,
    hints: ['Save its text as a file of plain text, and capture that.'],
    facts: { reason: 'end' },
  };
}

/** The error again, of the class it had: whoever tells errors apart need not know in which thread one was thrown. */
export function reviveError({ kind, code, message, hints, facts }: SentError): AsofError {
  const details = { hints, facts };
  if (kind === 'invalid') return new InvalidInput(code, message, details);
  if (kind === 'failed') return new Failed(code, message, details);
  return new AsofError(kind, code, message, details);
}
