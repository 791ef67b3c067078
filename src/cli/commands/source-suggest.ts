import { writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import type { Register } from '../register.ts';

export const sourceSuggest: Register = (group, terminal) => {
  withExamples(
    withPrivate(
      group
        .command('suggest <source>')
        .description(
          'propose claims by rules, without a model: who speaks, candidate claims with their place, hedges and dates, as drafts',
        ),
    ),
    'asof source suggest rferl-interview',
    'asof source suggest rferl-interview --json',
  ).action((source: string, options: { private?: true }, command) =>
    writing(command, terminal, async (desk, { terminal: { width } }) => {
      const { suggestClaims } = await import('../../services/suggest-claims.ts');
      const { suggestedJson, suggestedText } = await import('../present/suggested.ts');
      const suggested = await suggestClaims(desk, { ...options, source });
      return { json: suggestedJson(suggested), text: () => suggestedText(suggested, width) };
    }),
  );
};
