-- CreateIndex
CREATE INDEX "derived_standing_audience_stale_bits_from_day_claim_to_day_idx" ON "derived_standing"("audience", "stale_bits", "from_day", "claim", "to_day");

-- Which migration this is
PRAGMA user_version = 2;
