import { reading } from '../context.ts';
import { type AskedOptions, withAudience, withClocks, withExamples } from '../options.ts';
import type { Register } from '../register.ts';

export const why: Register = (program, terminal) => {
  withExamples(
    withAudience(
      withClocks(
        program
          .command('why <claim>')
          .description('from the status down to quotes, snapshots and hashes'),
      ),
    ),
    'asof why p1 --as-of 2023-04-01',
  ).action((claim: string, options: AskedOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { status } = await import('../../queries/status.ts');
      const { dossier } = await import('../../queries/dossier.ts');
      const { dossierJson } = await import('../present/dossier-json.ts');
      const { whyText } = await import('../present/why-text.ts');
      const found = await status(desk, { ...options, claim });
      const records = await dossier(desk, { ...options, claim });
      return {
        json: { ...found, records: dossierJson(records) },
        text: () => whyText(found, records, width),
      };
    }),
  );
};
