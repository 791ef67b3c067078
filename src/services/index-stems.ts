import { recordedWords } from '../queries/verify/recorded-words.ts';
import { entryForm, wordColumns } from '../store/entry-form.ts';
import { hadOtherStems } from '../store/lexemes.ts';
import type { Dialect, SearchEntry, WriteTransaction } from '../store/port.ts';

/**
 * Puts into the full-text index by their stems what it held as written before: the records with words of languages and scripts
 * whose stems the index did not know, or with letters that are looked for by others. What it holds of all others stays.
 */
export async function indexStems(db: WriteTransaction['db'], dialect: Dialect): Promise<void> {
  let portion: SearchEntry[] = [];
  for await (const entry of recordedWords(db)) {
    if (!isOtherwise(entry, dialect)) continue;
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

/** Whether an entry stands in the index otherwise than it was put there. */
const isOtherwise = (entry: SearchEntry, { name }: Dialect): boolean =>
  wordColumns.some((column) => {
    const text = entry[column] ?? '';
    return (
      entryForm(entry, column, new Set()) !== text || (name === 'postgresql' && hadOtherStems(text))
    );
  });
