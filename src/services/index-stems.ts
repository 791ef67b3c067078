import { recordedWords } from '../queries/verify/recorded-words.ts';
import type { Dialect, SearchEntry, WriteTransaction } from '../store/port.ts';
import { indexedForm } from '../words/indexed-form.ts';

/**
 * Puts into the full-text index by their stems what it held as written before: the records with words of scripts whose stems the index
 * did not know, or with letters that are looked for by others. What it holds of all others stays.
 */
export async function indexStems(db: WriteTransaction['db'], dialect: Dialect): Promise<void> {
  let portion: SearchEntry[] = [];
  for await (const entry of recordedWords(db)) {
    if (!hasOtherForm(entry)) continue;
    portion.push(entry);
    if (portion.length < entriesWritten) continue;
    await writeAnew(db, dialect, portion);
    portion = [];
  }
  await writeAnew(db, dialect, portion);
}

const entriesWritten = 1000;

async function writeAnew(
  db: WriteTransaction['db'],
  dialect: Dialect,
  entries: readonly SearchEntry[],
): Promise<void> {
  await dialect.forgetWords(
    db,
    entries.map(({ n }) => n),
  );
  await dialect.indexWords(db, entries);
}

const hasOtherForm = ({ n: _, ...texts }: SearchEntry): boolean =>
  Object.values(texts).some((text) => typeof text === 'string' && indexedForm(text) !== text);
