import type { Command } from 'commander';
import { writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

interface ReviewOptions {
  readonly url?: string;
  readonly on?: string;
  readonly title?: string;
  readonly language?: string;
  readonly private?: true;
}

export const review: Register = (program, terminal) => {
  const group = program.command('review').description('published fact-checks, ours and others');
  addCommand(group, terminal);
  publishCommand(group, terminal);
};

function withReview(command: Command): Command {
  return withPrivate(command)
    .option('--url <url>', 'where it was published')
    .option('--on <date>', 'when (EDTF); else the day is not known, and it counts from today')
    .option('--title <text>', 'its title')
    .option('--language <tag>', 'its language, such as en');
}

function addCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withReview(
      group
        .command('add <claim>')
        .description("record another publisher's review; its rating is kept word for word")
        .requiredOption('--publisher <text>', 'who published it')
        .requiredOption('--rating <text>', "the publisher's own words"),
    ),
    'asof review add p1 --publisher "The Checkers" --rating "Not proven" --on 2023-04-02',
  ).action(
    (claim: string, options: ReviewOptions & { publisher: string; rating: string }, command) =>
      writing(command, terminal, async (desk) => {
        const { addReview } = await import('../../services/add-review.ts');
        const added = await addReview(desk, { ...options, claim });
        return {
          names: [added.value.claim],
          json: { review: recordJson(added) },
          text: () => `Recorded review ${added.n}: ${options.publisher} says "${options.rating}".`,
        };
      }),
  );
}

function publishCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withReview(
      group
        .command('publish <claim>')
        .description('record that this desk published its review: the assessment in force'),
    ),
    'asof review publish p1 --url https://desk.example/p1 --on 2023-04-03',
  ).action((claim: string, options: ReviewOptions, command) =>
    writing(command, terminal, async (desk, { terminal: { width } }) => {
      const { publishReview } = await import('../../services/publish-review.ts');
      const { publishedReviewText } = await import('../present/published-review-text.ts');
      const published = await publishReview(desk, { ...options, claim });
      const { inForce, stale } = published;
      return {
        names: [published.value.claim],
        json: { review: { ...recordJson(published), publisher: null }, inForce, stale },
        text: () => publishedReviewText(published, claim, width),
      };
    }),
  );
}
