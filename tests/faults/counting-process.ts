/** Raises the counter of a desk by reading and then writing it, until its standard input ends. */
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { raiseCounter } from '../support/counter.ts';

const store = openSqliteStore(process.argv[2] ?? '');
let isOver = false;
process.stdin.on('end', () => {
  isOver = true;
});
process.stdin.resume();
console.log('ready');
let raised = 0;
for (; !isOver; raised += 1) await raiseCounter(store);
console.log(raised);
await store.close();
