import type { DossierLink, DossierSaying } from '../model/dossier.ts';
import { standsJudged, standsOf } from '../model/judged.ts';
import { type Sentence, sentence } from './sentence.ts';
import { nameOf, type SummaryView } from './summary-view.ts';

/** How the claim bears on another, and where that one stands, with the marks *misleading* beside it. */
export function linkSentences(
  { n, value, direction, other, standing, misleading }: DossierLink,
  { words }: Pick<SummaryView, 'words'>,
): readonly Sentence[] {
  const stands = standsJudged(standsOf(standing));
  const text = words.links.said({
    ...{ kind: value.linkKind, direction, text: other.value.text, stands },
  });
  return [
    sentence(text, [n, other.n]),
    ...misleading.map(({ by, leftOut }) =>
      sentence(words.links.misleading(by, leftOut), [other.n]),
    ),
  ];
}

/** What was said again after the claim became refuted, counted and dated, with the evidence against it. */
export function repeatSentences({ dossier, words }: SummaryView): readonly Sentence[] {
  const { repeats, evidence } = dossier;
  if (repeats === null) return [];
  const against = evidence.filter(
    ({ value, reckoning }) =>
      value.stance === 'refutes' && reckoning.as === 'counted' && reckoning.firm,
  );
  const named = (sayings: readonly DossierSaying[]) =>
    sayings.map(({ value, on, isUndated }) => ({
      ...{ who: nameOf(dossier, value.speaker), on, isUndated },
    }));
  const resting = (sayings: readonly DossierSaying[]) => [...sayings, ...against].map(({ n }) => n);
  const { since, sayings, possibly, undated } = repeats;
  const { repeats: say, possiblyRepeats, undatedRepeats } = words.appearances;
  const isMore = sayings.length > 0;
  return [
    ...(sayings.length === 0 ? [] : [sentence(say(since, named(sayings)), resting(sayings))]),
    ...(possibly.length === 0
      ? []
      : [sentence(possiblyRepeats(named(possibly)), resting(possibly))]),
    ...(undated.length === 0
      ? []
      : [sentence(undatedRepeats(named(undated), isMore), resting(undated))]),
  ];
}

/** Speakers who said both; it is not told which of the two is so. */
export function contradictionSentences({ dossier, words }: SummaryView): readonly Sentence[] {
  return dossier.contradictions.map(({ speaker, said, against, other, link }) => {
    const text = words.appearances.contradiction({
      who: nameOf(dossier, speaker),
      on: said,
      other: other?.value.text ?? null,
      against,
    });
    return sentence(text, [
      ...[...said, ...against].map(({ n }) => n),
      link ?? undefined,
      other?.n,
    ]);
  });
}
