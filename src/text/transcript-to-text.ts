import { InvalidInput } from '../errors.ts';
import { canonicalText } from './canonical-text.ts';
import { codePointLength } from './code-points.ts';
import { type Cue, parseCues } from './parse-cues.ts';

/** The words of subtitles as running text, and when each cue is heard. */
export interface TranscriptReading {
  readonly text: string;
  readonly extractor: string;
  /** Where each cue begins in the text, in code points, and when in the recording, in milliseconds. */
  readonly cues: readonly (readonly [start: number, milliseconds: number])[];
}

// It rises when what it extracts changes: a snapshot says which reader made its text.
const extractor = 'cues@asof.1';

/** A silence this long begins a new paragraph. */
const pauseMs = 3000;

/**
 * Reads SRT or WebVTT: the cues one after the other, a paragraph for each speaker and after each pause. The times are
 * kept beside the words, not among them, so that a quote may run over any number of cues.
 *
 * @throws InvalidInput `empty_text`.
 */
export function readTranscript(given: string): TranscriptReading {
  const cues = parseCues(canonicalText(given));
  const starts: (readonly [number, number])[] = [];
  const parts: string[] = [];
  let length = 0;
  let before: Cue | undefined;
  for (const cue of cues) {
    const words = newWords(cue, before);
    if (words !== '') {
      const joint = before === undefined ? '' : isNewParagraph(cue, before) ? '\n\n' : ' ';
      const label = cue.speaker !== '' && (joint !== ' ' || !before) ? `${cue.speaker}: ` : '';
      starts.push([length + joint.length, cue.startMs]);
      parts.push(joint, label, words);
      length += codePointLength(joint + label + words);
    }
    before = cue;
  }
  const text = parts.join('');
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new InvalidInput('empty_text', 'The subtitles hold no words.');
  }
  return { text, extractor, cues: starts };
}

/** Captions that roll repeat the last line of the cue before: it is said once. */
function newWords({ lines }: Cue, before: Cue | undefined): string {
  const isRepeated = lines.length > 0 && lines[0] === before?.lines.at(-1);
  return (isRepeated ? lines.slice(1) : lines).join(' ');
}

function isNewParagraph(cue: Cue, before: Cue): boolean {
  if (cue.speaker !== before.speaker) return true;
  if (cue.startMs - before.endMs >= pauseMs) return true;
  return /^(?:>>|[-–—] ?\p{L}|[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’ -]{0,40}: )/u.test(
    cue.lines[0] ?? '',
  );
}
