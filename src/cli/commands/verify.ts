import type { Verification } from '../../queries/verify/verify-desk.ts';
import { wrap } from '../../summaries/wrap.ts';
import { reading } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { withExamples } from '../options.ts';
import { table } from '../present/table.ts';
import { readPublishedHead } from '../read-published-head.ts';
import type { Register } from '../register.ts';

export const verify: Register = (program, terminal) => {
  withExamples(
    program
      .command('verify')
      .description('recompute every hash and everything derived, both ways')
      .option(
        '--head <file>',
        'a head printed earlier, or - for standard input: the ledger must still lead to it',
      ),
    'asof verify',
    'asof verify --head head-2026-11-24.json',
  ).action((options: { head?: string }, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { verifyDesk } = await import('../../queries/verify/verify-desk.ts');
      const { head } = options;
      const given =
        head === undefined ? {} : { published: await readPublishedHead(head, terminal) };
      const found = await verifyDesk(desk, given);
      return {
        json: found,
        text: () => verificationText(found, head !== undefined, width),
        exitCode: found.ok ? 0 : exitCodes.unverified,
      };
    }),
  );
};

function verificationText(found: Verification, withHead: boolean, width: number): string {
  const { ok, entries, records, head, problems } = found;
  const size = `${entries} entries, ${records} records, head ${head.link.slice(0, 16)}… at position ${head.position}`;
  if (!ok) {
    const rows = problems.map(({ table: name, id, n, what }) => [name, n ?? id, what]);
    return `${table(['table', 'record', 'problem'], rows, width)}\n\nNot whole: ${problems.length} problems (${size}).`;
  }
  const proof = withHead
    ? 'The ledger still leads to the head that was given.'
    : 'Without an earlier head (--head), entries cut off the end would not be noticed.';
  const whole = `Every record is as its entry says, and every row has its entry. ${proof}`;
  return [`Whole: ${size}.`, wrap(whole, { width })].join('\n');
}
