-- The index of words tells in which stretches of numbers a record lies (src/store/postgresql/stretches.ts)
UPDATE "derived_search" SET "words" = "words" || array_to_tsvector(ARRAY['#' || ("n" >> 13), '##' || ("n" >> 16), '###' || ("n" >> 19), '####' || ("n" >> 22)]);
