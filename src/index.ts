/**
 * The library: open a desk, do things on it, ask it. The command line is one face of the same services
 * and queries, so the same question gets the same answer.
 *
 * @packageDocumentation
 */
export { type Backup, backUpDesk, verifiedHead } from './back-up-desk.ts';
export type { ActingAs, Clock, Desk, Ids } from './desk.ts';
export { energeticEmbedder } from './embedders/energetic-embedder.ts';
export {
  AsofError,
  Busy,
  Conflict,
  type ErrorKind,
  Failed,
  InvalidInput,
  NotFound,
} from './errors.ts';
export type { FetchRules } from './fetch/fetch-rules.ts';
export { makeDesk, restoreBackup } from './make-desk.ts';
export type { Embedder } from './matching/embedder.ts';
export type { Dossier } from './model/dossier.ts';
export { deriveStatus } from './model/ladder/derive-status.ts';
export { type OpenDeskOptions, openDesk } from './open-desk.ts';
export { annotatedPassages } from './queries/annotated-passages.ts';
export type { PublicAnswer } from './queries/audience/public-answer.ts';
export { type Changes, type ChangesQuestion, changes } from './queries/changes/changes.ts';
export type { ClaimQuestion } from './queries/claim-question.ts';
export { dossier } from './queries/dossier.ts';
export { findQuote } from './queries/find-quote.ts';
export { getRecord } from './queries/find-record.ts';
export { foreignRows, type GivenBack } from './queries/foreign-rows.ts';
export { type DeskHead, readHead } from './queries/head.ts';
export { likelySame } from './queries/likely-same/likely-same.ts';
export type { LikelySame } from './queries/likely-same/pairs-alike.ts';
export { type ClaimFilters, listClaims } from './queries/list-claims.ts';
export { type ListedDraft, listDrafts } from './queries/list-drafts.ts';
export { listRequests } from './queries/list-requests.ts';
export { listSources } from './queries/list-sources.ts';
export { listSpeakers } from './queries/list-speakers.ts';
export type { ListedClaim } from './queries/listed-claim.ts';
export { type ClaimMatch, type MatchQuestion, matchClaims } from './queries/match/match-claims.ts';
export { matchesStanding, type StandingMatch } from './queries/match/matches-standing.ts';
export type { Clocks } from './queries/moment.ts';
export { type PlaceInSource, placeInSource } from './queries/place-in-source.ts';
export { type QuoteInTrouble, quotesInTrouble } from './queries/rechecks/quotes-in-trouble.ts';
export type { LinkedClaim, StatusRelations } from './queries/relations/status-relations.ts';
export { type Ripple, ripple } from './queries/ripple/ripple.ts';
export type { SearchQuestion } from './queries/search/filters-asked.ts';
export type { SearchHit } from './queries/search/read-hits.ts';
export { type SearchResults, searchDesk } from './queries/search/search-desk.ts';
export { showSource } from './queries/show-source.ts';
export { showSpeaker } from './queries/show-speaker.ts';
export { type StaleClaim, type StaleFilters, staleClaims } from './queries/stale-claims.ts';
export { type ClaimStatus, status } from './queries/status.ts';
export { type Timeline, timeline } from './queries/timeline/timeline.ts';
export { type Verification, verifyDesk } from './queries/verify/verify-desk.ts';
export { addEvidence } from './services/add-evidence.ts';
export { addRequest } from './services/add-request.ts';
export { addReview } from './services/add-review.ts';
export { addSource } from './services/add-source.ts';
export { addSpeaker } from './services/add-speaker.ts';
export { addTopic } from './services/add-topic.ts';
export { addTranslation } from './services/add-translation.ts';
export { answerRequest } from './services/answer-request.ts';
export { assessClaim } from './services/assess-claim.ts';
export { captureSource } from './services/capture-source.ts';
export { captureUrl } from './services/capture-url.ts';
export { correctRecord } from './services/correct-record.ts';
export { embedWords } from './services/embed-words.ts';
export { type Examination, examineDesk } from './services/examine-desk.ts';
export { extendSpeaker } from './services/extend-speaker.ts';
export { importAnnotations } from './services/import-annotations.ts';
export { acceptDrafts, rejectDrafts } from './services/judge-drafts.ts';
export { judgeMatch } from './services/judge-match.ts';
export { linkClaims } from './services/link-claims.ts';
export { logClaim } from './services/log-claim.ts';
export { lookAgain } from './services/look-again.ts';
export { type MergedClaims, mergeClaims } from './services/merge-claims.ts';
export { mergeSpeakers, partSpeakers } from './services/merge-speakers.ts';
export { noteAbsence } from './services/note-absence.ts';
export { type PartedClaims, partClaims } from './services/part-claims.ts';
export { proposeMatch } from './services/propose-match.ts';
export { publishReview } from './services/publish-review.ts';
export { readSourceAgain } from './services/read-url-again.ts';
export { rebuildDerived } from './services/rebuild-derived.ts';
export { type ReadAgain, type RecheckedSource, recheckSource } from './services/recheck-source.ts';
export { recheckSources } from './services/recheck-sources.ts';
export { addAppearance } from './services/record-appearance.ts';
export { retractRecord } from './services/retract-record.ts';
export { hideRecord, publishRecord } from './services/set-visibility.ts';
export { suggestClaims } from './services/suggest-claims.ts';
export { withholdRecord } from './services/withhold-record.ts';
export { toHtml } from './summaries/html.ts';
export { toJson } from './summaries/json.ts';
export { type Length, toldAt } from './summaries/lengths.ts';
export { toMarkdown } from './summaries/markdown.ts';
export { outlineOf } from './summaries/outline.ts';
export { toText } from './summaries/text.ts';
export { getWords } from './summaries/words/languages.ts';
