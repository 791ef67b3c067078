import { reading } from '../context.ts';
import { type AskedOptions, withAudience, withClocks, withExamples } from '../options.ts';
import type { Register } from '../register.ts';

export const status: Register = (program, terminal) => {
  withExamples(
    withAudience(withClocks(program.command('status <claim>').description('where a claim stands'))),
    'asof status p1',
    'asof status p1 --as-of 2023-03-10',
    'asof status p1 --known-at 2026-11-24T12:00:00Z --json',
  ).action((claim: string, options: AskedOptions, command) =>
    reading(command, terminal, async (desk, { json, terminal: { width } }) => {
      const queries = await import('../../queries/status.ts');
      const found = await queries.status(desk, { ...options, claim });
      if (json) return { json: found, text: () => '' };
      const { dossier } = await import('../../queries/dossier.ts');
      const { statusText } = await import('../present/status-text.ts');
      const records = await dossier(desk, { ...options, claim });
      return { json: found, text: () => statusText(found, records, width) };
    }),
  );
};
