import { type CaseAsOf, timing } from './case-as-of.ts';
import type { CaseAppearance, CaseEvidence, CasePassage } from './case-file.ts';
import { compareText } from './trace-order.ts';
import { mistake, withdrawal } from './withdrawn.ts';

/**
 * The appearance that a piece only repeats (rule 3), or null: saying a claim again is no evidence for it.
 * Claims of kind quote and position are exempt, for there the saying is the evidence; so is testimony, an
 * appearance whose basis is `saw` or `official_record`. A passage that overlaps testimony *and* a bare
 * assertion is set aside by the assertion: a desk can narrow the passage to the testimony, but nothing may
 * let an assertion weigh.
 */
export function appearanceRepeated(piece: CaseEvidence, view: CaseAsOf): CaseAppearance | null {
  const { claim, appearances } = view.file;
  const { passage } = piece;
  if (passage === undefined || claim.kind === 'quote' || claim.kind === 'position') return null;
  const repeated = appearances.filter(
    (appearance) =>
      appearance.passage !== undefined &&
      passagesOverlap(passage, appearance.passage) &&
      !isTestimony(appearance) &&
      stands(appearance, view),
  );
  return repeated.sort(byDay)[0] ?? null;
}

/**
 * Whether two passages share words: in one snapshot by their ranges, in two snapshots of one source by equal
 * or contained quotes. A quote that was withheld cannot be shown to be other words.
 */
function passagesOverlap(one: CasePassage, other: CasePassage): boolean {
  if (one.snapshot === other.snapshot) {
    return one.pieces.some(([start, end]) =>
      other.pieces.some(([otherStart, otherEnd]) => start < otherEnd && otherStart < end),
    );
  }
  if (one.source !== other.source) return false;
  if (one.foldedQuote === null || other.foldedQuote === null) return true;
  if (one.foldedQuote === '' || other.foldedQuote === '') return false;
  return one.foldedQuote.includes(other.foldedQuote) || other.foldedQuote.includes(one.foldedQuote);
}

function isTestimony({ basis }: CaseAppearance): boolean {
  return basis === 'saw' || basis === 'official_record';
}

/**
 * An appearance that straddles the as-of day is there, for the status as for `possible`: the piece could be
 * seen by then, and its passage holds the words, so they had been said. Only one wholly after the day is not.
 */
function stands(appearance: CaseAppearance, view: CaseAsOf): boolean {
  return (
    !appearance.draft &&
    timing(appearance.day, view.asOf) !== 'too_late' &&
    mistake(appearance, view) === null &&
    withdrawal(appearance, view) === null
  );
}

/** What was said and how comes before the number, so that the order of entry decides only between twins. */
function byDay(one: CaseAppearance, other: CaseAppearance): number {
  return (
    one.day.first - other.day.first ||
    one.day.last - other.day.last ||
    compareText(one.passage?.foldedQuote ?? '', other.passage?.foldedQuote ?? '') ||
    compareText(one.manner, other.manner) ||
    compareText(one.basis ?? '', other.basis ?? '') ||
    one.n - other.n
  );
}
