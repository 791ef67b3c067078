-- Words of other scripts stand in the index by their stems (src/words/indexed-form.ts); the migrator writes them anew

-- Which migration this is
PRAGMA user_version = 8;
