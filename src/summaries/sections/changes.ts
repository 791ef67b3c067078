import type { Dossier } from '../../model/dossier.ts';
import { type Judged, standsJudged, standsOf } from '../../model/judged.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { recordsOf } from '../../model/records-of.ts';
import type { Earlier } from '../earlier.ts';
import type { Section } from '../section.ts';
import { type Paragraph, type Sentence, sentence } from '../sentence.ts';
import { shownDossier } from '../shown-dossier.ts';
import type { SummaryView } from '../summary-view.ts';
import type { NewsKind } from '../words/words.ts';

/** What changed against an earlier moment: where it stood, what came on record, what counts now or no more. */
export function changesSection(view: SummaryView, { moment, dossier: then }: Earlier): Section {
  const { dossier: now, words } = view;
  const say = words.changes;
  const told = sentence(say.since(moment.asOf, moment.position), [now.claim.n]);
  const rest =
    then === null
      ? [sentence(say.logged, [now.claim.n]), ...added(now, null, view)]
      : compared(now, shownDossier(then), view);
  return {
    key: 'changes',
    title: words.sections.changes,
    shape: 'prose',
    paragraphs: [[told, ...rest]],
  };
}

function compared(now: Dossier, then: Dossier, view: SummaryView): Paragraph {
  const news = [...added(now, then, view), ...weighedAnew(now, then, view)];
  const nothing = news.length > 0 ? [] : [sentence(view.words.changes.nothing, [now.claim.n])];
  return [standing(now, then, view), ...news, ...nothing];
}

function standing(now: Dossier, then: Dossier, { words }: SummaryView): Sentence {
  const [before, after] = [judgedOf(then), judgedOf(now)];
  const records = [now.claim.n, ...now.derived.counted.map(({ n }) => n)];
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return sentence(isSame ? words.changes.same(after) : words.changes.moved(before, after), records);
}

const judgedOf = ({ derived }: Dossier): Judged => standsJudged(standsOf(derived));

function added(now: Dossier, then: Dossier | null, { words }: SummaryView): readonly Sentence[] {
  const known = numbersOf(then);
  const fresh = recordsOf(now).filter(({ n, kind }) => isNews(kind) && !known.has(n));
  if (fresh.length === 0) return [];
  const counts = newsKinds
    .map((kind) => ({ kind, number: fresh.filter((each) => each.kind === kind).length }))
    .filter(({ number }) => number > 0);
  const numbers = fresh.map(({ n }) => n);
  return [sentence(words.changes.added(counts), numbers)];
}

const newsKinds: readonly NewsKind[] = [
  ...(['appearance', 'evidence', 'absence', 'assessment'] as const),
  ...(['review', 'request', 'reply', 'link', 'correction'] as const),
];

const isNews = (kind: NounName): boolean => (newsKinds as readonly NounName[]).includes(kind);

/** What was on record at both moments and counts at one of them only. */
function weighedAnew(now: Dossier, then: Dossier, { words }: SummaryView): readonly Sentence[] {
  const [before, after, held] = [countedIn(then), countedIn(now), numbersOf(now)];
  const known = numbersOf(then);
  const gained = [...after].filter((n) => known.has(n) && !before.has(n));
  const lost = [...before].filter((n) => held.has(n) && !after.has(n));
  return [
    ...(gained.length === 0 ? [] : [sentence(words.changes.countsNow(gained.length), gained)]),
    ...(lost.length === 0 ? [] : [sentence(words.changes.countsNoMore(lost.length), lost)]),
  ];
}

const countedIn = ({ derived }: Dossier): ReadonlySet<number> =>
  new Set(derived.counted.map(({ n }) => n));

const numbersOf = (dossier: Dossier | null): ReadonlySet<number> =>
  new Set(dossier === null ? [] : recordsOf(dossier).map(({ n }) => n));
