import type { ClaimKind, Manner } from '../../model/vocabularies/claims.ts';
import { comparableWords } from '../comparable-words.ts';
import { fold } from '../fold.ts';
import { kindsOfWords, type WordKind } from '../word-kinds.ts';
import { attributionIn, attributionsOf } from './attribution.ts';
import { datesIn } from './dates-in.ts';
import { doubtedClaim } from './doubted-claim.ts';
import { type NotedAbsence, notedAbsence } from './noted-absence.ts';
import { sentencesOf } from './sentences.ts';
import { spokenParagraphs } from './spoken-paragraphs.ts';

/** A sentence that may hold a claim somebody will want to check. Code points, end exclusive. */
export interface CandidateClaim {
  readonly start: number;
  readonly end: number;
  /** The sentence as it stands. */
  readonly quote: string;
  /** The claim: the sentence, or what it doubts, or says to be without evidence. */
  readonly text: string;
  readonly kind: ClaimKind;
  /** Who speaks; null where the text itself does. */
  readonly speaker: string | null;
  readonly manner: Manner;
  /** To whom the sentence gives its words. */
  readonly attributedTo: string | null;
  /** Words that limit what is claimed, in their order. */
  readonly hedges: readonly string[];
  /** The one date the sentence names (EDTF), where it names one. */
  readonly about: string | null;
  /** What the speaker says to know none of, where he or she does. */
  readonly absence: NotedAbsence | null;
  /** The sentence before, where "this" or "that" points back to it. */
  readonly before: string | null;
}

/** The candidates of a text, in its order: by rules of words, without a model. */
export function candidateClaims(text: string, language = 'en'): readonly CandidateClaim[] {
  const said = new Set<string>();
  const paragraphs = spokenParagraphs(text).filter(
    ({ isBelow, isHeading }) => !isBelow && !isHeading,
  );
  return paragraphs.flatMap((paragraph) => {
    const sentences = sentencesOf(paragraph.text, language);
    const texts = sentences.map((sentence) => sentence.text);
    const attributions = attributionsOf(texts);
    return sentences.flatMap((sentence, place) => {
      // Captions and pulled quotes say the same twice.
      if (!mayClaim(sentence.text) || said.has(sentence.text)) return [];
      said.add(sentence.text);
      const around = {
        before: texts[place - 1] ?? null,
        attributedTo: attributions[place] ?? null,
      };
      const candidate = candidateOf(sentence.text, around);
      const start = paragraph.start + sentence.start;
      const end = paragraph.start + sentence.end;
      return [{ start, end, speaker: paragraph.speaker, ...candidate }];
    });
  });
}

const wordsMin = 5;
const telling: ReadonlySet<WordKind> = new Set(['name', 'number', 'negation']);

/** A statement long enough to be one, no question and no announcement of a list, that names somebody or a number, denies something, or gives its words to others. */
function mayClaim(sentence: string): boolean {
  if (/[?？؟][”"'’»)]*$|:$/.test(sentence)) return false;
  const words = comparableWords(fold(sentence).text);
  if (words.length < wordsMin) return false;
  if (notedAbsence(sentence) !== null || attributionIn(sentence) !== null) return true;
  return kindsOfWords(words).some((kind) => telling.has(kind));
}

function candidateOf(
  sentence: string,
  { before, attributedTo }: Pick<CandidateClaim, 'before' | 'attributedTo'>,
): Omit<CandidateClaim, 'start' | 'end' | 'speaker'> {
  const absence = notedAbsence(sentence);
  const spoken = absence === null ? doubtedClaim(sentence) : absence.of;
  const text = spoken === null ? sentence : capital(spoken);
  const kind = kindOf(text);
  return {
    quote: sentence,
    text,
    kind,
    manner: mannerOf(sentence, kind, attributedTo),
    attributedTo,
    hedges: hedgesIn(sentence),
    about: datesIn(sentence),
    absence,
    before: pointsBack.test(text) ? before : null,
  };
}

const pointsBack = /^(?:this|that|it|these|those|they|he|she)\b/i;

const rules: readonly (readonly [ClaimKind, RegExp])[] = [
  ['opinion', /\b(?:should|ought to|in my (?:view|opinion)|doesn't make (?:much )?sense)\b/i],
  ['promise', /\b(?:I|we)(?:'ll| will| promise to| shall)\b/i],
  ['forecast', /\b(?:will|won't|is going to|are going to|would soon|is expected|expected that)\b/i],
  ['causal', /\b(?:because|as a (?:result|consequence) of|due to|caused?|led to|thanks to)\b/i],
  [
    'position',
    /\b(?:wants?|endorse[sd]?|supports?|opposes?|calls? for|is against|in favou?r of)\b/i,
  ],
  [
    'quantity',
    /(?:\p{Sc} ?\d|\d[\d.,]* ?(?:%|percent|per cent|million|billion|trillion|thousand))/iu,
  ],
];

function kindOf(text: string): ClaimKind {
  const plain = text.replaceAll('’', "'");
  return rules.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'event';
}

/** "There isn't much to suggest" is neither none nor no: a doubt. */
const doubting =
  /\b(?:isn't|wasn't|is not|not|little|hardly|few) (?:much |any )?[^.]{0,25}\b(?:to suggest|suggests?|indicat\p{Ll}+|reason|sign)\b|\b(?:don't|do not|doesn't) (?:think|believe)|\bdoubt|\bunlikely\b|\bno (?:particular|clear|good|real) (?:reason|sign|indication|evidence)/iu;
const suggesting =
  /\b(?:may|might|could|perhaps|maybe|possibly|probably|likely|apparently|seems?|seemed|appears?|suspects?|suspicion|suggests?)\b/i;

function mannerOf(sentence: string, kind: ClaimKind, attributedTo: string | null): Manner {
  const plain = sentence.replaceAll('’', "'");
  if (doubting.test(plain)) return 'doubts';
  if (attributedTo !== null) return 'reports';
  if (kind === 'promise') return 'promises';
  if (kind === 'forecast') return 'predicts';
  return suggesting.test(withoutNames(plain)) ? 'suggests' : 'asserts';
}

/** The month May, and whoever is called so, suggest nothing. */
function withoutNames(sentence: string): string {
  const words = comparableWords(fold(sentence).text);
  const kinds = kindsOfWords(words);
  return words.flatMap(({ text }, place) => (kinds[place] === 'name' ? [] : text)).join(' ');
}

/** Hedging words, those that stand together as one phrase. */
function hedgesIn(sentence: string): readonly string[] {
  const words = comparableWords(fold(sentence).text);
  const kinds = kindsOfWords(words);
  const phrases: string[] = [];
  words.forEach(({ text }, place) => {
    if (kinds[place] !== 'hedge') return;
    if (place > 0 && kinds[place - 1] === 'hedge') phrases.push(`${phrases.pop()} ${text}`);
    else phrases.push(text);
  });
  return phrases;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
