import { daysItMayBe, toldDay } from '../../model/counted-day.ts';
import type { Dossier, DossierAppearance } from '../../model/dossier.ts';
import { type FirstOnRecord, firstOnRecord } from '../../model/first-on-record.ts';
import { isMistake } from '../../model/is-mistake.ts';
import { heldWhen } from '../../model/ladder/held.ts';
import { citedIn } from '../cited.ts';
import { claimTakenBack } from '../claim-taken-back.ts';
import type { Phrase } from '../phrase.ts';
import { contradictionSentences, repeatSentences } from '../relation-sentences.ts';
import type { Section } from '../section.ts';
import { type Paragraph, type Sentence, sentence } from '../sentence.ts';
import { sourceNumber } from '../sources-behind.ts';
import { nameOf, type SummaryView, sourceOf, speakerOf } from '../summary-view.ts';
import { takenBackPhrases } from '../taken-back-phrases.ts';
import { translated } from '../translated.ts';

/** Who says it, from the first appearance to the last; and it says so when nobody on record asserts it. */
export function appearancesSection(view: SummaryView): Section {
  const shown = view.dossier.appearances.filter((each) => !isMistake(each));
  const stand = standing(shown, view);
  return {
    key: 'appearances',
    title: view.words.sections.appearances,
    shape: 'list',
    paragraphs: [
      ...claimTakenBack(view),
      ...whoAsserts(stand, view),
      ...shown.map((appearance) =>
        paragraphOf(appearance, { view, order: orderOf(appearance, stand) }),
      ),
      ...repeatSentences(view).map((each) => [each]),
      ...contradictionSentences(view).map((each) => [each]),
    ],
  };
}

/** What was taken back, or what it rests on, is told, asserts nothing and is no first. */
const standing = (
  shown: readonly DossierAppearance[],
  { dossier: { moment } }: SummaryView,
): readonly DossierAppearance[] =>
  shown.filter((each) => takenBackPhrases(each, moment.asOf).length === 0);

/** What is only possibly said by then asserts nothing by then. */
function whoAsserts(
  shown: readonly DossierAppearance[],
  { dossier, words }: SummaryView,
): readonly Paragraph[] {
  const phrase = lead(shown, words.appearances);
  if (phrase === null) return [];
  return [[sentence(phrase, [dossier.claim.n, ...shown.map(({ n }) => n)])]];
}

function lead(
  shown: readonly DossierAppearance[],
  say: SummaryView['words']['appearances'],
): Phrase | null {
  const outright = shown.filter(({ value }) => outrightManners.has(value.manner));
  if (outright.some(({ possibly }) => !possibly)) return null;
  if (outright.length > 0) return say.perhapsAsserted;
  const suggested = shown.filter(({ value }) => value.manner === 'suggests');
  return suggested.some(({ possibly }) => !possibly) ? say.onlySuggested : say.nobodyAsserts;
}

const outrightManners: ReadonlySet<string> = new Set(['asserts', 'predicts', 'promises']);

type Order = FirstOnRecord | 'later';

function orderOf(appearance: DossierAppearance, stand: readonly DossierAppearance[]): Order {
  const [first, ...others] = stand;
  if (first !== appearance || others.length === 0) return 'later';
  return firstOnRecord(
    first.day,
    others.map(({ day }) => day),
  );
}

function paragraphOf(
  appearance: DossierAppearance,
  { view, order }: { readonly view: SummaryView; readonly order: Order },
): Paragraph {
  const { dossier, words } = view;
  const { n, value } = appearance;
  const isUnnamed = speakerOf(dossier, value.speaker).value.speakerKind === 'group';
  return [
    said(appearance, { view, order }),
    ...translated(appearance.passage, words),
    ...takenBackPhrases(appearance, dossier.moment.asOf, words).map((taken) =>
      sentence(taken.phrase, [taken.n, n]),
    ),
    ...(isUnnamed ? [sentence(words.appearances.unnamed, [n, value.speaker])] : []),
    sentence(words.appearances.basis(value.basis), [n]),
    ...judgedThen(appearance, view),
    ...(value.note === undefined ? [] : [sentence(words.appearances.note(value.note), [n])]),
  ];
}

/** Right when said, outdated now: each appearance is judged by the period that holds its day. */
function judgedThen(
  { n, day }: DossierAppearance,
  { dossier, words }: SummaryView,
): readonly Sentence[] {
  const { held } = dossier.derived;
  if (held === null) return [];
  const firm = dossier.evidence.filter(
    ({ reckoning, value }) =>
      reckoning.as === 'counted' && reckoning.firm && value.stance !== 'undercuts',
  );
  const text = words.appearances.heldWhen[heldWhen(held, daysItMayBe(day))];
  return [sentence(text, [n, ...firm.map((piece) => piece.n)])];
}

function said(
  appearance: DossierAppearance,
  { view: { dossier, words }, order }: { readonly view: SummaryView; readonly order: Order },
): Sentence {
  const { n, value, passage, possibly, day } = appearance;
  const source = sourceOf(dossier, sourceNumber(appearance));
  const role = roleThen(appearance, dossier);
  const text = words.appearances.said({
    order,
    who: nameOf(dossier, value.speaker),
    role: role.title,
    via: (value.via ?? []).map((relay) => nameOf(dossier, relay)),
    manner: value.manner,
    ...toldDay(day),
    possibly,
    place: value.place,
    cited: citedIn(passage, source),
  });
  return sentence(text, [n, passage?.n, source?.n, role.record]);
}

interface RoleThen {
  readonly title: string | undefined;
  readonly record: number | undefined;
}

/** What the appearance says, else a role of the speaker that surely covers the day. */
function roleThen({ value, day }: DossierAppearance, dossier: Dossier): RoleThen {
  if (value.role !== undefined) return { title: value.role, record: undefined };
  const { first, last } = daysItMayBe(day);
  const held = speakerOf(dossier, value.speaker).roles.find(
    ({ value: { fromOn, toOn } }) =>
      fromOn !== undefined && fromOn.last <= first && (toOn === undefined || toOn.first > last),
  );
  return { title: held?.value.title, record: held?.n };
}
