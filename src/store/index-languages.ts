import type { Kysely } from 'kysely';
import { indexedForm } from '../words/indexed-form.ts';
import { isStemmedInLatin } from '../words/stem.ts';
import { lookedForIn } from '../words/written-form.ts';
import type { IndexTerm, Problem, Reader, Tables } from './port.ts';
import { runShapedValues } from './shaped-query.ts';

/** The languages by whose stems the index holds words, beside English ones and those of scripts. */
export async function indexLanguages(reader: Reader): Promise<readonly string[]> {
  const rows = await runShapedValues(reader, {
    shape: 'languages of the index',
    parameters: [],
    build: () => reader.selectFrom('derived_language').select('language').orderBy('language'),
  });
  return rows.map(([language]) => String(language));
}

/** Notes languages by whose stems words are put into the index, in the same transaction. */
export async function noteLanguages(
  db: Kysely<Tables>,
  languages: ReadonlySet<string>,
): Promise<void> {
  if (languages.size === 0) return;
  await db
    .insertInto('derived_language')
    .values([...languages].map((language) => ({ language })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Languages by whose stems words stand in the index and that a search would not look for, and what is none of them. One of which no
 * words are left does no harm.
 */
export async function languageProblems(
  reader: Reader,
  held: ReadonlySet<string>,
): Promise<readonly Problem[]> {
  const noted = await indexLanguages(reader);
  const missing = [...held].filter((language) => !noted.includes(language)).sort();
  const unknown = noted.filter((language) => !isStemmedInLatin(language));
  const table = 'derived_language';
  return [
    ...missing.map((id) => ({
      table,
      id,
      what: 'words are held by its stems, and it is not noted',
    })),
    ...unknown.map((id) => ({ table, id, what: 'is no language by whose stems words are held' })),
  ];
}

/** A term with what texts in some languages hold of it. */
export function termIn(term: IndexTerm, languages: readonly string[]): IndexTerm {
  if (languages.length === 0) return term;
  const forms = new Set(languages.map((language) => lookedForIn(term.text, language)));
  forms.delete(indexedForm(term.text));
  const { prefix } = term;
  return forms.size === 0
    ? term
    : { ...term, others: [...forms].map((form) => ({ form, prefix })) };
}
