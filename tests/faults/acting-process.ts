/** Told to go, does so many acts that read and then write; prints how long each took in milliseconds, or why it failed. */
import { once } from 'node:events';
import { openDesk } from '../../src/open-desk.ts';
import { performAct } from '../../src/services/perform-act.ts';

const [url = '', times = '0', name = ''] = process.argv.slice(2);
const desk = await openDesk(url, { actor: { name, kind: 'person' } });
console.log('ready');
await once(process.stdin, 'data');
process.stdin.pause();
for (let time = 0; time < Number(times); time += 1) {
  const began = performance.now();
  try {
    await performAct(desk, 'topic.added', async (act) => {
      const { n } = await act.db.selectFrom('desk_head').select('n').executeTakeFirstOrThrow();
      await act.record('topic', { name: `Topic ${time} of ${name} after ${n}` });
    });
    console.log(performance.now() - began);
  } catch (error) {
    console.log(`failed: ${String(error)}`);
  }
}
await desk.store.close();
