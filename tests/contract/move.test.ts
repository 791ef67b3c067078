import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { csvFormat } from '../../src/formats/csv.ts';
import { makeDeskByAndBy } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { importFile } from '../../src/services/import-file.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { moveDesk } from '../../src/services/move/move-desk.ts';
import { noteImport } from '../../src/services/note-import.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { asofHere } from '../journeys/asof.ts';
import { contentOf, dumpOf } from '../support/dumps.ts';
import { recordEveryNoun } from '../support/every-noun.ts';
import { ana } from '../support/fixed-world.ts';
import { droppedAtTheEnd, noServer, serverDeskUrl, testServer } from '../support/server-desks.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
droppedAtTheEnd();

let made = 0;
function nextName(): string {
  made += 1;
  return `moved-${made}`;
}
const places = {
  SQLite: () => `file:${join(folder, `${nextName()}.db`)}`,
  'a server': () => serverDeskUrl(nextName()),
} as const;
const there = (Object.keys(places) as (keyof typeof places)[]).filter(
  (name) => name === 'SQLite' || testServer !== undefined,
);
if (testServer === undefined) it.skip(`on a server: ${noServer}`, () => undefined);

/** Every noun, imported rows, and a text that was withheld. */
async function fullDesk(): Promise<Desk> {
  const desk = await newFileDesk(folder);
  await recordEveryNoun(desk, 3);
  await importRows(desk, 'The bridge was shut.', 'The bridge was open.');
  const { claim } = await logClaim(desk, { text: 'A secret.', slug: 'secret' });
  await withholdRecord(desk, { record: String(claim.n), because: 'Asked to' });
  return desk;
}

async function importRows(desk: Desk, ...claims: readonly string[]): Promise<void> {
  async function* rows() {
    yield `claim,speaker\n${claims.map((claim) => `"${claim}","Ana Ruiz"\n`).join('')}`;
  }
  const format = csvFormat({ claim: 'claim', speaker: 'speaker' });
  await importFile(desk, { format, file: 'rows.csv', text: rows() });
}

async function opened<Result>(url: string, ask: (desk: Desk) => Promise<Result>): Promise<Result> {
  const desk = await openDesk(url, { actor: ana });
  try {
    return await ask(desk);
  } finally {
    await desk.store.close();
  }
}

describe.each(there)('a desk moved to %s', (place) => {
  it('and back has the same head, and the same dump to the byte', async () => {
    const desk = await fullDesk();
    const [there, back] = [places[place](), places.SQLite()];
    const moved = await asofHere(folder, {}, 'move', desk.store.url, there, '--json');
    expect(moved.code).toBe(0);
    const head = await readHead(desk);
    expect(moved.json).toMatchObject({
      entries: head.position,
      records: head.n,
      resumedAt: 0,
      head,
    });
    expect((await asofHere(folder, {}, 'verify', '--desk', there)).code).toBe(0);
    expect(await opened(there, dumpOf)).toBe(await dumpOf(desk));
    await asofHere(folder, {}, 'move', there, back);
    expect(await opened(back, readHead)).toEqual(head);
    expect(await opened(back, contentOf)).toBe(await contentOf(desk));
    const again = await asofHere(folder, {}, 'move', desk.store.url, there, '--json');
    expect([again.code, again.json.error?.code]).toEqual([4, 'desk_exists']);
    await desk.store.close();
  });

  it('goes on where it was cut short, takes along what was entered meanwhile, and is nowhere before', async () => {
    const desk = await fullDesk();
    const born = await readHead(desk);
    const to = places[place]();
    const cut = makeDeskByAndBy(to, born, (draft) =>
      opened(draft, (target) =>
        moveDesk(desk, target, () => {
          throw new Error('cut short');
        }),
      ),
    );
    await expect(cut).rejects.toThrow('cut short');
    await expect(openDesk(to)).rejects.toMatchObject({ code: 'no_desk' });
    if (place === 'SQLite') {
      const { leftovers } = await desk.store.facts();
      expect(leftovers.map(({ what }) => what)).toContain(
        `${to.slice('file:'.length)}.half holds a desk that is half moved.`,
      );
    }
    await logClaim(desk, { text: 'Entered meanwhile.', slug: 'meanwhile' });
    const resumed = await asofHere(folder, {}, 'move', desk.store.url, to, '--json');
    expect(resumed.json).toMatchObject({ resumedAt: born.position, head: await readHead(desk) });
    expect(await opened(to, dumpOf)).toBe(await dumpOf(desk));
    expect(existsSync(`${to.slice('file:'.length)}.half`)).toBe(false);
    await desk.store.close();
  });

  it('has the imports as they are at its end, though an earlier try brought them as they were', async () => {
    const desk = await fullDesk();
    const born = await readHead(desk);
    const to = places[place]();
    const cut = makeDeskByAndBy(to, born, (draft) =>
      opened(draft, async (target) => {
        await moveDesk(desk, target);
        throw new Error('cut short');
      }),
    );
    await expect(cut).rejects.toThrow('cut short');
    const known = { format: 'csv', file: 'rows.csv', batch: 1, owes: null };
    const further = { rows: 3, position: born.position };
    await desk.store.write(({ db }) => noteImport(desk, db, known, further));
    await importRows(desk, 'It was open again.');
    const resumed = await asofHere(folder, {}, 'move', desk.store.url, to, '--json');
    expect(resumed.code).toBe(0);
    expect(await opened(to, dumpOf)).toBe(await dumpOf(desk));
    await desk.store.close();
  });

  it('is begun anew where a text was withheld that was brought over', async () => {
    const desk = await fullDesk();
    const born = await readHead(desk);
    const to = places[place]();
    const moving = () =>
      makeDeskByAndBy(to, born, (draft) => opened(draft, (target) => moveDesk(desk, target)));
    const { claim } = await logClaim(desk, { text: 'Also a secret.', slug: 'other' });
    const cut = makeDeskByAndBy(to, born, (draft) =>
      opened(draft, async (target) => {
        await moveDesk(desk, target);
        throw new Error('cut short');
      }),
    );
    await expect(cut).rejects.toThrow('cut short');
    await withholdRecord(desk, { record: String(claim.n), because: 'Asked to' });
    await expect(moving()).rejects.toMatchObject({ code: 'withheld_since' });
    await desk.store.close();
  });
});
