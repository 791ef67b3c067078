-- CreateTable
CREATE TABLE "record" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "slug" TEXT,
    "salt" BLOB,
    "sha256" BLOB NOT NULL
);

-- CreateTable
CREATE TABLE "record_reference" (
    "n" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "target" INTEGER NOT NULL,

    PRIMARY KEY ("n", "field", "seq"),
    CONSTRAINT "record_reference_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_reference_target_fkey" FOREIGN KEY ("target") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_actor" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "release" TEXT,
    CONSTRAINT "record_actor_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_topic" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    CONSTRAINT "record_topic_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_speaker" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "speaker_kind" TEXT NOT NULL,
    "wikidata" TEXT,
    "note" TEXT,
    CONSTRAINT "record_speaker_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_name" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "speaker" INTEGER NOT NULL,
    "spelling" TEXT NOT NULL,
    "spelling_key" TEXT NOT NULL,
    "language" TEXT,
    CONSTRAINT "record_name_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_name_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_role" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "speaker" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "from_on" TEXT,
    "from_on_first" INTEGER,
    "from_on_last" INTEGER,
    "to_on" TEXT,
    "to_on_first" INTEGER,
    "to_on_last" INTEGER,
    CONSTRAINT "record_role_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_role_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_source" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "source_kind" TEXT NOT NULL,
    "publisher" TEXT,
    "authors" TEXT,
    "url" TEXT,
    "url_key" TEXT,
    "published_on" TEXT,
    "published_on_first" INTEGER,
    "published_on_last" INTEGER,
    "language" TEXT,
    "wording" TEXT,
    "origin" INTEGER,
    "note" TEXT,
    CONSTRAINT "record_source_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_source_origin_fkey" FOREIGN KEY ("origin") REFERENCES "record_source" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_snapshot" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "source" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes_sha256" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "characters" INTEGER NOT NULL,
    "captured_at" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "address" TEXT,
    CONSTRAINT "record_snapshot_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_snapshot_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_passage" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "snapshot" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT,
    "suffix" TEXT,
    "page" INTEGER,
    "time" TEXT,
    "pieces" TEXT,
    "inserted" TEXT,
    "left_out" TEXT,
    CONSTRAINT "record_passage_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_passage_snapshot_fkey" FOREIGN KEY ("snapshot") REFERENCES "record_snapshot" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_translation" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "passage" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "translator" TEXT,
    CONSTRAINT "record_translation_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_translation_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_claim" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "claim_kind" TEXT NOT NULL,
    "terms" TEXT,
    "about_on" TEXT,
    "about_on_first" INTEGER,
    "about_on_last" INTEGER,
    "due_on" TEXT,
    "due_on_first" INTEGER,
    "due_on_last" INTEGER,
    "amount_low" TEXT,
    "amount_low_key" TEXT,
    "amount_high" TEXT,
    "amount_high_key" TEXT,
    "unit" TEXT,
    "language" TEXT,
    CONSTRAINT "record_claim_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_appearance" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "claim" INTEGER NOT NULL,
    "speaker" INTEGER NOT NULL,
    "manner" TEXT NOT NULL,
    "basis" TEXT,
    "source" INTEGER,
    "passage" INTEGER,
    "said_on" TEXT,
    "said_on_first" INTEGER,
    "said_on_last" INTEGER,
    "place" TEXT,
    "role" TEXT,
    "note" TEXT,
    CONSTRAINT "record_appearance_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_appearance_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_appearance_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_appearance_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_appearance_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_evidence" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "claim" INTEGER NOT NULL,
    "source" INTEGER NOT NULL,
    "passage" INTEGER,
    "stance" TEXT NOT NULL,
    "strength" TEXT,
    "credibility" TEXT,
    "interested" TEXT,
    "origin" INTEGER,
    "origin_unnamed" TEXT,
    "seen_on" TEXT,
    "seen_on_first" INTEGER,
    "seen_on_last" INTEGER,
    "about_on" TEXT,
    "about_on_first" INTEGER,
    "about_on_last" INTEGER,
    "undercuts" INTEGER,
    "note" TEXT,
    "rule" INTEGER,
    CONSTRAINT "record_evidence_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_evidence_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_evidence_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_evidence_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_evidence_origin_fkey" FOREIGN KEY ("origin") REFERENCES "record_source" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_evidence_undercuts_fkey" FOREIGN KEY ("undercuts") REFERENCES "record_evidence" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_evidence_rule_fkey" FOREIGN KEY ("rule") REFERENCES "record_rule" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_absence" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "claim" INTEGER NOT NULL,
    "absence_kind" TEXT NOT NULL,
    "speaker" INTEGER,
    "position" TEXT,
    "source" INTEGER,
    "passage" INTEGER,
    "basis" TEXT,
    "covered" TEXT,
    "places" TEXT,
    "search_terms" TEXT,
    "from_on" TEXT,
    "from_on_first" INTEGER,
    "from_on_last" INTEGER,
    "until_on" TEXT,
    "until_on_first" INTEGER,
    "until_on_last" INTEGER,
    "interested" TEXT,
    "note" TEXT,
    "review_on" TEXT,
    "review_on_first" INTEGER,
    "review_on_last" INTEGER,
    CONSTRAINT "record_absence_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_absence_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_absence_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_absence_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_absence_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_assessment" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "claim" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "confidence" TEXT,
    "likelihood" TEXT,
    "because" TEXT NOT NULL,
    "misleading" TEXT,
    "assessed_on" TEXT,
    "assessed_on_first" INTEGER,
    "assessed_on_last" INTEGER,
    "review_on" TEXT,
    "review_on_first" INTEGER,
    "review_on_last" INTEGER,
    "saw_status" TEXT NOT NULL,
    "saw_rung" TEXT,
    "saw_rule" TEXT NOT NULL,
    CONSTRAINT "record_assessment_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_assessment_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_review" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "claim" INTEGER NOT NULL,
    "publisher" TEXT,
    "rating" TEXT NOT NULL,
    "title" TEXT,
    "url" TEXT,
    "published_on" TEXT,
    "published_on_first" INTEGER,
    "published_on_last" INTEGER,
    "language" TEXT,
    "assessment" INTEGER,
    CONSTRAINT "record_review_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_review_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_review_assessment_fkey" FOREIGN KEY ("assessment") REFERENCES "record_assessment" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_rule" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "release" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "record_rule_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_mapping" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "review" INTEGER NOT NULL,
    "rule" INTEGER NOT NULL,
    "status" TEXT,
    CONSTRAINT "record_mapping_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_mapping_review_fkey" FOREIGN KEY ("review") REFERENCES "record_review" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_mapping_rule_fkey" FOREIGN KEY ("rule") REFERENCES "record_rule" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_request" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "claim" INTEGER NOT NULL,
    "speaker" INTEGER NOT NULL,
    "asked_on" TEXT NOT NULL,
    "asked_on_first" INTEGER NOT NULL,
    "asked_on_last" INTEGER NOT NULL,
    "note" TEXT,
    CONSTRAINT "record_request_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_request_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_request_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_reply" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "request" INTEGER NOT NULL,
    "source" INTEGER,
    "no_answer_by" TEXT,
    "no_answer_by_first" INTEGER,
    "no_answer_by_last" INTEGER,
    "note" TEXT,
    CONSTRAINT "record_reply_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_reply_request_fkey" FOREIGN KEY ("request") REFERENCES "record_request" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_reply_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_link" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "claim" INTEGER NOT NULL,
    "link_kind" TEXT NOT NULL,
    "other" INTEGER NOT NULL,
    "score" INTEGER,
    "method" TEXT,
    "note" TEXT,
    CONSTRAINT "record_link_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_link_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_link_other_fkey" FOREIGN KEY ("other") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_judgement" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "link" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "because" TEXT,
    CONSTRAINT "record_judgement_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_judgement_link_fkey" FOREIGN KEY ("link") REFERENCES "record_link" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_recheck" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "passage" INTEGER NOT NULL,
    "snapshot" INTEGER,
    "outcome" TEXT NOT NULL,
    "seen_on" TEXT NOT NULL,
    "seen_on_first" INTEGER NOT NULL,
    "seen_on_last" INTEGER NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "note" TEXT,
    CONSTRAINT "record_recheck_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_recheck_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_recheck_snapshot_fkey" FOREIGN KEY ("snapshot") REFERENCES "record_snapshot" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_retraction" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "record" INTEGER NOT NULL,
    "retraction_kind" TEXT NOT NULL,
    "withdrawn_on" TEXT,
    "withdrawn_on_first" INTEGER,
    "withdrawn_on_last" INTEGER,
    "because" TEXT NOT NULL,
    CONSTRAINT "record_retraction_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_retraction_record_fkey" FOREIGN KEY ("record") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_correction" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "record" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "because" TEXT NOT NULL,
    "corrected_on" TEXT,
    "corrected_on_first" INTEGER,
    "corrected_on_last" INTEGER,
    CONSTRAINT "record_correction_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_correction_record_fkey" FOREIGN KEY ("record") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_visibility" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "record" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "because" TEXT,
    CONSTRAINT "record_visibility_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_visibility_record_fkey" FOREIGN KEY ("record") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_withholding" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "record" INTEGER NOT NULL,
    "because" TEXT NOT NULL,
    "seals" TEXT,
    CONSTRAINT "record_withholding_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_withholding_record_fkey" FOREIGN KEY ("record") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_merge" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "kept" INTEGER NOT NULL,
    "gone" INTEGER NOT NULL,
    "because" TEXT,
    CONSTRAINT "record_merge_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_merge_kept_fkey" FOREIGN KEY ("kept") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_merge_gone_fkey" FOREIGN KEY ("gone") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_parting" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "merge" INTEGER NOT NULL,
    "because" TEXT,
    CONSTRAINT "record_parting_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_parting_merge_fkey" FOREIGN KEY ("merge") REFERENCES "record_merge" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "record_acceptance" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "record" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "because" TEXT,
    CONSTRAINT "record_acceptance_n_fkey" FOREIGN KEY ("n") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "record_acceptance_record_fkey" FOREIGN KEY ("record") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "position" INTEGER NOT NULL PRIMARY KEY,
    "at" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "actor" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "first" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "root" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    CONSTRAINT "ledger_entry_actor_fkey" FOREIGN KEY ("actor") REFERENCES "record" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "desk_head" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "desk" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "link" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "hash_version" INTEGER NOT NULL,
    "created_at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "blob" (
    "sha256" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "bytes" BLOB,
    "text" TEXT,

    PRIMARY KEY ("sha256", "kind")
);

-- CreateTable
CREATE TABLE "derived_standing" (
    "audience" TEXT NOT NULL,
    "claim" INTEGER NOT NULL,
    "from_day" INTEGER NOT NULL,
    "to_day" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "rung" TEXT,
    "possible" TEXT,
    "stale_bits" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,

    PRIMARY KEY ("audience", "claim", "from_day"),
    CONSTRAINT "derived_standing_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim" ("n") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "derived_identity" (
    "n" INTEGER NOT NULL,
    "canonical" INTEGER NOT NULL,
    "from_n" INTEGER NOT NULL,
    "to_n" INTEGER NOT NULL,

    PRIMARY KEY ("n", "from_n")
);

-- CreateTable
CREATE TABLE "desk_import" (
    "batch" INTEGER NOT NULL PRIMARY KEY,
    "format" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "started_at" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "desk_import_row" (
    "key" BLOB NOT NULL PRIMARY KEY,
    "batch" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "n" INTEGER,
    "rest" TEXT,
    CONSTRAINT "desk_import_row_batch_fkey" FOREIGN KEY ("batch") REFERENCES "desk_import" ("batch") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE UNIQUE INDEX "record_id_key" ON "record"("id");

-- CreateIndex
CREATE UNIQUE INDEX "record_slug_key" ON "record"("slug");

-- CreateIndex
CREATE INDEX "record_reference_target_idx" ON "record_reference"("target");

-- CreateIndex
CREATE INDEX "record_topic_name_key_idx" ON "record_topic"("name_key");

-- CreateIndex
CREATE INDEX "record_speaker_name_key_idx" ON "record_speaker"("name_key");

-- CreateIndex
CREATE INDEX "record_name_speaker_idx" ON "record_name"("speaker");

-- CreateIndex
CREATE INDEX "record_name_spelling_key_idx" ON "record_name"("spelling_key");

-- CreateIndex
CREATE INDEX "record_role_speaker_idx" ON "record_role"("speaker");

-- CreateIndex
CREATE INDEX "record_source_url_key_idx" ON "record_source"("url_key");

-- CreateIndex
CREATE INDEX "record_source_origin_idx" ON "record_source"("origin");

-- CreateIndex
CREATE INDEX "record_snapshot_source_idx" ON "record_snapshot"("source");

-- CreateIndex
CREATE INDEX "record_passage_snapshot_idx" ON "record_passage"("snapshot");

-- CreateIndex
CREATE INDEX "record_translation_passage_idx" ON "record_translation"("passage");

-- CreateIndex
CREATE INDEX "record_appearance_claim_idx" ON "record_appearance"("claim");

-- CreateIndex
CREATE INDEX "record_appearance_speaker_idx" ON "record_appearance"("speaker");

-- CreateIndex
CREATE INDEX "record_appearance_source_idx" ON "record_appearance"("source");

-- CreateIndex
CREATE INDEX "record_appearance_passage_idx" ON "record_appearance"("passage");

-- CreateIndex
CREATE INDEX "record_evidence_claim_idx" ON "record_evidence"("claim");

-- CreateIndex
CREATE INDEX "record_evidence_source_idx" ON "record_evidence"("source");

-- CreateIndex
CREATE INDEX "record_evidence_passage_idx" ON "record_evidence"("passage");

-- CreateIndex
CREATE INDEX "record_evidence_origin_idx" ON "record_evidence"("origin");

-- CreateIndex
CREATE INDEX "record_evidence_undercuts_idx" ON "record_evidence"("undercuts");

-- CreateIndex
CREATE INDEX "record_evidence_rule_idx" ON "record_evidence"("rule");

-- CreateIndex
CREATE INDEX "record_absence_claim_idx" ON "record_absence"("claim");

-- CreateIndex
CREATE INDEX "record_absence_speaker_idx" ON "record_absence"("speaker");

-- CreateIndex
CREATE INDEX "record_absence_source_idx" ON "record_absence"("source");

-- CreateIndex
CREATE INDEX "record_absence_passage_idx" ON "record_absence"("passage");

-- CreateIndex
CREATE INDEX "record_assessment_claim_idx" ON "record_assessment"("claim");

-- CreateIndex
CREATE INDEX "record_review_claim_idx" ON "record_review"("claim");

-- CreateIndex
CREATE INDEX "record_review_assessment_idx" ON "record_review"("assessment");

-- CreateIndex
CREATE INDEX "record_mapping_review_idx" ON "record_mapping"("review");

-- CreateIndex
CREATE INDEX "record_mapping_rule_idx" ON "record_mapping"("rule");

-- CreateIndex
CREATE INDEX "record_request_claim_idx" ON "record_request"("claim");

-- CreateIndex
CREATE INDEX "record_request_speaker_idx" ON "record_request"("speaker");

-- CreateIndex
CREATE INDEX "record_reply_request_idx" ON "record_reply"("request");

-- CreateIndex
CREATE INDEX "record_reply_source_idx" ON "record_reply"("source");

-- CreateIndex
CREATE INDEX "record_link_claim_idx" ON "record_link"("claim");

-- CreateIndex
CREATE INDEX "record_link_other_idx" ON "record_link"("other");

-- CreateIndex
CREATE INDEX "record_judgement_link_idx" ON "record_judgement"("link");

-- CreateIndex
CREATE INDEX "record_recheck_passage_idx" ON "record_recheck"("passage");

-- CreateIndex
CREATE INDEX "record_recheck_snapshot_idx" ON "record_recheck"("snapshot");

-- CreateIndex
CREATE INDEX "record_retraction_record_idx" ON "record_retraction"("record");

-- CreateIndex
CREATE INDEX "record_correction_record_idx" ON "record_correction"("record");

-- CreateIndex
CREATE INDEX "record_visibility_record_idx" ON "record_visibility"("record");

-- CreateIndex
CREATE INDEX "record_withholding_record_idx" ON "record_withholding"("record");

-- CreateIndex
CREATE INDEX "record_merge_kept_idx" ON "record_merge"("kept");

-- CreateIndex
CREATE INDEX "record_merge_gone_idx" ON "record_merge"("gone");

-- CreateIndex
CREATE INDEX "record_parting_merge_idx" ON "record_parting"("merge");

-- CreateIndex
CREATE INDEX "record_acceptance_record_idx" ON "record_acceptance"("record");

-- CreateIndex
CREATE INDEX "ledger_entry_at_idx" ON "ledger_entry"("at");

-- CreateIndex
CREATE INDEX "ledger_entry_first_idx" ON "ledger_entry"("first");

-- CreateIndex
CREATE INDEX "derived_standing_audience_status_claim_idx" ON "derived_standing"("audience", "status", "claim");

-- CreateIndex
CREATE INDEX "derived_identity_canonical_idx" ON "derived_identity"("canonical");

-- CreateIndex
CREATE INDEX "desk_import_row_batch_idx" ON "desk_import_row"("batch");

-- Which migration this is
PRAGMA user_version = 1;

-- Marks the file as a desk: 'asof' in ASCII
PRAGMA application_id = 1634955110;

-- Full text: contentless, one row a record, rowid = n, filled in the transaction of the records
CREATE VIRTUAL TABLE "derived_search" USING fts5(
    claim, quote, source, name, note,
    content = '',
    contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);
