import { openEnd } from '../../src/model/bounds.ts';
import { isoOfDay } from '../../src/model/day.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { ownWords } from '../../src/summaries/phrase.ts';
import { sentencesOf } from '../../src/summaries/section.ts';
import type { WordingFacts } from '../../src/summaries/wording-checks.ts';
import { english } from '../../src/summaries/words/english.ts';
import type { Words } from '../../src/summaries/words/words.ts';

/** What the records of a dossier allow a sentence to say. */
export function wordingFactsOf({ derived, moment, absences }: Dossier): WordingFacts {
  return {
    status: derived.status,
    rung: derived.rung,
    lookedUntil: derived.lookedUntil === null ? null : isoOfDay(derived.lookedUntil),
    asOf: moment.asOf,
    looks: absences.map(({ value }) => value.absenceKind),
    otherReaches: absences
      .filter(({ reckoning, day }) => reckoning.as !== 'counted' && day.last < openEnd)
      .map(({ day }) => isoOfDay(day.last)),
  };
}

/** All that asof itself says in a summary: its lines and sentences, with an ellipsis for whatever is stored. */
export function ownWordsOf(dossier: Dossier, words: Words = english): readonly string[] {
  const outline = outlineOf(dossier, words);
  return [
    ...[outline.title, outline.stamp, outline.method].map(ownWords),
    ...outline.sections.map(({ title }) => title),
    ...outline.sections.flatMap(sentencesOf).map(({ text }) => ownWords(text)),
  ];
}
