import type { Dossier, DossierSource, DossierSpeaker } from '../model/dossier.ts';
import { nameWithin } from './name-within.ts';
import type { Words } from './words/words.ts';

/** What each section is composed from: a dossier in which the future is hidden, and the words of a language. */
export interface SummaryView {
  readonly dossier: Dossier;
  readonly words: Words;
}

/** A view that also knows of the future what is there: a judgement may have considered a record of a later day. */
export interface JudgedView extends SummaryView {
  /** Whether the dossier has this record, shown or not. */
  readonly isHeld: (n: number) => boolean;
}

/** The name of a speaker of the dossier, for a sentence. Throws a `RangeError` if the dossier does not hold that speaker. */
export function nameOf(dossier: Dossier, speaker: number): string {
  return nameWithin(speakerOf(dossier, speaker).value.name);
}

/** A speaker of the dossier. Throws a `RangeError` if the dossier does not hold it. */
export function speakerOf(dossier: Dossier, n: number): DossierSpeaker {
  const found = dossier.speakers.find((speaker) => speaker.n === n);
  if (found === undefined) throw new RangeError(`The dossier does not hold speaker ${n}`);
  return found;
}

/** A source of the dossier, or undefined where no source is named. Throws a `RangeError` if one is and the dossier lacks it. */
export function sourceOf(dossier: Dossier, n: number | undefined): DossierSource | undefined {
  if (n === undefined) return undefined;
  const found = dossier.sources.find((source) => source.n === n);
  if (found === undefined) throw new RangeError(`The dossier does not hold source ${n}`);
  return found;
}
