/**
 * Logs a claim and, told to go, one after another; prints the number and id of each once it is acknowledged.
 * Runs the library as `npm run build` made it, which starts several times faster than the sources.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';

const [built = '', url = '', most = '0', label = ''] = process.argv.slice(2);
const { logClaim, openDesk }: typeof import('../../src/index.ts') = await import(built);
const desk = await openDesk(url, { actor: { name: 'Ana Ruiz', kind: 'person' } });
for (let count = 0; count < Number(most); count += 1) {
  const { claim } = await logClaim(desk, { text: `The river rose, ${label} ${count}.` });
  writeSync(1, `${claim.n} ${claim.id}\n`);
  if (count === 0) await once(process.stdin, 'data');
}
process.stdin.pause();
await desk.store.close();
