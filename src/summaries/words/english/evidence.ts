import type { Credibility, Stance, Strength } from '../../../model/vocabularies/evidence.ts';
import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { EvidenceWords } from '../evidence-words.ts';
import { date, firmOrigins, quoted, quotedEnd } from './basics.ts';
import { placedIn } from './cited.ts';
import { recordNamed } from './record-named.ts';

const reasons: EvidenceWords['reasons'] = {
  draft: () => phrase`it is a proposal that no person has accepted`,
  mistake: (by) =>
    by === null
      ? phrase`this desk took it back as its own mistake`
      : phrase`this desk took back ${recordNamed(by)}, which it rests on, as its own mistake`,
  too_late: () => phrase`it came later`,
  withdrawn: (by) =>
    by === null
      ? phrase`it was withdrawn`
      : phrase`${recordNamed(by)}, which it rests on, was withdrawn`,
  opinion: () => phrase`the claim is an opinion, which evidence cannot settle`,
  context: () => phrase`it was offered as context`,
  other_time: () => phrase`it is about another time than the claim`,
  assertion: (by) =>
    phrase`it is the claim being said again${by === null ? [] : phrase` (${recordNamed(by)})`}, which weighs nothing by itself`,
  interested: () => phrase`it comes from a party with an interest in there being none`,
  undercut: (by) => {
    const whose = by?.aimsElsewhere
      ? phrase`it repeats what firm evidence takes the force from`
      : phrase`firm evidence takes its force away`;
    return by === null ? whose : phrase`${whose} (${recordNamed(by)})`;
  },
  same_origin: (by) =>
    by === null
      ? phrase`another piece already speaks for the same origin`
      : phrase`another piece already speaks for the same origin (${recordNamed(by)})`,
};

/** What speaks for and against it, in English. */
export const evidence: EvidenceWords = {
  leads: {
    counted: (side, firm) =>
      firm ? phrase`Firm evidence ${sides[side]} it` : phrase`Evidence ${sides[side]} it, not firm`,
    undercuts: (target, firm) =>
      firm
        ? phrase`Takes the force from ${recordIn(target)}`
        : phrase`Questions ${recordIn(target)}, but is not firm enough to set it aside`,
    context: phrase`Context, which weighs nothing`,
    setAside: (stance) => phrase`Set aside${offered[stance]}`,
    possibly: (stance) => phrase`Possibly by then${offered[stance]}`,
  },
  piece: ({ lead, cited, source, publisher, when }) => {
    const words =
      cited.quote === undefined
        ? phrase`${quoted(source)} as a whole`
        : phrase`${quoted(cited.quote)}, in ${placedIn(source, cited)}`;
    const where = publisher === undefined ? when : phrase`${publisher}, ${when}`;
    return phrase`${lead}: ${words} (${where}).`;
  },
  grade: (strength, credibility) => {
    if (strength === undefined && credibility === undefined) {
      return phrase`Neither its strength nor its credibility was graded.`;
    }
    return phrase`${strength === undefined ? ungraded : strengths[strength]}; ${credibility === undefined ? notWeighed : credibilities[credibility]}.`;
  },
  interested: phrase`Its origin gains if readers believe it.`,
  ownOrigin: (title) => phrase`It comes from ${quotedEnd(title)}`,
  unnamedOrigin: phrase`Where it comes from is not named.`,
  note: (note) => phrase`The desk notes: ${quotedEnd(note)}`,
  why: (reason, by) => phrase`It does not count: ${reasons[reason](by)}.`,
  reasons,
  reckoned: {
    counts: (how) => phrase`counts: ${ownPhrase(how)}`,
    possibly: (on) =>
      phrase`possibly by then: its exact day is not known (${date(on)}), so it does not count yet`,
    doesNot: (reason) => phrase`does not count: ${reason}`,
  },
  possiblyWhy: phrase`Its exact day is not known, so it does not count yet.`,
  origins: (side, firm) =>
    phrase`The firm evidence ${sides[side]} it comes from ${firmOrigins(firm)}.`,
};

const sides = { for: phrase`for`, against: phrase`against` } as const;

const offered: Readonly<Record<Stance, Phrase>> = {
  supports: phrase`, offered for it`,
  refutes: phrase`, offered against it`,
  undercuts: phrase`, offered to take the force from other evidence`,
  context: [],
};

const ungraded = phrase`How far it would settle the claim was not graded`;
const notWeighed = phrase`how likely it is to be true was not graded`;

const strengths: Readonly<Record<Strength, Phrase>> = {
  weak: phrase`If true, it would barely move the claim`,
  moderate: phrase`If true, it would go far to settle the claim`,
  strong: phrase`If true, it would settle the claim`,
};

const cannotBeJudged = phrase`whether it is true cannot be judged`;

const credibilities: Readonly<Record<Credibility, Phrase>> = {
  '1': phrase`it is graded as confirmed by other sources`,
  '2': phrase`it is graded as probably true`,
  '3': phrase`it is graded as possibly true`,
  '4': phrase`it is graded as doubtful`,
  '5': phrase`it is graded as improbable`,
  '6': cannotBeJudged,
  unknown: cannotBeJudged,
};

function recordIn(target: number | undefined): Phrase {
  return target === undefined
    ? phrase`an earlier piece`
    : phrase`the evidence of record ${ownPhrase(String(target))}`;
}
