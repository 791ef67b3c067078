import { isoOfDay, oneYearAfter } from '../../model/day.ts';
import type { Dossier } from '../../model/dossier.ts';
import { isMistake } from '../../model/is-mistake.ts';
import { judgementsInForce } from '../../model/judgements-in-force.ts';
import { countedAbsences } from '../looks.ts';
import type { Phrase } from '../phrase.ts';
import type { Section } from '../section.ts';
import { type Paragraph, sentence } from '../sentence.ts';
import type { SummaryView } from '../summary-view.ts';

/** What would change where it stands, by the rule, and when another look is due; of a mistake of the desk nobody is asked for more. */
export function wouldChangeSection(view: SummaryView): Section | null {
  if (isMistake(view.dossier.claim)) return null;
  const due = anotherLook(view);
  const { claim, derived } = view.dossier;
  const records = [claim.n, ...derived.counted.map(({ n }) => n)];
  return {
    key: 'would_change',
    title: view.words.sections.would_change,
    shape: 'prose',
    paragraphs: [[sentence(whatWould(view), records)], ...(due.length === 0 ? [] : [due])],
  };
}

function whatWould({ dossier, words }: SummaryView): Phrase {
  const say = words.wouldChange;
  const { status, rung, row, held } = dossier.derived;
  if (held !== null) return say.held;
  if (row === nothingStandsRow) return say.nothingStands;
  switch (status) {
    case 'no_evidence_found':
      return say.noEvidenceFound[rung ?? 'noted'];
    case 'not_checkable':
      return say.notCheckable;
    default:
      return say[status];
  }
}

const nothingStandsRow = 9;

function anotherLook(view: SummaryView): Paragraph {
  return [...byDueDate(view), ...byAge(view), ...byReviewDate(view)];
}

function byDueDate({ dossier, words }: SummaryView): Paragraph {
  const { n, value } = dossier.claim;
  if (dossier.derived.status !== 'pending') return [];
  const say = words.wouldChange;
  return [sentence(value.dueOn === undefined ? say.noDate : say.dueOn(value.dueOn.text), [n])];
}

/** When the look counts as old already, the first lines say that. */
function byAge({ dossier, words }: SummaryView): Paragraph {
  const { lookedUntil } = dossier.derived;
  if (lookedUntil === null) return [];
  const lastDay = isoOfDay(oneYearAfter(lookedUntil));
  if (dossier.moment.asOf > lastDay) return [];
  const looks = countedAbsences(dossier).map(({ n }) => n);
  return [sentence(words.wouldChange.lookTurnsOld(lastDay), looks)];
}

function byReviewDate({ dossier, words }: SummaryView): Paragraph {
  return reviewDates(dossier).map(({ n, on, who }) =>
    sentence(words.wouldChange.reviewOn(on, who), [n]),
  );
}

interface ReviewDate {
  readonly n: number;
  readonly on: string;
  /** Who set it with a judgement; null: it came with a look. */
  readonly who: string | null;
}

function reviewDates(dossier: Dossier): readonly ReviewDate[] {
  const dates: readonly (ReviewDate | null)[] = [
    ...judgementsInForce(dossier).map(({ n, value, entered }) =>
      value.reviewOn === undefined ? null : { n, on: value.reviewOn.text, who: entered.by },
    ),
    ...countedAbsences(dossier).map(({ n, value }) =>
      value.reviewOn === undefined ? null : { n, on: value.reviewOn.text, who: null },
    ),
  ];
  return dates.filter((each) => each !== null);
}
