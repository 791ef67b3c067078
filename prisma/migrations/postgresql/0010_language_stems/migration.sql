-- Words of languages in Latin letters stand in the index by their stems (src/words/written-form.ts); the migrator writes them anew
-- CreateTable
CREATE TABLE "derived_language" (
    "language" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "derived_language_pkey" PRIMARY KEY ("language")
);
