import { readFileSync } from 'node:fs';
import { InvalidInput } from '../../errors.ts';
import type { PublishedHead, Verification } from '../../queries/verify/verify-desk.ts';
import { wrap } from '../../summaries/wrap.ts';
import { reading } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { withExamples } from '../options.ts';
import { table } from '../present/table.ts';
import type { Register } from '../register.ts';

export const verify: Register = (program, terminal) => {
  withExamples(
    program
      .command('verify')
      .description('recompute every hash and everything derived, both ways')
      .option('--head <file>', 'a head printed earlier: the ledger must still lead to it'),
    'asof verify',
    'asof verify --head head-2026-11-24.json',
  ).action((options: { head?: string }, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { verifyDesk } = await import('../../queries/verify/verify-desk.ts');
      const published = options.head === undefined ? {} : { published: readHead(options.head) };
      const found = await verifyDesk(desk, published);
      return {
        json: found,
        text: () => verificationText(found, options.head !== undefined, width),
        exitCode: found.ok ? 0 : exitCodes.unverified,
      };
    }),
  );
};

function readHead(file: string): PublishedHead {
  try {
    const { desk, position, link }: Partial<PublishedHead> = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof desk === 'string' && Number.isInteger(position) && typeof link === 'string') {
      return { desk, position: Number(position), link };
    }
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file, undefined);
}

function unreadable(file: string, cause: unknown): InvalidInput {
  return new InvalidInput('bad_head', `${file} is no head of a desk.`, {
    hints: ['Keep what "asof head --json" prints, and give that file.'],
    cause,
  });
}

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
