import { toldDay } from '../../model/counted-day.ts';
import type { DossierEvidence } from '../../model/dossier.ts';
import { citedIn } from '../cited.ts';
import type { Phrase } from '../phrase.ts';
import type { Section } from '../section.ts';
import { type Paragraph, type Sentence, sentence } from '../sentence.ts';
import { setAsideBy } from '../set-aside-by.ts';
import { sourceNumber } from '../sources-behind.ts';
import { type SummaryView, sourceOf } from '../summary-view.ts';
import { translated } from '../translated.ts';
import type { Side } from '../words/words.ts';

/** What speaks for it and against it, what takes force from a piece, and what does not count and why; null when nothing was offered. */
export function evidenceSection(view: SummaryView): Section | null {
  const { evidence } = view.dossier;
  if (evidence.length === 0) return null;
  return {
    key: 'evidence',
    title: view.words.sections.evidence,
    shape: 'list',
    paragraphs: [
      ...sideOf('for', view),
      ...sideOf('against', view),
      ...groups.flatMap((belongs) =>
        evidence.filter(belongs).map((piece) => paragraphOf(piece, view)),
      ),
    ],
  };
}

const groups: readonly ((piece: DossierEvidence) => boolean)[] = [
  ({ value, reckoning }) => reckoning.as === 'counted' && value.stance === 'undercuts',
  ({ reckoning }) => reckoning.as === 'possibly',
  ({ reckoning }) => reckoning.as === 'set_aside' && reckoning.reason === 'context',
  ({ reckoning }) => reckoning.as === 'set_aside' && reckoning.reason !== 'context',
];

/** The counted pieces of a side, one for each origin, the firm ones first, after the count of its independent origins. */
function sideOf(side: Side, view: SummaryView): readonly Paragraph[] {
  const stance = side === 'for' ? 'supports' : 'refutes';
  const pieces = view.dossier.evidence.filter(
    ({ value, reckoning }) => reckoning.as === 'counted' && value.stance === stance,
  );
  if (pieces.length === 0) return [];
  const firm = view.dossier.derived.firm[side];
  const numbers = pieces.filter(isFirm).map(({ n }) => n);
  return [
    ...(firm === 0 ? [] : [[sentence(view.words.evidence.origins(side, firm), numbers)]]),
    // The sort is stable: among the firm, and among the others, the order of the trace stays.
    ...pieces
      .toSorted((one, other) => Number(isFirm(other)) - Number(isFirm(one)))
      .map((piece) => paragraphOf(piece, view)),
  ];
}

function isFirm({ reckoning }: DossierEvidence): boolean {
  return reckoning.as === 'counted' && reckoning.firm;
}

function paragraphOf(piece: DossierEvidence, view: SummaryView): Paragraph {
  const { n, value, passage } = piece;
  const { dossier, words } = view;
  const say = words.evidence;
  const source = sourceOf(dossier, sourceNumber(piece));
  const origin = sourceOf(dossier, value.origin);
  const { title = '', publisher } = source?.value ?? {};
  const text = say.piece({
    lead: leadOf(piece, view),
    cited: citedIn(passage, source),
    source: title,
    publisher,
    when: words.when(toldDay(piece.day)),
  });
  return [
    sentence(text, [n, passage?.n, source?.n]),
    ...translated(passage, words),
    ...reasonOf(piece, view),
    ...(piece.reckoning.as === 'set_aside'
      ? []
      : [sentence(say.grade(value.strength, value.credibility), [n])]),
    ...(value.interested === undefined ? [] : [sentence(say.interested, [n])]),
    ...(origin === undefined ? [] : [sentence(say.ownOrigin(origin.value.title), [n, origin.n])]),
    ...(value.originUnnamed === undefined ? [] : [sentence(say.unnamedOrigin, [n])]),
    ...(value.note === undefined ? [] : [sentence(say.note(value.note), [n])]),
  ];
}

function leadOf({ value, reckoning }: DossierEvidence, { words }: SummaryView): Phrase {
  const { leads } = words.evidence;
  if (reckoning.as === 'possibly') return leads.possibly(value.stance);
  if (reckoning.as === 'set_aside') {
    return reckoning.reason === 'context' ? leads.context : leads.setAside(value.stance);
  }
  if (value.stance === 'undercuts') return leads.undercuts(value.undercuts, reckoning.firm);
  return leads.counted(value.stance === 'supports' ? 'for' : 'against', reckoning.firm);
}

/** Why a piece does not count; context says so by its name. */
function reasonOf(piece: DossierEvidence, { dossier, words }: SummaryView): readonly Sentence[] {
  const { n, reckoning } = piece;
  if (reckoning.as === 'counted') return [];
  if (reckoning.as === 'possibly') return [sentence(words.evidence.possiblyWhy, [n])];
  if (reckoning.reason === 'context') return [];
  const by = setAsideBy(piece, dossier);
  return [sentence(words.evidence.why(reckoning.reason, by), [n, by?.n])];
}
