import type { WhenSaid } from '../../../model/speaker-record.ts';
import type { Manner } from '../../../model/vocabularies/claims.ts';
import { joinPhrases, type Phrase, phrase } from '../../phrase.ts';
import type { SpeakerRecordWords, StandsWhenSaid } from '../words.ts';
import { count } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** What a speaker claimed and how it stands, in English. */
export const speakerRecord: SpeakerRecordWords = {
  said: (manner, claims) => phrase`${manners[manner]}: ${claimsInWords(claims)}.`,
  lookedAt: (claims, of, stands) => {
    const each = stands.map(({ claims: alike, ...at }) =>
      of === 1 ? standsWhenSaid(at) : phrase`${count(alike)} at ${standsWhenSaid(at)}`,
    );
    const listed = joinPhrases(each, '; ');
    if (of > 1) return phrase`${lookedAtOf(claims, of)} been looked at: ${listed}.`;
    return stands.some(({ judged }) => judged.status === 'no_evidence_found')
      ? phrase`Of it this is on record: ${listed}.`
      : phrase`It stands at ${listed}.`;
  },
  standsWhenSaid,
  unchecked: (claims) =>
    phrase`On ${count(claims)}, nothing that bears on ${claims === 1 ? phrase`it` : phrase`them`} is on record here; that counts for neither side.`,
  pending: (claims) => phrase`Not settled so far: ${count(claims)}.`,
  notCheckable: (claims) => phrase`Opinions, which evidence cannot settle: ${count(claims)}.`,
  notASample: phrase`What gets checked is not a sample: these are counts of what this desk has on record, and say nothing of how often this speaker is right.`,
  group: phrase`An unnamed group has no track record: nobody knows whose words these are.`,
  nothing: phrase`No claim of this speaker is on record as of this day.`,
};

function standsWhenSaid({ judged, whenSaid }: StandsWhenSaid): Phrase {
  const stands = judgedInWords(judged);
  return whenSaid === null ? stands : phrase`${stands} ${whens[whenSaid]}`;
}

const whens: Readonly<Record<WhenSaid, Phrase>> = {
  for: phrase`for the time this was said`,
  against: phrase`for the time this was said`,
  unsure: phrase`(whether it held when this was said is not certain)`,
  neither: phrase`(the time this was said lies in none of the periods that firm evidence speaks of)`,
  differs: phrase`(said more than once, and not the same holds for each time)`,
};

const manners: Readonly<Record<Manner, Phrase>> = {
  asserts: phrase`Asserted`,
  suggests: phrase`Suggested as something that may be so`,
  denies: phrase`Denied`,
  doubts: phrase`Doubted`,
  predicts: phrase`Predicted`,
  promises: phrase`Promised`,
  reports: phrase`Passed on as the words of others`,
};

const claimsInWords = (claims: number): Phrase =>
  claims === 1 ? phrase`one claim` : phrase`${count(claims)} claims`;

function lookedAtOf(claims: number, of: number): Phrase {
  if (claims === of) return of === 2 ? phrase`Both have` : phrase`All ${count(of)} have`;
  return phrase`Of these ${count(of)}, ${count(claims)} ${claims === 1 ? phrase`has` : phrase`have`}`;
}
