import type { Desk } from '../desk.ts';
import { sha256Hex } from '../model/record/sha256.ts';
import { type PagesTouched, pagesTouched } from '../queries/changes/pages-touched.ts';
import { readHead } from '../queries/head.ts';
import { type Moment, resolveMoment } from '../queries/moment.ts';
import { style } from '../web/style.ts';
import type { PublishOptions } from './publish-options.ts';
import type { SiteMade } from './site-note.ts';

/** What a run makes its site from; null where the next one cannot go on from it. */
export async function madeFrom(
  desk: Desk,
  { words, base, pictures = true, madeBy }: PublishOptions,
  { asOf, position }: Moment,
): Promise<SiteMade | null> {
  const head = await readHead(desk);
  // What was withheld since is gone at every position: only from the head on is every change an entry that follows.
  if (madeBy === undefined || head.position !== position) return null;
  const looks = sha256Hex(style);
  const facts = [head.desk, asOf, words.language, base ?? null, pictures, madeBy, looks];
  return { from: JSON.stringify(facts), position, link: head.link };
}

/** The pages that may have changed since the run before; null: any may have. */
export async function touchedSince(
  desk: Desk,
  before: SiteMade | null,
  made: SiteMade | null,
  until: Moment,
): Promise<PagesTouched | null> {
  if (before === null || made === null || before.from !== made.from) return null;
  if (!(await isReached(desk, before))) return null;
  const since = await resolveMoment(desk, { knownAt: String(before.position), asOf: until.asOf });
  return pagesTouched(desk.store.reader, { since, until });
}

/** Whether this ledger went through that entry: a desk that was restored from an older backup may not have. */
async function isReached({ store }: Desk, { position, link }: SiteMade): Promise<boolean> {
  const entry = await store.reader
    .selectFrom('ledger_entry')
    .select('link')
    .where('position', '=', position)
    .executeTakeFirst();
  return entry?.link === link;
}
