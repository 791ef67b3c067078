/** `npm start`: a desk with the interview in it, the summary of its founding claim, and the desk as web pages. */
import { execFileSync, spawn } from 'node:child_process';
import { makeDesk } from '../src/make-desk.ts';
import { openDesk } from '../src/open-desk.ts';
import { readHead } from '../src/queries/head.ts';
import { seedInterview } from './seed-interview.ts';

const url = process.env.ASOF_DESK?.trim() || 'file:asof.db';
await makeDesk(url);
const desk = await openDesk(url, { actor: { name: 'Seed desk', kind: 'person' } });
if ((await readHead(desk)).position === 0) {
  process.stderr.write(`A new desk, ${url}: seeding the interview …\n`);
  await seedInterview(desk);
}
await desk.store.close();
const asked = ['summary', 'p1', '--as-of', '2023-04-01', '--desk', url];
execFileSync(process.execPath, ['dist/cli.js', ...asked], { stdio: 'inherit' });
process.stderr.write(
  '\nAsk for today with: npx asof summary p1\nWhere it stands, and why: npx asof why p1 --as-of 2023-04-01\n',
);
// What stands behind `--` goes to `asof serve`, such as a port. Ctrl-C reaches it too, and it stops by itself.
const serving = spawn(
  process.execPath,
  ['dist/cli.js', 'serve', '--desk', url, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (signal === 'SIGTERM') serving.kill(signal);
  });
}
serving.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
