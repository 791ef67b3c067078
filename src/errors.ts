/**
 * The few kinds of failure asof knows. They are ignorant of HTTP and of exit codes: each face maps the
 * kind to its own answer (the command line to exit codes, see `src/cli/exit-codes.ts`).
 */
export type ErrorKind = 'failed' | 'invalid' | 'not_found' | 'conflict' | 'busy' | 'unverified';

/** What an error may carry beside its message: what to do about it, and machine-readable facts. */
export interface ErrorDetails {
  /** Sentences that say what to do next. */
  readonly hints?: readonly string[];
  /** Further facts for `--json`, such as `nearest` or `candidates`. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** The base of every error asof throws on purpose: a stable code, a kind, a sentence, hints. */
export class AsofError extends Error {
  readonly hints: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    details: ErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.hints = details.hints ?? [];
    this.facts = details.facts ?? {};
  }
}

/** The input breaks a rule of the domain or of the contract; nothing was written. */
export class InvalidInput extends AsofError {
  constructor(code: string, message: string, details?: ErrorDetails) {
    super('invalid', code, message, details);
  }
}

/** A record, desk or file that was named does not exist. */
export class NotFound extends AsofError {
  constructor(code: string, message: string, details?: ErrorDetails) {
    super('not_found', code, message, details);
  }
}

/** The write does not fit what the desk already holds. */
export class Conflict extends AsofError {
  constructor(code: string, message: string, details?: ErrorDetails) {
    super('conflict', code, message, details);
  }
}

/** Another process holds the desk; trying again later may succeed. */
export class Busy extends AsofError {
  constructor(message: string, details?: ErrorDetails) {
    super('busy', 'busy', message, details);
  }
}

/** The command was understood and could not be carried out. */
export class Failed extends AsofError {
  constructor(code: string, message: string, details?: ErrorDetails) {
    super('failed', code, message, details);
  }
}
