import { type Kysely, sql } from 'kysely';
import { indexedForm } from '../words/indexed-form.ts';
import { isStemmedInLatin } from '../words/stem.ts';
import { lookedForIn } from '../words/written-form.ts';
import type { IndexTerm, Premise, Problem, Reader, Tables } from './port.ts';
import { runShapedValues } from './shaped-query.ts';

/** The languages by whose stems the index holds words, beside English ones and those of scripts. */
export async function indexLanguages(reader: Reader): Promise<readonly string[]> {
  const rows = await runShapedValues(reader, {
    shape: 'languages of the index',
    parameters: [],
    build: () => reader.selectFrom('derived_language').select('language').orderBy('language'),
  });
  const languages = rows.map(([language]) => String(language));
  lastTold.set(reader, languages);
  return languages;
}

const lastTold = new WeakMap<Reader, readonly string[]>();

/**
 * The same as it was when it was last asked for here. Another program may have added to them since: who rests on these asks with
 * `languagesAre` as a premise, and where nothing is found once more for the languages. That saves one of two statements.
 */
export const languagesLastTold = async (reader: Reader): Promise<readonly string[]> =>
  lastTold.get(reader) ?? indexLanguages(reader);

/** That these are the languages by whose stems the index holds words. */
export const languagesAre = (languages: readonly string[]): Premise => ({
  shape: languages.join(' '),
  holds: () =>
    languages.length === 0
      ? sql`NOT EXISTS (SELECT 1 FROM derived_language)`
      : sql`(SELECT count(*) FROM derived_language
          WHERE language IN (${sql.join(languages.map((language) => sql.lit(language)))})) = ${sql.lit(languages.length)}
        AND (SELECT count(*) FROM derived_language) = ${sql.lit(languages.length)}`,
});

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
