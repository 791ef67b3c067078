import type { Credibility, Stance, Strength } from '../../../model/vocabularies/evidence.ts';
import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { EvidenceWords } from '../evidence-words.ts';
import { date, quoted, quotedEnd } from './basics.ts';
import { placedIn } from './cited.ts';
import { recordNamed } from './record-named.ts';

const reasons: EvidenceWords['reasons'] = {
  draft: () => phrase`es ist ein Vorschlag, den kein Mensch angenommen hat`,
  mistake: (by) =>
    by === null
      ? phrase`diese Redaktion hat es als eigenen Fehler zurückgenommen`
      : phrase`diese Redaktion hat ${recordNamed(by)}, worauf es ruht, als eigenen Fehler zurückgenommen`,
  too_late: () => phrase`es kam später`,
  withdrawn: (by) =>
    by === null
      ? phrase`es wurde zurückgezogen`
      : phrase`${recordNamed(by)}, worauf es ruht, wurde zurückgezogen`,
  opinion: () => phrase`die Behauptung ist eine Meinung, die Belege nicht entscheiden können`,
  context: () => phrase`es wurde als Zusammenhang vorgebracht`,
  other_time: () => phrase`es handelt von einer anderen Zeit als die Behauptung`,
  assertion: (by) =>
    phrase`es ist die Behauptung selbst, noch einmal gesagt${by === null ? [] : phrase` (${recordNamed(by)})`}, und das wiegt für sich nichts`,
  interested: () => phrase`es kommt von einer Seite, die ein Interesse am Fehlen von Belegen hat`,
  undercut: (by) => {
    const whose = by?.aimsElsewhere
      ? phrase`es wiederholt, wovon ein fester Beleg die Kraft nimmt`
      : phrase`ein fester Beleg nimmt ihm die Kraft`;
    return by === null ? whose : phrase`${whose} (${recordNamed(by)})`;
  },
  same_origin: (by) =>
    by === null
      ? phrase`für denselben Ursprung spricht schon ein anderer Beleg`
      : phrase`für denselben Ursprung spricht schon ein anderer Beleg (${recordNamed(by)})`,
};

/** What speaks for and against it, in German. */
export const evidence: EvidenceWords = {
  leads: {
    counted: (side, firm) =>
      firm ? phrase`Fester Beleg ${sides[side]}` : phrase`Beleg ${sides[side]}, nicht fest`,
    undercuts: (target, firm) =>
      firm
        ? phrase`Nimmt die Kraft: ${recordIn(target)}`
        : phrase`Stellt in Frage: ${recordIn(target)}; ist aber nicht fest genug, ihn auszuschließen`,
    context: phrase`Zusammenhang, der nichts wiegt`,
    setAside: (stance) => phrase`Zählt nicht${offered[stance]}`,
    possibly: (stance) => phrase`Möglicherweise bis dahin${offered[stance]}`,
  },
  piece: ({ lead, cited, source, publisher, when }) => {
    const words =
      cited.quote === undefined
        ? phrase`${quoted(source)} als Ganzes`
        : phrase`${quoted(cited.quote)}, in ${placedIn(source, cited)}`;
    const where = publisher === undefined ? when : phrase`${publisher}, ${when}`;
    return phrase`${lead}: ${words} (${where}).`;
  },
  grade: (strength, credibility) => {
    if (strength === undefined && credibility === undefined) {
      return phrase`Weder Stärke noch Glaubwürdigkeit wurde eingestuft.`;
    }
    return phrase`${strength === undefined ? ungraded : strengths[strength]}; ${credibility === undefined ? notWeighed : credibilities[credibility]}.`;
  },
  interested: phrase`Sein Ursprung gewinnt, wenn Leser es glauben.`,
  ownOrigin: (title) => phrase`Es stammt aus ${quotedEnd(title)}`,
  unnamedOrigin: phrase`Woher es stammt, wird nicht genannt.`,
  note: (note) => phrase`Die Redaktion merkt an: ${quotedEnd(note)}`,
  why: (reason, by) => phrase`Es zählt nicht: ${reasons[reason](by)}.`,
  reasons,
  reckoned: {
    counts: (how) => phrase`zählt: ${ownPhrase(how)}`,
    possibly: (on) =>
      phrase`möglicherweise bis dahin: Der genaue Tag ist nicht bekannt (${date(on)}), also zählt es noch nicht`,
    doesNot: (reason) => phrase`zählt nicht: ${reason}`,
  },
  possiblyWhy: phrase`Der genaue Tag ist nicht bekannt, also zählt es noch nicht.`,
  origins: (side, firm) =>
    firm === 1
      ? phrase`Feste Belege ${sides[side]} kommen aus einem einzigen Ursprung.`
      : phrase`Feste Belege ${sides[side]} kommen aus ${ownPhrase(String(firm))} voneinander unabhängigen Ursprüngen.`,
};

const sides = { for: phrase`dafür`, against: phrase`dagegen` } as const;

const offered: Readonly<Record<Stance, Phrase>> = {
  supports: phrase`, dafür vorgebracht`,
  refutes: phrase`, dagegen vorgebracht`,
  undercuts: phrase`, vorgebracht, um einem anderen Beleg die Kraft zu nehmen`,
  context: [],
};

const ungraded = phrase`Wie weit es die Behauptung entscheiden würde, wurde nicht eingestuft`;
const notWeighed = phrase`wie wahrscheinlich es stimmt, wurde nicht eingestuft`;

const strengths: Readonly<Record<Strength, Phrase>> = {
  weak: phrase`Wenn es stimmt, bewegt es die Behauptung kaum`,
  moderate: phrase`Wenn es stimmt, entscheidet es die Behauptung weitgehend`,
  strong: phrase`Wenn es stimmt, entscheidet es die Behauptung`,
};

const cannotBeJudged = phrase`ob es stimmt, lässt sich nicht beurteilen`;

const credibilities: Readonly<Record<Credibility, Phrase>> = {
  '1': phrase`eingestuft als von anderen Quellen bestätigt`,
  '2': phrase`eingestuft als vermutlich richtig`,
  '3': phrase`eingestuft als möglicherweise richtig`,
  '4': phrase`eingestuft als zweifelhaft`,
  '5': phrase`eingestuft als unwahrscheinlich`,
  '6': cannotBeJudged,
  unknown: cannotBeJudged,
};

function recordIn(target: number | undefined): Phrase {
  return target === undefined
    ? phrase`ein früherer Beleg`
    : phrase`der Beleg in Eintrag ${ownPhrase(String(target))}`;
}
