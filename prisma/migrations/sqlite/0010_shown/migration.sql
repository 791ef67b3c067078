-- What a claim shows where a search finds it, kept in one row beside the index (src/store/sqlite/shown-claims.ts)
-- CreateTable
CREATE TABLE "derived_shown" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "words" TEXT NOT NULL
);

INSERT INTO "derived_shown" ("n", "words")
    SELECT "record"."n", "record"."id" || COALESCE("record"."slug", '') || ' ' || "claim"."text"
    FROM "record_claim" AS "claim" JOIN "record" ON "record"."n" = "claim"."n"
    WHERE "claim"."terms" IS NULL AND "record"."salt" IS NOT NULL
    ORDER BY "record"."n";

-- Which migration this is
PRAGMA user_version = 10;
