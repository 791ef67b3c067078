import type { DossierRecord, DossierSource } from '../../model/dossier.ts';
import type { Section } from '../section.ts';
import { type Paragraph, type Sentence, sentence } from '../sentence.ts';
import { type SummaryView, sourceOf } from '../summary-view.ts';
import { takenBackPhrases } from '../taken-back-phrases.ts';

/** The sources, each with what it repeats and when which text of it was captured; null when there are none. */
export function sourcesSection(view: SummaryView): Section | null {
  const { sources } = view.dossier;
  if (sources.length === 0) return null;
  return {
    key: 'sources',
    title: view.words.sections.sources,
    shape: 'list',
    paragraphs: sources.map((source) => paragraphOf(source, view)),
  };
}

function paragraphOf(source: DossierSource, view: SummaryView): Paragraph {
  const { dossier, words } = view;
  const say = words.sources;
  const { n, value, snapshots } = source;
  const origin = sourceOf(dossier, value.origin);
  const text = say.source({
    title: value.title,
    kind: value.sourceKind,
    authors: value.authors ?? [],
    publisher: value.publisher,
    on: value.publishedOn?.text,
    url: value.url,
  });
  return [
    sentence(text, [n]),
    ...takenBack(source, view),
    ...(value.wording === undefined ? [] : [sentence(say.wording(value.wording), [n])]),
    ...(origin === undefined ? [] : [sentence(say.repeats(origin.value.title), [n, origin.n])]),
    ...snapshots.flatMap((snapshot) => [
      sentence(say.captured(snapshot.value.capturedAt, snapshot.value.textSha256), [snapshot.n]),
      ...takenBack(snapshot, view),
    ]),
    ...(snapshots.length === 0 ? [sentence(say.notAtHand, [n])] : []),
    ...(value.note === undefined ? [] : [sentence(say.note(value.note), [n])]),
  ];
}

const takenBack = (
  record: DossierRecord<'source' | 'snapshot'>,
  { dossier, words }: SummaryView,
): readonly Sentence[] =>
  takenBackPhrases(record, dossier.moment.asOf, words).map(({ n, phrase }) =>
    sentence(phrase, [n, record.n]),
  );
