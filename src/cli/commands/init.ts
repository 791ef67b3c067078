import { wrap } from '../../summaries/wrap.ts';
import { running } from '../context.ts';
import { withExamples } from '../options.ts';
import type { Register } from '../register.ts';

export const init: Register = (program, terminal) => {
  withExamples(
    program
      .command('init')
      .description('make a desk, or bring an older one up to date')
      .option('--zone <zone>', "time zone of a new desk's days, such as Europe/Prague"),
    'asof init',
    'asof init --desk file:desk.db --zone Europe/Prague',
  ).action((options: { zone?: string }, command) =>
    running(command, terminal, async ({ url, deskName, terminal: { width } }) => {
      const { makeDesk } = await import('../../make-desk.ts');
      const { applied, backup } = await makeDesk(url, options);
      const newest = applied.at(-1);
      const done = newest === undefined ? 'is up to date' : `has every migration up to ${newest}`;
      const kept = backup === undefined ? '' : ` Backup: ${backup}`;
      return {
        json: { desk: deskName, migrations: applied, ...(backup === undefined ? {} : { backup }) },
        text: () => wrap(`The desk ${deskName} ${done}.${kept}`, { width }),
      };
    }),
  );
};
