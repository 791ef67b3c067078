import { reading } from '../context.ts';
import { withClocks, withExamples } from '../options.ts';
import type { Register } from '../register.ts';

interface FindOptions {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
}

export const passage: Register = (program, terminal) => {
  const group = program.command('passage').description('exact places in captured texts');
  withExamples(
    withClocks(
      group.command('find <source>').description('look for a quote, word for word; stores nothing'),
    )
      .requiredOption('--quote <text>', 'the words, exactly as they stand in the source')
      .option('--prefix <text>', 'the words before them, where they stand more than once')
      .option('--suffix <text>', 'the words after them, where they stand more than once'),
    'asof passage find rferl-interview --quote "no evidence that I\'m aware of"',
  ).action((source: string, options: FindOptions, command) =>
    reading(command, terminal, async (desk) => {
      const { findQuote } = await import('../../queries/find-quote.ts');
      const { quoteError } = await import('../../queries/quote-error.ts');
      const { getRecord } = await import('../../queries/find-record.ts');
      const { reader } = desk.store;
      const { resolveMoment } = await import('../../queries/moment.ts');
      const { n: upTo } = await resolveMoment(desk, options);
      const { n } = await getRecord(reader, source, { kinds: ['source'], upTo });
      const sought = await findQuote(reader, n, options, upTo);
      const { anchor } = sought;
      if (anchor.outcome !== 'found') throw quoteError(options.quote, sought);
      const { outcome: _outcome, ...place } = anchor;
      const { printable } = await import('../../text/printable.ts');
      return {
        json: { found: true, ...place },
        text: () => printable(`${place.start}–${place.end}  "${place.exact}"`),
      };
    }),
  );
};
