import { reading } from '../context.ts';
import { holdLittle } from '../hold-little.ts';
import { withClocks, withExamples } from '../options.ts';
import type { Register } from '../register.ts';
import { programVersion } from '../version.ts';

interface PublishCommandOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly base?: string;
  readonly language: string;
  readonly pictures: boolean;
  readonly publisher?: string;
  readonly licence?: string;
}

export const publish: Register = (program, terminal) => {
  withExamples(
    withClocks(
      program
        .command('publish <folder>')
        .description('the desk as a site of plain files, its public records alone'),
    )
      .option('--base <address>', 'the address the site will have: for feeds, cards and embeds')
      .option('--language <language>', 'en or de', 'en')
      .option('--no-pictures', 'write only the tables of pictures, which takes less time')
      .option('--publisher <name>', 'who publishes, for the ClaimReviews; whoever acts unless told')
      .option('--licence <text>', 'the licence of the ClaimReviews: a name or a url'),
    'asof publish site',
    'asof publish site --base https://facts.example.org',
    'asof publish site-2023 --as-of 2023-12-31 --language de',
  ).action((folder: string, options: PublishCommandOptions, command) =>
    reading(command, terminal, async (desk) => {
      const { publishSite } = await import('../../publish/publish-site.ts');
      const { getWords } = await import('../../summaries/words/languages.ts');
      const { claimReviewsBy } = await import('../../publish/claim-reviews-by.ts');
      const { exportFacts } = await import('../exports/export-facts.ts');
      holdLittle();
      const { language, publisher, licence, ...asked } = options;
      const words = getWords(language);
      const said = { ...asked, publisher, licence, site: asked.base, public: true } as const;
      const facts = await exportFacts(desk, said);
      const claimReviewOf = claimReviewsBy(facts, words);
      const madeBy = JSON.stringify([programVersion, facts]);
      const done = await publishSite(desk, { ...asked, folder, words, claimReviewOf, madeBy });
      const { pages, written, unchanged, removed } = done;
      return {
        json: { folder, ...done },
        text: () =>
          `Published ${pages} pages in ${folder}: ${written} files written, ${unchanged} as they were, ${removed} removed.`,
      };
    }),
  );
};
