import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { lexemesOf } from '../../src/store/lexemes.ts';
import { indexedForm } from '../../src/words/indexed-form.ts';

/** What SQLite's own index makes of a text as it is given to it. */
function wordsOfSqlite(text: string): readonly string[] {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)`);
  database.prepare('INSERT INTO t VALUES (?)').run(indexedForm(text));
  const words = database.prepare('SELECT term FROM v ORDER BY "offset"').pluck().all();
  database.close();
  return words as string[];
}

describe('the words of the index on PostgreSQL', () => {
  it.each([
    'China supplied weapons to Belarus, generously; nobody denies it.',
    "He didn't say so: C++ costs $3.50 (50%) e.g. at 10:30.",
    'relational conditional rational hopping tanned falling hissing fizzed failing filing happy sky',
    'Řeky v Česku vystoupily; ţara, Ångström, naïve café, Việt Nam, Ελληνικά ΣΊΣΥΦΟΣ',
    'Лукашенко заявил, что йод и ёлка; Київ, Її',
    'e\u0301te\u0301 nai\u0308ve o\u0308sterreich',
    '中国向白俄罗斯提供武器。 日本語のテスト 한국어 시험',
    'https://example.org/a_b-c?d=1 mail@example.org 🌊 wave🌊sea x² ½ Ⅷ',
    'a an ab sssss agreed ION ation',
    'technology technologies technologic apology logy analogies ology possibly impossibly ably assembly assemblies fly bli ies ties',
    '0deimpfung 0deassembly 0frtechnologi 0depossibli',
  ])('are those of SQLite: %s', (text) => {
    expect(lexemesOf(text)).toEqual(wordsOfSqlite(text));
  });
});
