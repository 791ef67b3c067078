import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActingAs, Desk } from '../../desk.ts';
import { makeDesk } from '../../make-desk.ts';
import type { Embedder } from '../../matching/embedder.ts';
import { openDesk } from '../../open-desk.ts';

/** Works on a new desk that is thrown away afterwards, with an embedder or without. */
export async function onScratchDesk<Result>(
  actor: ActingAs,
  work: (desk: Desk) => Promise<Result>,
  embedder?: Embedder,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'asof-scratch-'));
  try {
    const url = `file:${join(folder, 'desk.db')}`;
    await makeDesk(url, { actor });
    const desk = await openDesk(url, { actor, embedder });
    try {
      return await work(desk);
    } finally {
      await desk.store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
