-- CreateTable
CREATE TABLE "derived_vector" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "embedder" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "vector" BLOB NOT NULL
);

-- Which migration this is
PRAGMA user_version = 6;
