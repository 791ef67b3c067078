-- CreateIndex
CREATE INDEX "record_review_url_idx" ON "record_review" USING HASH ("url");

-- How captured texts begin, by their snapshots (src/store/captured-beginnings.ts); the migrator fills it
CREATE TABLE "derived_article" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "words" tsvector NOT NULL
);
CREATE INDEX "derived_article_words_idx" ON "derived_article" USING GIN ("words");
