/**
 * Imports a file of answers, and is killed once all its rows are committed: at once, or while it writes down so many
 * proposals.
 */
import { readFileSync } from 'node:fs';
import { factCheckApi } from '../../src/formats/fact-check-api.ts';
import { openDesk } from '../../src/open-desk.ts';
import { importFile } from '../../src/services/import-file.ts';
import { systemIds } from '../../src/system.ts';

const [url = '', file = '', rows = '0', proposals = '0'] = process.argv.slice(2);
function die(): void {
  process.kill(process.pid, 'SIGKILL');
}
let named = Number.NEGATIVE_INFINITY;
const ids = {
  ...systemIds,
  uuid: (at: number): string => {
    named += 1;
    if (named === Number(proposals)) die();
    return systemIds.uuid(at);
  },
};

async function* text(): AsyncIterable<string> {
  yield readFileSync(file, 'utf8');
}

const desk = await openDesk(url, { actor: { name: 'Ana Ruiz', kind: 'person' }, ids });
await importFile(desk, {
  ...{ format: factCheckApi, file: 'answers.jsonl', text: text() },
  onProgress: (read) => {
    if (read < Number(rows)) return;
    if (proposals === '0') die();
    named = 0;
  },
});
await desk.store.close();
