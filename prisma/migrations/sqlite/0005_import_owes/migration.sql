DROP VIEW IF EXISTS "evidence_status";
DROP VIEW IF EXISTS "absences";
DROP VIEW IF EXISTS "evidence";
DROP VIEW IF EXISTS "appearances";
DROP VIEW IF EXISTS "claims";
DROP VIEW IF EXISTS "sources";
DROP VIEW IF EXISTS "speakers";
DROP VIEW IF EXISTS "marked_private";
DROP VIEW IF EXISTS "corrections_in_force";
DROP VIEW IF EXISTS "mistakes";
DROP VIEW IF EXISTS "retractions_in_force";
DROP VIEW IF EXISTS "drafts";
DROP VIEW IF EXISTS "entered";

-- AlterTable
ALTER TABLE "desk_import" ADD COLUMN "owes" TEXT;

CREATE VIEW "entered" AS
SELECT made.n AS number, act.position, act.at, act.day, who.name AS actor, who.actor_kind FROM record AS made JOIN ledger_entry AS act ON act.first = (SELECT max(before.first) FROM ledger_entry AS before WHERE before.first <= made.n) JOIN record_actor AS who ON who.n = act.actor;

CREATE VIEW "drafts" AS
SELECT entered.number FROM entered WHERE entered.actor_kind <> 'person' AND coalesce((SELECT verdict.verdict FROM record_acceptance AS verdict JOIN entered AS judged ON judged.number = verdict.n WHERE verdict.record = entered.number AND judged.actor_kind = 'person' ORDER BY verdict.n DESC LIMIT 1), '') <> 'accepted';

CREATE VIEW "retractions_in_force" AS
SELECT row.n, row.record, row.retraction_kind, row.withdrawn_on FROM record_retraction AS row WHERE row.n NOT IN (SELECT number FROM drafts) AND NOT EXISTS (SELECT 1 FROM record_retraction AS undo WHERE undo.record = row.n AND undo.retraction_kind = 'mistake' AND undo.n NOT IN (SELECT number FROM drafts));

CREATE VIEW "mistakes" AS
SELECT record AS number FROM retractions_in_force WHERE retraction_kind = 'mistake';

CREATE VIEW "corrections_in_force" AS
SELECT row.record, row.field, row.after AS value FROM record_correction AS row WHERE row.n = (SELECT max(last.n) FROM record_correction AS last WHERE last.record = row.record AND last.field = row.field AND last.n NOT IN (SELECT number FROM drafts) AND last.n NOT IN (SELECT number FROM mistakes));

CREATE VIEW "marked_private" AS
SELECT row.record AS number FROM record_visibility AS row WHERE row.audience = 'private' AND row.n = (SELECT max(last.n) FROM record_visibility AS last WHERE last.record = row.record AND (last.audience = 'private' OR last.n NOT IN (SELECT number FROM drafts)));

CREATE VIEW "speakers" AS
SELECT
  own.id AS "id",
  row.n AS "number",
  own.slug AS "slug",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'name') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'name') ELSE row.name END AS "name",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'speakerKind') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'speakerKind') ELSE row.speaker_kind END AS "kind",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'wikidata') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'wikidata') ELSE row.wikidata END AS "wikidata",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') ELSE row.note END AS "note",
  entered.at AS "entered_at",
  entered.actor AS "entered_by",
  CASE WHEN row.n IN (SELECT number FROM marked_private) THEN 'yes' END AS "private"
FROM record_speaker AS row JOIN record AS own ON own.n = row.n JOIN entered ON entered.number = row.n WHERE row.n NOT IN (SELECT number FROM drafts) AND row.n NOT IN (SELECT number FROM mistakes);

CREATE VIEW "sources" AS
SELECT
  own.id AS "id",
  row.n AS "number",
  own.slug AS "slug",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'title') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'title') ELSE row.title END AS "title",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'sourceKind') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'sourceKind') ELSE row.source_kind END AS "kind",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'publisher') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'publisher') ELSE row.publisher END AS "publisher",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'authors') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'authors') ELSE row.authors END AS "authors",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'url') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'url') ELSE row.url END AS "url",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'publishedOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'publishedOn') ELSE row.published_on END AS "published_on",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'publishedOn') OR row.published_on_first IS NULL THEN NULL ELSE CASE WHEN row.published_on_first <= -2147483647 THEN '0000-01-01' WHEN row.published_on_first >= 2147483647 THEN '9999-12-31' ELSE date(row.published_on_first * 86400, 'unixepoch') END END AS "published_on_first",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'publishedOn') OR row.published_on_last IS NULL THEN NULL ELSE CASE WHEN row.published_on_last <= -2147483647 THEN '0000-01-01' WHEN row.published_on_last >= 2147483647 THEN '9999-12-31' ELSE date(row.published_on_last * 86400, 'unixepoch') END END AS "published_on_last",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'language') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'language') ELSE row.language END AS "language",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'wording') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'wording') ELSE row.wording END AS "wording",
  (SELECT named.id FROM record AS named WHERE named.n = CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'origin') THEN (SELECT CAST(fix.value AS INTEGER) FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'origin') ELSE row.origin END) AS "origin_id",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') ELSE row.note END AS "note",
  (SELECT coalesce(undone.withdrawn_on, CASE WHEN act.day <= -2147483647 THEN '0000-01-01' WHEN act.day >= 2147483647 THEN '9999-12-31' ELSE date(act.day * 86400, 'unixepoch') END) FROM retractions_in_force AS undone JOIN entered AS act ON act.number = undone.n WHERE undone.record = row.n AND undone.retraction_kind = 'withdrawal' ORDER BY undone.n LIMIT 1) AS "withdrawn_on",
  entered.at AS "entered_at",
  entered.actor AS "entered_by",
  CASE WHEN row.n IN (SELECT number FROM marked_private) THEN 'yes' END AS "private"
FROM record_source AS row JOIN record AS own ON own.n = row.n JOIN entered ON entered.number = row.n WHERE row.n NOT IN (SELECT number FROM drafts) AND row.n NOT IN (SELECT number FROM mistakes);

CREATE VIEW "claims" AS
SELECT
  own.id AS "id",
  row.n AS "number",
  own.slug AS "slug",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'text') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'text') ELSE row.text END AS "text",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'claimKind') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'claimKind') ELSE row.claim_kind END AS "kind",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'terms') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'terms') ELSE row.terms END AS "terms",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'aboutOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'aboutOn') ELSE row.about_on END AS "about_on",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'dueOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'dueOn') ELSE row.due_on END AS "due_on",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'amountLow') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'amountLow') ELSE row.amount_low END AS "amount_low",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'amountHigh') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'amountHigh') ELSE row.amount_high END AS "amount_high",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'unit') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'unit') ELSE row.unit END AS "unit",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'language') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'language') ELSE row.language END AS "language",
  entered.at AS "entered_at",
  entered.actor AS "entered_by",
  CASE WHEN row.n IN (SELECT number FROM marked_private) THEN 'yes' END AS "private"
FROM record_claim AS row JOIN record AS own ON own.n = row.n JOIN entered ON entered.number = row.n WHERE row.n NOT IN (SELECT number FROM drafts) AND row.n NOT IN (SELECT number FROM mistakes);

CREATE VIEW "appearances" AS
SELECT
  own.id AS "id",
  row.n AS "number",
  (SELECT named.id FROM record AS named WHERE named.n = row.claim) AS "claim_id",
  (SELECT named.id FROM record AS named WHERE named.n = row.speaker) AS "speaker_id",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'manner') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'manner') ELSE row.manner END AS "manner",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'basis') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'basis') ELSE row.basis END AS "basis",
  (SELECT named.id FROM record AS named WHERE named.n = row.source) AS "source_id",
  (SELECT passage.quote FROM record_passage AS passage WHERE passage.n = row.passage) AS "quote",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'saidOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'saidOn') ELSE row.said_on END AS "said_on",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'saidOn') OR row.said_on_first IS NULL THEN NULL ELSE CASE WHEN row.said_on_first <= -2147483647 THEN '0000-01-01' WHEN row.said_on_first >= 2147483647 THEN '9999-12-31' ELSE date(row.said_on_first * 86400, 'unixepoch') END END AS "said_on_first",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'saidOn') OR row.said_on_last IS NULL THEN NULL ELSE CASE WHEN row.said_on_last <= -2147483647 THEN '0000-01-01' WHEN row.said_on_last >= 2147483647 THEN '9999-12-31' ELSE date(row.said_on_last * 86400, 'unixepoch') END END AS "said_on_last",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'place') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'place') ELSE row.place END AS "place",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'role') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'role') ELSE row.role END AS "role",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') ELSE row.note END AS "note",
  (SELECT coalesce(undone.withdrawn_on, CASE WHEN act.day <= -2147483647 THEN '0000-01-01' WHEN act.day >= 2147483647 THEN '9999-12-31' ELSE date(act.day * 86400, 'unixepoch') END) FROM retractions_in_force AS undone JOIN entered AS act ON act.number = undone.n WHERE undone.record = row.n AND undone.retraction_kind = 'withdrawal' ORDER BY undone.n LIMIT 1) AS "withdrawn_on",
  entered.at AS "entered_at",
  entered.actor AS "entered_by",
  CASE WHEN row.n IN (SELECT number FROM marked_private) THEN 'yes' END AS "private"
FROM record_appearance AS row JOIN record AS own ON own.n = row.n JOIN entered ON entered.number = row.n WHERE row.n NOT IN (SELECT number FROM drafts) AND row.n NOT IN (SELECT number FROM mistakes);

CREATE VIEW "evidence" AS
SELECT
  own.id AS "id",
  row.n AS "number",
  (SELECT named.id FROM record AS named WHERE named.n = row.claim) AS "claim_id",
  (SELECT named.id FROM record AS named WHERE named.n = row.source) AS "source_id",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'stance') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'stance') ELSE row.stance END AS "stance",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'strength') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'strength') ELSE row.strength END AS "strength",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'credibility') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'credibility') ELSE row.credibility END AS "credibility",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'interested') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'interested') ELSE row.interested END AS "interested",
  (SELECT passage.quote FROM record_passage AS passage WHERE passage.n = row.passage) AS "quote",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'seenOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'seenOn') ELSE row.seen_on END AS "seen_on",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'seenOn') OR row.seen_on_first IS NULL THEN NULL ELSE CASE WHEN row.seen_on_first <= -2147483647 THEN '0000-01-01' WHEN row.seen_on_first >= 2147483647 THEN '9999-12-31' ELSE date(row.seen_on_first * 86400, 'unixepoch') END END AS "seen_on_first",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'seenOn') OR row.seen_on_last IS NULL THEN NULL ELSE CASE WHEN row.seen_on_last <= -2147483647 THEN '0000-01-01' WHEN row.seen_on_last >= 2147483647 THEN '9999-12-31' ELSE date(row.seen_on_last * 86400, 'unixepoch') END END AS "seen_on_last",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'aboutOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'aboutOn') ELSE row.about_on END AS "about_on",
  (SELECT named.id FROM record AS named WHERE named.n = row.undercuts) AS "undercuts_id",
  (SELECT named.id FROM record AS named WHERE named.n = CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'origin') THEN (SELECT CAST(fix.value AS INTEGER) FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'origin') ELSE row.origin END) AS "origin_id",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'originUnnamed') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'originUnnamed') ELSE row.origin_unnamed END AS "origin_unnamed",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') ELSE row.note END AS "note",
  (SELECT coalesce(undone.withdrawn_on, CASE WHEN act.day <= -2147483647 THEN '0000-01-01' WHEN act.day >= 2147483647 THEN '9999-12-31' ELSE date(act.day * 86400, 'unixepoch') END) FROM retractions_in_force AS undone JOIN entered AS act ON act.number = undone.n WHERE undone.record = row.n AND undone.retraction_kind = 'withdrawal' ORDER BY undone.n LIMIT 1) AS "withdrawn_on",
  entered.at AS "entered_at",
  entered.actor AS "entered_by",
  CASE WHEN row.n IN (SELECT number FROM marked_private) THEN 'yes' END AS "private"
FROM record_evidence AS row JOIN record AS own ON own.n = row.n JOIN entered ON entered.number = row.n WHERE row.n NOT IN (SELECT number FROM drafts) AND row.n NOT IN (SELECT number FROM mistakes);

CREATE VIEW "absences" AS
SELECT
  own.id AS "id",
  row.n AS "number",
  (SELECT named.id FROM record AS named WHERE named.n = row.claim) AS "claim_id",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'absenceKind') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'absenceKind') ELSE row.absence_kind END AS "kind",
  (SELECT named.id FROM record AS named WHERE named.n = row.speaker) AS "speaker_id",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'position') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'position') ELSE row.position END AS "position",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'basis') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'basis') ELSE row.basis END AS "basis",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'covered') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'covered') ELSE row.covered END AS "covered",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'places') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'places') ELSE row.places END AS "places",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'searchTerms') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'searchTerms') ELSE row.search_terms END AS "search_terms",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'fromOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'fromOn') ELSE row.from_on END AS "from_on",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'untilOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'untilOn') ELSE row.until_on END AS "until_on",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'untilOn') OR row.until_on_first IS NULL THEN NULL ELSE CASE WHEN row.until_on_first <= -2147483647 THEN '0000-01-01' WHEN row.until_on_first >= 2147483647 THEN '9999-12-31' ELSE date(row.until_on_first * 86400, 'unixepoch') END END AS "until_on_first",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'untilOn') OR row.until_on_last IS NULL THEN NULL ELSE CASE WHEN row.until_on_last <= -2147483647 THEN '0000-01-01' WHEN row.until_on_last >= 2147483647 THEN '9999-12-31' ELSE date(row.until_on_last * 86400, 'unixepoch') END END AS "until_on_last",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'interested') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'interested') ELSE row.interested END AS "interested",
  (SELECT named.id FROM record AS named WHERE named.n = row.source) AS "source_id",
  (SELECT passage.quote FROM record_passage AS passage WHERE passage.n = row.passage) AS "quote",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'note') ELSE row.note END AS "note",
  CASE WHEN EXISTS (SELECT 1 FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'reviewOn') THEN (SELECT fix.value FROM corrections_in_force AS fix WHERE fix.record = row.n AND fix.field = 'reviewOn') ELSE row.review_on END AS "review_on",
  (SELECT coalesce(undone.withdrawn_on, CASE WHEN act.day <= -2147483647 THEN '0000-01-01' WHEN act.day >= 2147483647 THEN '9999-12-31' ELSE date(act.day * 86400, 'unixepoch') END) FROM retractions_in_force AS undone JOIN entered AS act ON act.number = undone.n WHERE undone.record = row.n AND undone.retraction_kind = 'withdrawal' ORDER BY undone.n LIMIT 1) AS "withdrawn_on",
  entered.at AS "entered_at",
  entered.actor AS "entered_by",
  CASE WHEN row.n IN (SELECT number FROM marked_private) THEN 'yes' END AS "private"
FROM record_absence AS row JOIN record AS own ON own.n = row.n JOIN entered ON entered.number = row.n WHERE row.n NOT IN (SELECT number FROM drafts) AND row.n NOT IN (SELECT number FROM mistakes);

CREATE VIEW "evidence_status" AS
SELECT
  own.id AS "claim_id",
  stands.claim AS "claim_number",
  own.slug AS "claim_slug",
  CASE WHEN stands.from_day <= -2147483647 THEN '0000-01-01' WHEN stands.from_day >= 2147483647 THEN '9999-12-31' ELSE date(stands.from_day * 86400, 'unixepoch') END AS "from_day",
  CASE WHEN stands.to_day <= -2147483647 THEN '0000-01-01' WHEN stands.to_day >= 2147483647 THEN '9999-12-31' ELSE date(stands.to_day * 86400, 'unixepoch') END AS "to_day",
  stands.status AS "status",
  stands.rung AS "rung",
  stands.possible AS "possible",
  stands.rule AS "rule"
FROM derived_standing AS stands JOIN record AS own ON own.n = stands.claim WHERE stands.audience = 'private' AND stands.claim NOT IN (SELECT number FROM drafts) AND stands.claim NOT IN (SELECT number FROM mistakes);

-- Which migration this is
PRAGMA user_version = 5;
