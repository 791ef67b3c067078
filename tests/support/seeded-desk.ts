import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { seedInterview } from '../../seed/seed-interview.ts';
import type { Desk } from '../../src/desk.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { ana } from './fixed-world.ts';
import { deskOf } from './server-desks.ts';

/** The desk of the interview at `asof.db` in a folder, by the machine's own clock. */
export async function seededDesk(
  folder: string,
  article?: { readonly bytes: Uint8Array; readonly address: string },
): Promise<Desk> {
  const url = deskOf(folder);
  await makeDesk(url, { zone: 'UTC' });
  const desk = await openDesk(url, { actor: ana });
  await seedInterview(desk, article);
  return desk;
}

/** The full text of the interview, which is not in this repository; null where it is not at hand. */
export function fullInterview(): { readonly bytes: Uint8Array; readonly address: string } | null {
  const file =
    process.env.ASOF_INTERVIEW ??
    join(import.meta.dirname, '../../../shared/interview/rferl-why-did-xi-invite-lukashenka.txt');
  return existsSync(file) ? { bytes: readFileSync(file), address: basename(file) } : null;
}

/** Why a fact about the full text is skipped. */
export const noFullInterview =
  'the full text of the interview is not in this repository and not at hand (ASOF_INTERVIEW)';
