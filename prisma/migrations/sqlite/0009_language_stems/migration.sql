-- Words of languages in Latin letters stand in the index by their stems (src/words/written-form.ts); the migrator writes them anew
-- CreateTable
CREATE TABLE "derived_language" (
    "language" TEXT NOT NULL PRIMARY KEY
);

-- Which migration this is
PRAGMA user_version = 9;
