import type { Dossier } from '../../model/dossier.ts';
import { mappedRating } from '../../model/mapped.ts';
import { reviewedOn } from '../../model/reviewed-on.ts';
import { staleReasons } from '../../model/vocabularies/assessments.ts';
import type { PublicAnswer } from '../../queries/audience/public-answer.ts';
import type { ClaimStatus, WithPublic } from '../../queries/status.ts';
import { draftPhrases } from '../../summaries/draft-phrases.ts';
import { plainText } from '../../summaries/phrase.ts';
import { sincePhrase } from '../../summaries/since-phrase.ts';
import { statusFactsOf } from '../../summaries/status-facts-of.ts';
import { statusSentence } from '../../summaries/status-sentence.ts';
import { english } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { facts } from './facts.ts';
import { mergedText } from './merged-text.ts';
import { relationsText } from './relations-text.ts';
import { standsInCodes } from './stands-in-codes.ts';
import { takenBackText } from './taken-back-text.ts';
import { type TraceSetting, traceText } from './trace-text.ts';

/** Where a claim stands, for the terminal: the claim, the sentence, the three parts, the trace. */
export function statusText(
  found: ClaimStatus & WithPublic,
  dossier: Dossier,
  width: number,
  setting?: TraceSetting,
): string {
  const { claim, asOf, knownAt, position, derived, appearances } = found;
  return [
    wrap(`${claim.slug ?? claim.n}: ${claim.text}`, { width }),
    '',
    ...takenBackText(dossier.claim, asOf, width),
    ...draftPhrases(dossier.claim).map((each) => wrap(plainText(each), { width })),
    ...mergedText(dossier, width),
    `Asked as of ${asOf}.`,
    wrap(statusSentence(statusFactsOf(dossier)), { width }),
    ...(found.public ? [wrap(publicSentence(found.public, found), { width })] : []),
    '',
    facts([
      ['derived', standsInCodes(derived)],
      ['held', derived.held && heldText(derived.held)],
      ['possible', derived.possible],
      ['origins', originsText(found)],
      ...assessedFacts(found),
      ...reviewedFacts(dossier),
      ['stale', found.stale.map((reason) => staleReasons.terms[reason].label).join(', ')],
      ['appearances', appearances],
      ['known', `at ledger position ${position}, ${knownAt}, by ${derived.rule}`],
    ]),
    ...relationsText(dossier, width),
    ...traceText(dossier, width, setting),
  ].join('\n');
}

/** Each mark *misleading* stands below the assessment that carries it. */
function assessedFacts({ assessed, agreeing, dissent }: ClaimStatus): Parameters<typeof facts>[0] {
  const judged = [
    ...(assessed === null ? [] : [{ name: 'assessed', each: assessed }]),
    ...agreeing.map((each) => ({ name: 'agreeing', each })),
    ...dissent.map((each) => ({ name: 'dissent', each })),
  ];
  return judged.flatMap(({ name, each }) => [
    [name, assessmentText(each)],
    ['misleading', each.misleading],
  ]);
}

/** Below a rating stands what a rule reads it as, or what became of the judgement that it gave. */
function reviewedFacts(dossier: Dossier): Parameters<typeof facts>[0] {
  return dossier.reviews.flatMap((review) => {
    const { publisher = 'this desk', rating, url } = review.value;
    const mapped = mappedRating(review.mapped);
    const since = sincePhrase(review.since, dossier, english);
    return [
      [
        'reviewed',
        `"${rating}" (${[publisher, reviewedOn(review), url].filter(Boolean).join(', ')})`,
      ],
      ['mapped', mapped && plainText(english.standing.readAs(mapped))],
      ['since', since && plainText(since)],
    ];
  });
}

/** The periods of both sides: right when said, outdated now. */
function heldText(held: NonNullable<ClaimStatus['derived']['held']>): string {
  const periods = (side: typeof held.for): string =>
    side.map(({ from, to }) => (from === to ? from : `${from ?? '..'}/${to ?? '..'}`)).join(', ');
  return `for ${periods(held.for)}; against ${periods(held.against)}`;
}

/** The desk is told where the public answer differs; the public is not. */
function publicSentence(seen: PublicAnswer, own: ClaimStatus): string {
  if (seen.status === null) return 'The public does not see this claim: it is private.';
  return `From public records alone the answer differs: ${differences(seen, own).join('; ')}; see it with --public.`;
}

function differences(seen: PublicAnswer, own: ClaimStatus): readonly string[] {
  const stands = standsInCodes({ ...seen, status: seen.status ?? 'unchecked' });
  const told = (count: number, of: number, what: string): readonly string[] =>
    count === of ? [] : [`${count} of ${of} ${what}`];
  return [
    ...(stands === standsInCodes(own.derived) ? [] : [stands]),
    ...(seen.possible === own.derived.possible
      ? []
      : [`possible ${seen.possible ?? 'nothing else'}`]),
    ...(seen.assessed === (own.assessed?.status ?? null)
      ? []
      : [`assessed ${seen.assessed ?? 'by nobody'}`]),
    ...told(seen.appearances, own.appearances, 'appearances'),
    ...told(seen.reviews, own.reviews.length, 'reviews'),
  ];
}

function originsText({ derived: { origins, firm } }: ClaimStatus): string | null {
  if (origins.for + origins.against === 0) return null;
  return `${origins.for} for (${firm.for} firm), ${origins.against} against (${firm.against} firm)`;
}

function assessmentText(assessed: NonNullable<ClaimStatus['assessed']>): string {
  const { confidence, by, on } = assessed;
  const sure = confidence === null ? '' : `, ${confidence} confidence`;
  return `${standsInCodes(assessed)}${sure} (${by}, ${on})`;
}
