import type { Command } from 'commander';
import { InvalidInput } from '../errors.ts';

/** A role as options give it. */
export interface RoleOptions {
  readonly role?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Adds the options for the spellings and the role of a speaker. */
export const withNamesAndRole = (command: Command): Command =>
  command
    .option('--role <title>', 'what the speaker is or was')
    .option('--from <date>', 'since when (EDTF)')
    .option('--to <date>', 'until when (EDTF)')
    .option('--also-known-as <name...>', 'further spellings, in any script');

/** @throws InvalidInput for dates without a role. */
export function rolesOf({ role: title, from, to }: RoleOptions) {
  if (title !== undefined) return [{ title, from, to }];
  if (from === undefined && to === undefined) return undefined;
  throw new InvalidInput(
    'dates_without_role',
    'The dates --from and --to are of a role, and none is given.',
    {
      hints: ['Say with --role what the speaker was then, or leave the dates out.'],
    },
  );
}
