import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { noteImport } from '../../src/services/note-import.ts';
import { droppedAtTheEnd, serverDeskUrl, testServer } from '../support/server-desks.ts';

droppedAtTheEnd();

it.skipIf(testServer === undefined)(
  'imports that begin at once and record nothing of their own get numbers of their own',
  async () => {
    const url = serverDeskUrl('imports');
    await makeDesk(url);
    const desks = await Promise.all([openDesk(url), openDesk(url), openDesk(url)]);
    const noted = desks.map((desk) =>
      desk.store.write(async ({ db }) => {
        const facts = { format: 'web-annotation', file: 'notes.json', batch: null, owes: null };
        const batch = await noteImport(desk, db, facts, { rows: 1, position: 0 });
        // Long enough for the others to look for theirs before this one is kept.
        await sleep(200);
        return batch;
      }),
    );
    expect((await Promise.all(noted)).toSorted()).toEqual([1, 2, 3]);
    await Promise.all(desks.map(({ store }) => store.close()));
  },
);
