import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const file = (name: string): string => join(folder, name);
const id = '01a21bf2-f5c7-704b-8e4c-7b344f6de5de';

it('What killed backups and exports left beside a desk is told, and nothing else is', async () => {
  await makeDesk(`file:${file('asof.db')}`);
  cpSync(file('asof.db'), file('copy.partial'));
  const begun = [`bk.db.${id}.partial`, `other.db.${id}.partial`, 'asof.db.4711.partial'];
  const others = ['film.partial', `${begun[0]}-journal`, 'piece.part', 'notes.txt'];
  for (const name of [...begun, ...others, 'desk.jsonl.29de41ac.part'])
    writeFileSync(file(name), '');
  mkdirSync(file('.asof-export-Xy12'));
  const desk = await openDesk(`file:${file('asof.db')}`);
  const { leftovers } = await desk.store.facts();
  await desk.store.close();
  expect(leftovers.map(({ what }) => what).sort()).toEqual(
    [...begun, 'copy.partial', 'desk.jsonl.29de41ac.part', '.asof-export-Xy12']
      .map((name) => `${file(name)} was left by a process that was killed.`)
      .sort(),
  );
  const [journalled] = leftovers.filter(({ what }) => what.includes('bk.db'));
  expect(journalled?.advice).toContain('delete it with its -journal.');
});
