import type { Desk } from '../desk.ts';
import { AsofError } from '../errors.ts';
import { otherClaimReviews, ownClaimReview } from '../formats/claim-review/write-claim-review.ts';
import type { ExportFacts } from '../formats/export-facts.ts';
import type { AnsweredClaim } from '../formats/fact-check-api/answer-schema.ts';
import { answeredClaim } from '../formats/fact-check-api/write-answer.ts';
import { isoOfDay } from '../model/day.ts';
import type { Dossier } from '../model/dossier.ts';
import { isMistake } from '../model/is-mistake.ts';
import { type Moment, resolveMoment } from '../queries/moment.ts';
import { factChecks } from '../queries/public/fact-checks.ts';
import { shownDossier } from '../summaries/shown-dossier.ts';
import { statusFactsOf } from '../summaries/status-facts-of.ts';
import { statusSentence } from '../summaries/status-sentence.ts';
import type { Words } from '../summaries/words/words.ts';
import { hostOf } from '../text/host-of.ts';
import { type FactCheckQuestion, factCheckQuestion, pageToken } from './fact-check-question.ts';
import { answerOf, type Kept } from './kept-pages.ts';

/** Where it is asked for, and who is told of what is ours to mend. */
export interface FactCheckAsked {
  readonly desk: Desk;
  readonly words: Words;
  /** Scheme and host. */
  readonly origin: string;
  readonly query: URLSearchParams;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Answers `claims:search` of the Google Fact Check Tools API, v1alpha1
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search), from public records alone: the desk's
 * own reviews and those of others that it keeps. A page is told as of the ledger position of the first one.
 */
export async function factCheckAnswer(asked: FactCheckAsked): Promise<Kept> {
  try {
    return answerOf(inJson(await answered(asked, factCheckQuestion(asked.query))), 200);
  } catch (error) {
    if (error instanceof AsofError && (error.kind === 'invalid' || error.kind === 'not_found')) {
      return failure(400, 'INVALID_ARGUMENT', error.message);
    }
    asked.onFailure(error);
    return failure(500, 'INTERNAL', 'Something went wrong here.');
  }
}

/** That nothing stands at an address, as the API says it. */
export const noSuchMethod = (): Kept => failure(404, 'NOT_FOUND', 'There is claims:search alone.');

function failure(code: 400 | 404 | 500, status: string, message: string): Kept {
  return answerOf(inJson({ error: { code, message, status } }), code);
}

const inJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

async function answered(
  { desk, words, origin }: FactCheckAsked,
  question: FactCheckQuestion,
): Promise<{ readonly claims?: readonly AnsweredClaim[]; readonly nextPageToken?: string }> {
  const { query, site, offset, pageSize, position } = question;
  const knownAt = position === undefined ? undefined : String(position);
  const moment = await resolveMoment(desk, { knownAt });
  const { labels } = words.pages;
  const facts = { publisher: labels.site, site: `${origin}/claims/`, licence: null };
  const claims: AnsweredClaim[] = [];
  let passed = 0;
  for await (const dossier of factChecks(desk, { query, site, moment })) {
    const claim = claimOf(dossier, { facts, words, question, moment });
    if (claim === null) continue;
    passed += 1;
    if (passed <= offset) continue;
    if (claims.length === pageSize) {
      return { claims, nextPageToken: pageToken(moment.position, offset + pageSize) };
    }
    claims.push(claim);
  }
  return claims.length === 0 ? {} : { claims };
}

interface Asked {
  readonly facts: ExportFacts;
  readonly words: Words;
  readonly question: FactCheckQuestion;
  readonly moment: Moment;
}

function claimOf(whole: Dossier, { facts, words, question, moment }: Asked): AnsweredClaim | null {
  if (isMistake(whole.claim)) return null;
  const dossier = shownDossier(whole);
  const standing = statusSentence(statusFactsOf(dossier), words);
  const own = ownClaimReview(dossier, { standing }, facts);
  const reviews = [...(own ? [own] : []), ...otherClaimReviews(dossier, facts)];
  const claim = answeredClaim(dossier, reviews, words.language);
  return claim && narrowed(claim, { question, moment });
}

/** With those of its reviews alone that are asked for; null where none is. */
function narrowed(
  claim: AnsweredClaim,
  { question, moment }: Pick<Asked, 'question' | 'moment'>,
): AnsweredClaim | null {
  const { language, maxAgeDays } = question;
  // What is no host is none that a review is at.
  const site = question.site && (hostOf(`https://${question.site}`) ?? 'no host');
  const oldest = maxAgeDays === undefined ? '' : isoOfDay(moment.day - maxAgeDays);
  const claimReview = claim.claimReview.filter(
    ({ publisher, languageCode, reviewDate = '' }) =>
      (site === undefined || publisher.site === site) &&
      (language === undefined || languageCode?.toLowerCase().split('-')[0] === language) &&
      // By the newer of the days of the claim and the review; one without either is as old as can be.
      [reviewDate, claim.claimDate ?? ''].some((day) => day >= oldest),
  );
  return claimReview.length === 0 ? null : { ...claim, claimReview };
}
