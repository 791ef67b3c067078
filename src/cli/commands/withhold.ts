import { writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';

export const withhold: Register = (program, terminal) => {
  withExamples(
    withPrivate(
      program
        .command('withhold <record>')
        .description('take a text out of the desk for good; its hash and the reason stay')
        .requiredOption('--because <text>', 'why'),
    ),
    'asof withhold 57 --because "Order of the court, 3 May 2023"',
    'asof withhold letter --because "It would give the source away"',
  ).action((record: string, options: { because: string; private?: true }, command) =>
    writing(command, terminal, async (desk) => {
      const { withholdRecord } = await import('../../services/withhold-record.ts');
      const { withholding, also, stays, blobs, scrubbed, ...made } = await withholdRecord(desk, {
        ...options,
        record,
      });
      const { kind, id, n } = made.record;
      return {
        json: {
          withheld: {
            ...recordJson(withholding),
            record: { kind, id, n },
            also,
            stays,
            blobs,
            scrubbed,
          },
        },
        text: () =>
          [
            `Withheld the texts of ${kind} ${n}; their hashes and the reason stay.`,
            ...also.map((other) => `  with it: ${other.kind} ${other.n}, which held words of it`),
            ...(blobs.length > 0 ? ['  with it: the captured bytes and text'] : []),
            ...stillThere(stays),
            ...(scrubbed ? [] : [notScrubbed]),
            'Backups and dumps made before still hold it.',
          ].join('\n'),
      };
    }),
  );
};

/** Whoever withholds a record for somebody's sake has to know where that name and those words still stand. */
function stillThere(stays: readonly { readonly kind: string; readonly n: number }[]): string[] {
  if (stays.length === 0) return [];
  const named = stays.map(({ kind, n }) => `${kind} ${n}`).join(', ');
  return [
    `Still there, for they are records of their own: ${named}.`,
    'To withhold one of them, too: asof withhold N --because …',
  ];
}

/** Of a file its log, of a server the dead rows of its tables. */
const notScrubbed =
  'The database still holds it where it lay: others were reading, or this user may not clear it.';
