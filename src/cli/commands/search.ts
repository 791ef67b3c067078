import { reading } from '../context.ts';
import { withAudience, withClaimFilters, withClocks, withExamples, withPages } from '../options.ts';
import type { Register } from '../register.ts';

export interface SearchOptions {
  readonly in?: readonly string[];
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly public?: true;
  readonly status?: string;
  readonly kind?: string;
  readonly speaker?: string;
  readonly topic?: string;
  readonly source?: string;
  readonly stance?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly after?: string;
}

export const search: Register = (program, terminal) => {
  withExamples(
    withPages(
      withClaimFilters(
        withAudience(
          withClocks(
            program
              .command('search <query>')
              .description(
                'words in claims, quotes, sources, names and notes; "words in a row", begin*; - reads standard input',
              ),
          ),
        ),
      )
        .option('--in <noun...>', 'only in records of these nouns, such as claim, passage, source')
        .option('--source <source>', 'only about claims for which this source is cited')
        .option('--stance <code>', 'only about claims with evidence of this stance')
        .option('--from <date>', 'only about claims said on this day or later (EDTF)')
        .option('--to <date>', 'only about claims said on this day or earlier (EDTF)'),
    ),
    'asof search "lukashenk* puppet"',
    'asof search \'"state visit"\' --speaker "Nigel Gould-Davies" --from 2023-03 --to 2023-04',
    'asof search weapons --in claim --status no-evidence-found --as-of 2023-04-01',
  ).action((query: string, options: SearchOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { searchAnswer } = await import('../present/search-answer.ts');
      const { inputText } = await import('../input-text.ts');
      const asked = query === '-' ? await inputText(terminal) : query;
      return searchAnswer(desk, { ...options, query: asked }, width);
    }),
  );
};
