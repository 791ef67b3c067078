-- CreateIndex
CREATE INDEX "record_review_url_idx" ON "record_review"("url");

-- How captured texts begin, by their snapshots (src/store/captured-beginnings.ts); the migrator fills it
CREATE VIRTUAL TABLE "derived_article" USING fts5(
    captured,
    content = '',
    contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Which migration this is
PRAGMA user_version = 7;
