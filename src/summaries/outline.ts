import type { Dossier, DossierMoment } from '../model/dossier.ts';
import type { Earlier } from './earlier.ts';
import type { Phrase } from './phrase.ts';
import { notesOf, notesOn, type RecordNote } from './record-notes.ts';
import { type Section, sentencesOf } from './section.ts';
import { appearancesSection } from './sections/appearances.ts';
import { askedSection } from './sections/asked.ts';
import { assessmentSection } from './sections/assessment.ts';
import { changesSection } from './sections/changes.ts';
import { correctionsSection } from './sections/corrections.ts';
import { evidenceSection } from './sections/evidence.ts';
import { linksSection } from './sections/links.ts';
import { lookedForSection } from './sections/looked-for.ts';
import { sourcesSection } from './sections/sources.ts';
import { standingSection } from './sections/standing.ts';
import { wouldChangeSection } from './sections/would-change.ts';
import { shownDossier } from './shown-dossier.ts';
import type { JudgedView } from './summary-view.ts';
import { english } from './words/english.ts';
import type { Words } from './words/words.ts';

/** A summary before it has a format: sentences, each with the records it rests on, under labels that rest on none. */
export interface Outline {
  /** BCP 47. */
  readonly language: string;
  readonly moment: DossierMoment;
  readonly title: Phrase;
  /** As of when, and as known when. */
  readonly stamp: Phrase;
  readonly sections: readonly Section[];
  /** How the status came about: the one fixed line. */
  readonly method: Phrase;
  readonly recordsTitle: string;
  /** The records the sentences rest on, ascending, each with its line in words. */
  readonly records: readonly (RecordNote & { readonly text: Phrase })[];
}

/**
 * Composes the summary of a claim, and against an earlier moment what changed. A function of what it is given
 * alone: the same dossier and words give the same outline. Throws a `RangeError` for a sentence without records, or a record the dossier lacks.
 */
export function outlineOf(dossier: Dossier, words: Words = english, earlier?: Earlier): Outline {
  const notes = notesOn(dossier);
  const isHeld = (n: number): boolean => notes.has(n);
  const view: JudgedView = { dossier: shownDossier(dossier), words, isHeld };
  const { claim, moment, derived } = view.dossier;
  const [first, ...rest] = composers.map((compose) => compose(view));
  const changed = earlier === undefined ? null : changesSection(view, earlier);
  const sections = [first ?? null, changed, ...rest].filter((each) => each !== null);
  const cited = sections.flatMap(sentencesOf).flatMap(({ records }) => records);
  return {
    language: words.language,
    moment,
    title: words.labels.title(claim.value.text),
    stamp: words.labels.stamp(moment),
    sections,
    method: words.labels.method(derived.rule),
    recordsTitle: words.labels.records,
    records: notesOf(cited, notes).map((note) => ({
      ...note,
      text: words.labels.record(note),
    })),
  };
}

const composers = [
  standingSection,
  appearancesSection,
  evidenceSection,
  lookedForSection,
  wouldChangeSection,
  assessmentSection,
  linksSection,
  askedSection,
  sourcesSection,
  correctionsSection,
] as const;
