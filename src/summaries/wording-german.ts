import {
  anyOf,
  type WordingCheck,
  type WordingChecks,
  type WordingFacts,
} from './wording-checks.ts';
import { dateInGerman } from './words/german/date-in-german.ts';

const checks: readonly WordingCheck[] = [
  {
    code: 'says_there_is_none',
    because: 'Dass niemand einen kannte oder fand, heißt nicht, dass es keinen gibt.',
    fails: anyOf([
      /\bes (?:gibt|gab|liegen|lagen|existier(?:t|en)) (?:\p{L}+ )?kein/iu,
      /\bkein(?:e|en|erlei)? (?:\p{L}+ )?belege? (?:existier|vorhanden|vor\b)/iu,
      /\bohne (?:jeden |jeglichen )?beleg/iu,
      /\b(?:haltlos|unbegründet|grundlos|unbewiesen|aus der luft gegriffen)/iu,
    ]),
  },
  {
    code: 'says_it_is_not_so',
    because: 'Gegen eine Behauptung sprechen Belege; wo keiner gefunden wurde, nicht einmal das.',
    fails: anyOf([
      /\b(?:ist|war|sind|waren) (?:nachweislich |schlicht )?(?:falsch|unwahr|gelogen|erfunden|eine lüge)/iu,
      /\b(?:stimmt|stimmte) nicht\b/iu,
      /\b(?:nie|niemals|nicht) (?:geschehen|passiert|stattgefunden|vorgekommen)\b/iu,
      /\bentlarvt/iu,
    ]),
  },
  {
    code: 'says_it_is_so',
    because: 'Belege stützen eine Behauptung; zur Behauptung der Redaktion machen sie sie nicht.',
    fails: anyOf([
      /\b(?:ist|war|sind|waren) (?:wahr|erwiesen|bewiesen|richtig|bestätigt|eine tatsache)\b/iu,
      /\b(?:beweist|beweisen)\b/iu,
    ]),
  },
  {
    code: 'finds_without_search',
    because:
      'Nur eine Suche findet keinen; hier wusste jemand von keinem, oder nichts ist verzeichnet.',
    fails: (sentence, facts) => saysFound(sentence) && !mayFind(sentence, facts),
  },
  {
    code: 'known_to_dropped',
    because: 'Wessen Wissen es ist, darf nicht wegfallen.',
    fails: (sentence) =>
      /\bkein(?:e|en)? (?:\p{L}+ )?belege?\b(?!, weder)/iu.test(sentence) &&
      !saysFound(sentence) &&
      !/\b(?:bekannt|auskunft)\b/iu.test(sentence),
  },
  {
    code: 'as_of_in_place_of_look',
    because: 'Das Nachsehen reicht weniger weit als der Tag, nach dem gefragt ist.',
    fails: (sentence, { asOf, lookedUntil, otherReaches = [] }) =>
      lookedUntil !== null &&
      lookedUntil < asOf &&
      !otherReaches.includes(asOf) &&
      /\b(?:kein(?:en)? beleg|auskunft|gefunden|fehlt|gesucht|nachgesehen)\b/iu.test(sentence) &&
      (sentence.includes(dateInGerman(asOf)) || sentence.includes(asOf)),
  },
  {
    code: 'nobody_looked',
    because: 'Was nicht verzeichnet ist, kann geschehen sein.',
    fails: (sentence) =>
      anyOf([
        /\bniemand (?:\p{L}+ ){0,3}(?:nachgesehen|gesucht|geprüft)/iu,
        /\b(?:nie|niemals) (?:nachgesehen|gesucht|geprüft)/iu,
      ])(sentence.replace(/das heißt nicht, dass niemand nachgesehen hat/iu, '')),
  },
  {
    code: 'number_for_judgement',
    because: 'Ein Urteil steht in Worten, und was sich nicht beurteilen lässt, ist keine Zahl.',
    fails: (sentence) => numberForJudgement(sentence.replace(/\bladder\/\d+\b/gu, '')),
  },
];

/** The checks of German, in which a day has a full stop behind its number. */
export const germanWording: WordingChecks = {
  checks,
  between: /(?<=(?<!\d)[.!?][“"]?)\s+|(?<=\d{4}\.)\s+|\n+/u,
  quotes: /„[^“]*“/gu,
};

const numberForJudgement = anyOf([
  /\d\s*(?:%|prozent\b)/iu,
  /\b\d+(?:[.,]\d+)? von \d/iu,
  /\b\d+\/\d+\b/u,
  /\bfifty[- ]fifty\b|\bhalbe-halbe\b/iu,
]);

function saysFound(sentence: string): boolean {
  return /\bkein(?:e|en)? (?:\p{L}+ )?belege? (?:(?:wurde|wurden|ist|sind) )?gefunden\b/iu.test(
    sentence,
  );
}

/** Somebody must have searched, or the sentence tells of a search that does not count. */
function mayFind(sentence: string, { status, rung, looks }: WordingFacts): boolean {
  if (!looks.includes('searched')) return false;
  const restsOnSearch = status === 'no_evidence_found' && rung !== 'noted';
  return (
    restsOnSearch ||
    /\b(?:gesucht|suche)\b/iu.test(sentence) ||
    /^möglicherweise bis dahin\b/iu.test(sentence)
  );
}
