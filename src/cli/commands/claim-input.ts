import type { z } from 'zod';
import { InvalidInput } from '../../errors.ts';
import type { LogClaim } from '../../services/log-claim.ts';
import type { AppearanceFacts } from '../../services/record-appearance.ts';

/** The options of an appearance, as the command line gives them. */
export interface AppearanceOptions {
  readonly speaker?: string;
  readonly source?: string;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly saidOn?: string;
  readonly place?: string;
  readonly role?: string;
  readonly manner?: string;
  readonly basis?: string;
  readonly via?: string[];
  readonly note?: string;
}

/** The options of `claim log`. */
export interface LogOptions extends AppearanceOptions {
  readonly text: string;
  readonly slug?: string;
  readonly kind?: string;
  readonly topic?: string[];
  readonly about?: string;
  readonly dueOn?: string;
  readonly amount?: string;
  readonly unit?: string;
  readonly terms?: string;
  readonly language?: string;
  readonly orAppear?: true;
  readonly private?: true;
}

/**
 * What `logClaim` takes.
 *
 * @throws InvalidInput for options of an appearance without a speaker, or a unit without an amount.
 */
export function logInput(options: LogOptions): z.input<typeof LogClaim> {
  const { text, slug, kind, topic, about, dueOn, terms, language } = options;
  return {
    text,
    slug,
    kind,
    topics: topic,
    about,
    dueOn,
    terms,
    language,
    amount: amountInput(options),
    appearance: options.speaker === undefined ? noAppearance(options) : appearanceInput(options),
    private: options.private,
  };
}

/**
 * What `addAppearance` takes, but for the claim.
 *
 * @throws InvalidInput when no speaker is named.
 */
export function appearanceInput(options: AppearanceOptions): z.input<typeof AppearanceFacts> {
  const { speaker, source, quote, prefix, suffix, saidOn, place, role, manner, basis, via, note } =
    options;
  if (speaker === undefined) {
    throw new InvalidInput('no_speaker', 'An appearance needs its speaker.', {
      hints: ['Name whose claim it is with --speaker.'],
    });
  }
  const where = { source, quote, prefix, suffix, saidOn, place };
  return { speaker, ...where, role, manner, basis, via, note };
}

function noAppearance(options: LogOptions): undefined {
  const given = ofAppearance.filter((name) => options[name] !== undefined);
  if (given.length === 0) return undefined;
  throw new InvalidInput(
    'no_speaker',
    `These say how a claim was expressed, and nobody is named who did: ${given.join(', ')}.`,
    { hints: ['Name whose claim it is with --speaker, or leave these out.'] },
  );
}

const ofAppearance: readonly (keyof AppearanceOptions)[] = [
  'source',
  'quote',
  'prefix',
  'suffix',
  'saidOn',
  'place',
  'role',
  'manner',
  'basis',
  'via',
  'note',
];

function amountInput({ amount, unit }: LogOptions): z.input<typeof LogClaim>['amount'] {
  if (amount === undefined) {
    if (unit === undefined) return undefined;
    throw new InvalidInput('unit_without_amount', 'A unit needs an amount.', {
      hints: ['Give --amount 3500000000 --unit USD.'],
    });
  }
  const [low = '', high] = amount.split('..');
  return { low, high, unit };
}
