-- The index of words tells in which stretch of numbers a record lies (src/store/postgresql/stretches.ts)
UPDATE "derived_search" SET "words" = "words" || array_to_tsvector(ARRAY['#' || ("n" >> 13), '##' || ("n" >> 16)]);
