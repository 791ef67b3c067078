-- CreateTable
CREATE TABLE "record" (
    "n" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "slug" TEXT COLLATE "C",
    "salt" BYTEA,
    "sha256" BYTEA NOT NULL,

    CONSTRAINT "record_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_reference" (
    "n" INTEGER NOT NULL,
    "field" TEXT COLLATE "C" NOT NULL,
    "seq" INTEGER NOT NULL,
    "target" INTEGER NOT NULL,

    CONSTRAINT "record_reference_pkey" PRIMARY KEY ("n","field","seq")
);

-- CreateTable
CREATE TABLE "record_actor" (
    "n" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,
    "actor_kind" TEXT COLLATE "C" NOT NULL,
    "release" TEXT COLLATE "C",

    CONSTRAINT "record_actor_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_topic" (
    "n" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "record_topic_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_speaker" (
    "n" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,
    "speaker_kind" TEXT COLLATE "C" NOT NULL,
    "wikidata" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",

    CONSTRAINT "record_speaker_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_name" (
    "n" INTEGER NOT NULL,
    "speaker" INTEGER NOT NULL,
    "spelling" TEXT COLLATE "C" NOT NULL,
    "spelling_key" TEXT COLLATE "C" NOT NULL,
    "language" TEXT COLLATE "C",

    CONSTRAINT "record_name_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_role" (
    "n" INTEGER NOT NULL,
    "speaker" INTEGER NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "from_on" TEXT COLLATE "C",
    "from_on_first" INTEGER,
    "from_on_last" INTEGER,
    "to_on" TEXT COLLATE "C",
    "to_on_first" INTEGER,
    "to_on_last" INTEGER,

    CONSTRAINT "record_role_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_source" (
    "n" INTEGER NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "source_kind" TEXT COLLATE "C" NOT NULL,
    "publisher" TEXT COLLATE "C",
    "authors" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "url_key" TEXT COLLATE "C",
    "published_on" TEXT COLLATE "C",
    "published_on_first" INTEGER,
    "published_on_last" INTEGER,
    "language" TEXT COLLATE "C",
    "wording" TEXT COLLATE "C",
    "origin" INTEGER,
    "note" TEXT COLLATE "C",

    CONSTRAINT "record_source_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_snapshot" (
    "n" INTEGER NOT NULL,
    "source" INTEGER NOT NULL,
    "media_type" TEXT COLLATE "C" NOT NULL,
    "bytes_sha256" TEXT COLLATE "C" NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "text_sha256" TEXT COLLATE "C" NOT NULL,
    "characters" INTEGER NOT NULL,
    "captured_at" TEXT COLLATE "C" NOT NULL,
    "extractor" TEXT COLLATE "C" NOT NULL,
    "address" TEXT COLLATE "C",

    CONSTRAINT "record_snapshot_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_passage" (
    "n" INTEGER NOT NULL,
    "snapshot" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT COLLATE "C" NOT NULL,
    "prefix" TEXT COLLATE "C",
    "suffix" TEXT COLLATE "C",
    "page" INTEGER,
    "time" TEXT COLLATE "C",
    "pieces" TEXT COLLATE "C",
    "inserted" TEXT COLLATE "C",
    "left_out" TEXT COLLATE "C",

    CONSTRAINT "record_passage_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_translation" (
    "n" INTEGER NOT NULL,
    "passage" INTEGER NOT NULL,
    "language" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "translator" TEXT COLLATE "C",

    CONSTRAINT "record_translation_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_claim" (
    "n" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "claim_kind" TEXT COLLATE "C" NOT NULL,
    "terms" TEXT COLLATE "C",
    "about_on" TEXT COLLATE "C",
    "about_on_first" INTEGER,
    "about_on_last" INTEGER,
    "due_on" TEXT COLLATE "C",
    "due_on_first" INTEGER,
    "due_on_last" INTEGER,
    "amount_low" TEXT COLLATE "C",
    "amount_low_key" TEXT COLLATE "C",
    "amount_high" TEXT COLLATE "C",
    "amount_high_key" TEXT COLLATE "C",
    "unit" TEXT COLLATE "C",
    "language" TEXT COLLATE "C",

    CONSTRAINT "record_claim_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_appearance" (
    "n" INTEGER NOT NULL,
    "claim" INTEGER NOT NULL,
    "speaker" INTEGER NOT NULL,
    "manner" TEXT COLLATE "C" NOT NULL,
    "basis" TEXT COLLATE "C",
    "source" INTEGER,
    "passage" INTEGER,
    "said_on" TEXT COLLATE "C",
    "said_on_first" INTEGER,
    "said_on_last" INTEGER,
    "place" TEXT COLLATE "C",
    "role" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",

    CONSTRAINT "record_appearance_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_evidence" (
    "n" INTEGER NOT NULL,
    "claim" INTEGER NOT NULL,
    "source" INTEGER NOT NULL,
    "passage" INTEGER,
    "stance" TEXT COLLATE "C" NOT NULL,
    "strength" TEXT COLLATE "C",
    "credibility" TEXT COLLATE "C",
    "interested" TEXT COLLATE "C",
    "origin" INTEGER,
    "origin_unnamed" TEXT COLLATE "C",
    "seen_on" TEXT COLLATE "C",
    "seen_on_first" INTEGER,
    "seen_on_last" INTEGER,
    "about_on" TEXT COLLATE "C",
    "about_on_first" INTEGER,
    "about_on_last" INTEGER,
    "undercuts" INTEGER,
    "note" TEXT COLLATE "C",
    "rule" INTEGER,

    CONSTRAINT "record_evidence_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_absence" (
    "n" INTEGER NOT NULL,
    "claim" INTEGER NOT NULL,
    "absence_kind" TEXT COLLATE "C" NOT NULL,
    "speaker" INTEGER,
    "position" TEXT COLLATE "C",
    "source" INTEGER,
    "passage" INTEGER,
    "basis" TEXT COLLATE "C",
    "covered" TEXT COLLATE "C",
    "places" TEXT COLLATE "C",
    "search_terms" TEXT COLLATE "C",
    "from_on" TEXT COLLATE "C",
    "from_on_first" INTEGER,
    "from_on_last" INTEGER,
    "until_on" TEXT COLLATE "C",
    "until_on_first" INTEGER,
    "until_on_last" INTEGER,
    "interested" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "review_on" TEXT COLLATE "C",
    "review_on_first" INTEGER,
    "review_on_last" INTEGER,

    CONSTRAINT "record_absence_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_assessment" (
    "n" INTEGER NOT NULL,
    "claim" INTEGER NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "confidence" TEXT COLLATE "C",
    "likelihood" TEXT COLLATE "C",
    "because" TEXT COLLATE "C" NOT NULL,
    "misleading" TEXT COLLATE "C",
    "assessed_on" TEXT COLLATE "C",
    "assessed_on_first" INTEGER,
    "assessed_on_last" INTEGER,
    "review_on" TEXT COLLATE "C",
    "review_on_first" INTEGER,
    "review_on_last" INTEGER,
    "saw_status" TEXT COLLATE "C" NOT NULL,
    "saw_rung" TEXT COLLATE "C",
    "saw_rule" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "record_assessment_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_review" (
    "n" INTEGER NOT NULL,
    "claim" INTEGER NOT NULL,
    "publisher" TEXT COLLATE "C",
    "rating" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "published_on" TEXT COLLATE "C",
    "published_on_first" INTEGER,
    "published_on_last" INTEGER,
    "language" TEXT COLLATE "C",
    "assessment" INTEGER,

    CONSTRAINT "record_review_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_rule" (
    "n" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "release" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "record_rule_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_mapping" (
    "n" INTEGER NOT NULL,
    "review" INTEGER NOT NULL,
    "rule" INTEGER NOT NULL,
    "status" TEXT COLLATE "C",

    CONSTRAINT "record_mapping_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_request" (
    "n" INTEGER NOT NULL,
    "claim" INTEGER NOT NULL,
    "speaker" INTEGER NOT NULL,
    "asked_on" TEXT COLLATE "C" NOT NULL,
    "asked_on_first" INTEGER NOT NULL,
    "asked_on_last" INTEGER NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "record_request_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_reply" (
    "n" INTEGER NOT NULL,
    "request" INTEGER NOT NULL,
    "source" INTEGER,
    "no_answer_by" TEXT COLLATE "C",
    "no_answer_by_first" INTEGER,
    "no_answer_by_last" INTEGER,
    "note" TEXT COLLATE "C",

    CONSTRAINT "record_reply_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_link" (
    "n" INTEGER NOT NULL,
    "claim" INTEGER NOT NULL,
    "link_kind" TEXT COLLATE "C" NOT NULL,
    "other" INTEGER NOT NULL,
    "score" INTEGER,
    "method" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",

    CONSTRAINT "record_link_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_judgement" (
    "n" INTEGER NOT NULL,
    "link" INTEGER NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "because" TEXT COLLATE "C",

    CONSTRAINT "record_judgement_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_recheck" (
    "n" INTEGER NOT NULL,
    "passage" INTEGER NOT NULL,
    "snapshot" INTEGER,
    "outcome" TEXT COLLATE "C" NOT NULL,
    "seen_on" TEXT COLLATE "C" NOT NULL,
    "seen_on_first" INTEGER NOT NULL,
    "seen_on_last" INTEGER NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "note" TEXT COLLATE "C",

    CONSTRAINT "record_recheck_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_retraction" (
    "n" INTEGER NOT NULL,
    "record" INTEGER NOT NULL,
    "retraction_kind" TEXT COLLATE "C" NOT NULL,
    "withdrawn_on" TEXT COLLATE "C",
    "withdrawn_on_first" INTEGER,
    "withdrawn_on_last" INTEGER,
    "because" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "record_retraction_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_correction" (
    "n" INTEGER NOT NULL,
    "record" INTEGER NOT NULL,
    "field" TEXT COLLATE "C" NOT NULL,
    "before" TEXT COLLATE "C",
    "after" TEXT COLLATE "C",
    "because" TEXT COLLATE "C" NOT NULL,
    "corrected_on" TEXT COLLATE "C",
    "corrected_on_first" INTEGER,
    "corrected_on_last" INTEGER,

    CONSTRAINT "record_correction_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_visibility" (
    "n" INTEGER NOT NULL,
    "record" INTEGER NOT NULL,
    "audience" TEXT COLLATE "C" NOT NULL,
    "because" TEXT COLLATE "C",

    CONSTRAINT "record_visibility_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_withholding" (
    "n" INTEGER NOT NULL,
    "record" INTEGER NOT NULL,
    "because" TEXT COLLATE "C" NOT NULL,
    "seals" TEXT COLLATE "C",

    CONSTRAINT "record_withholding_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_merge" (
    "n" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "gone" INTEGER NOT NULL,
    "because" TEXT COLLATE "C",

    CONSTRAINT "record_merge_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_parting" (
    "n" INTEGER NOT NULL,
    "merge" INTEGER NOT NULL,
    "because" TEXT COLLATE "C",

    CONSTRAINT "record_parting_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "record_acceptance" (
    "n" INTEGER NOT NULL,
    "record" INTEGER NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "because" TEXT COLLATE "C",

    CONSTRAINT "record_acceptance_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "position" INTEGER NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,
    "day" INTEGER NOT NULL,
    "actor" INTEGER NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "first" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "root" TEXT COLLATE "C" NOT NULL,
    "previous" TEXT COLLATE "C" NOT NULL,
    "link" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "desk_head" (
    "id" INTEGER NOT NULL,
    "desk" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "link" TEXT COLLATE "C" NOT NULL,
    "zone" TEXT COLLATE "C" NOT NULL,
    "hash_version" INTEGER NOT NULL,
    "created_at" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "desk_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blob" (
    "sha256" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "bytes" BYTEA,
    "text" TEXT COLLATE "C",

    CONSTRAINT "blob_pkey" PRIMARY KEY ("sha256","kind")
);

-- CreateTable
CREATE TABLE "derived_standing" (
    "audience" TEXT COLLATE "C" NOT NULL,
    "claim" INTEGER NOT NULL,
    "from_day" INTEGER NOT NULL,
    "to_day" INTEGER NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "rung" TEXT COLLATE "C",
    "possible" TEXT COLLATE "C",
    "stale_bits" INTEGER NOT NULL,
    "rule" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "derived_standing_pkey" PRIMARY KEY ("audience","claim","from_day")
);

-- CreateTable
CREATE TABLE "derived_identity" (
    "n" INTEGER NOT NULL,
    "canonical" INTEGER NOT NULL,
    "from_n" INTEGER NOT NULL,
    "to_n" INTEGER NOT NULL,

    CONSTRAINT "derived_identity_pkey" PRIMARY KEY ("n","from_n")
);

-- CreateTable
CREATE TABLE "desk_import" (
    "batch" INTEGER NOT NULL,
    "format" TEXT COLLATE "C" NOT NULL,
    "file" TEXT COLLATE "C" NOT NULL,
    "started_at" TEXT COLLATE "C" NOT NULL,
    "rows" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "desk_import_pkey" PRIMARY KEY ("batch")
);

-- CreateTable
CREATE TABLE "desk_import_row" (
    "key" BYTEA NOT NULL,
    "batch" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "n" INTEGER,
    "rest" TEXT COLLATE "C",

    CONSTRAINT "desk_import_row_pkey" PRIMARY KEY ("key")
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

-- AddForeignKey
ALTER TABLE "record_reference" ADD CONSTRAINT "record_reference_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_reference" ADD CONSTRAINT "record_reference_target_fkey" FOREIGN KEY ("target") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_actor" ADD CONSTRAINT "record_actor_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_topic" ADD CONSTRAINT "record_topic_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_speaker" ADD CONSTRAINT "record_speaker_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_name" ADD CONSTRAINT "record_name_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_name" ADD CONSTRAINT "record_name_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_role" ADD CONSTRAINT "record_role_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_role" ADD CONSTRAINT "record_role_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_source" ADD CONSTRAINT "record_source_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_source" ADD CONSTRAINT "record_source_origin_fkey" FOREIGN KEY ("origin") REFERENCES "record_source"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_snapshot" ADD CONSTRAINT "record_snapshot_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_snapshot" ADD CONSTRAINT "record_snapshot_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_passage" ADD CONSTRAINT "record_passage_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_passage" ADD CONSTRAINT "record_passage_snapshot_fkey" FOREIGN KEY ("snapshot") REFERENCES "record_snapshot"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_translation" ADD CONSTRAINT "record_translation_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_translation" ADD CONSTRAINT "record_translation_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_claim" ADD CONSTRAINT "record_claim_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_appearance" ADD CONSTRAINT "record_appearance_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_appearance" ADD CONSTRAINT "record_appearance_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_appearance" ADD CONSTRAINT "record_appearance_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_appearance" ADD CONSTRAINT "record_appearance_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_appearance" ADD CONSTRAINT "record_appearance_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_evidence" ADD CONSTRAINT "record_evidence_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_evidence" ADD CONSTRAINT "record_evidence_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_evidence" ADD CONSTRAINT "record_evidence_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_evidence" ADD CONSTRAINT "record_evidence_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_evidence" ADD CONSTRAINT "record_evidence_origin_fkey" FOREIGN KEY ("origin") REFERENCES "record_source"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_evidence" ADD CONSTRAINT "record_evidence_undercuts_fkey" FOREIGN KEY ("undercuts") REFERENCES "record_evidence"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_evidence" ADD CONSTRAINT "record_evidence_rule_fkey" FOREIGN KEY ("rule") REFERENCES "record_rule"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_absence" ADD CONSTRAINT "record_absence_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_absence" ADD CONSTRAINT "record_absence_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_absence" ADD CONSTRAINT "record_absence_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_absence" ADD CONSTRAINT "record_absence_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_absence" ADD CONSTRAINT "record_absence_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_assessment" ADD CONSTRAINT "record_assessment_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_assessment" ADD CONSTRAINT "record_assessment_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_review" ADD CONSTRAINT "record_review_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_review" ADD CONSTRAINT "record_review_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_review" ADD CONSTRAINT "record_review_assessment_fkey" FOREIGN KEY ("assessment") REFERENCES "record_assessment"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_rule" ADD CONSTRAINT "record_rule_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_mapping" ADD CONSTRAINT "record_mapping_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_mapping" ADD CONSTRAINT "record_mapping_review_fkey" FOREIGN KEY ("review") REFERENCES "record_review"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_mapping" ADD CONSTRAINT "record_mapping_rule_fkey" FOREIGN KEY ("rule") REFERENCES "record_rule"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_request" ADD CONSTRAINT "record_request_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_request" ADD CONSTRAINT "record_request_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_request" ADD CONSTRAINT "record_request_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "record_speaker"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_reply" ADD CONSTRAINT "record_reply_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_reply" ADD CONSTRAINT "record_reply_request_fkey" FOREIGN KEY ("request") REFERENCES "record_request"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_reply" ADD CONSTRAINT "record_reply_source_fkey" FOREIGN KEY ("source") REFERENCES "record_source"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_link" ADD CONSTRAINT "record_link_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_link" ADD CONSTRAINT "record_link_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_link" ADD CONSTRAINT "record_link_other_fkey" FOREIGN KEY ("other") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_judgement" ADD CONSTRAINT "record_judgement_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_judgement" ADD CONSTRAINT "record_judgement_link_fkey" FOREIGN KEY ("link") REFERENCES "record_link"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_recheck" ADD CONSTRAINT "record_recheck_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_recheck" ADD CONSTRAINT "record_recheck_passage_fkey" FOREIGN KEY ("passage") REFERENCES "record_passage"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_recheck" ADD CONSTRAINT "record_recheck_snapshot_fkey" FOREIGN KEY ("snapshot") REFERENCES "record_snapshot"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_retraction" ADD CONSTRAINT "record_retraction_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_retraction" ADD CONSTRAINT "record_retraction_record_fkey" FOREIGN KEY ("record") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_correction" ADD CONSTRAINT "record_correction_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_correction" ADD CONSTRAINT "record_correction_record_fkey" FOREIGN KEY ("record") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_visibility" ADD CONSTRAINT "record_visibility_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_visibility" ADD CONSTRAINT "record_visibility_record_fkey" FOREIGN KEY ("record") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_withholding" ADD CONSTRAINT "record_withholding_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_withholding" ADD CONSTRAINT "record_withholding_record_fkey" FOREIGN KEY ("record") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_merge" ADD CONSTRAINT "record_merge_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_merge" ADD CONSTRAINT "record_merge_kept_fkey" FOREIGN KEY ("kept") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_merge" ADD CONSTRAINT "record_merge_gone_fkey" FOREIGN KEY ("gone") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_parting" ADD CONSTRAINT "record_parting_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_parting" ADD CONSTRAINT "record_parting_merge_fkey" FOREIGN KEY ("merge") REFERENCES "record_merge"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_acceptance" ADD CONSTRAINT "record_acceptance_n_fkey" FOREIGN KEY ("n") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_acceptance" ADD CONSTRAINT "record_acceptance_record_fkey" FOREIGN KEY ("record") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_actor_fkey" FOREIGN KEY ("actor") REFERENCES "record"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "derived_standing" ADD CONSTRAINT "derived_standing_claim_fkey" FOREIGN KEY ("claim") REFERENCES "record_claim"("n") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_import_row" ADD CONSTRAINT "desk_import_row_batch_fkey" FOREIGN KEY ("batch") REFERENCES "desk_import"("batch") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Full text: one row a record, filled in the transaction of the records
CREATE TABLE "derived_search" (
    "n" INTEGER NOT NULL PRIMARY KEY,
    "kind" TEXT COLLATE "C" NOT NULL,
    "size" INTEGER NOT NULL,
    "words" tsvector NOT NULL
);
CREATE INDEX "derived_search_words_idx" ON "derived_search" USING GIN ("words");
