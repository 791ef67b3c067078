import type { DossierLink } from '../../model/dossier.ts';
import { linkSentences } from '../relation-sentences.ts';
import type { Section } from '../section.ts';
import { type Paragraph, sentence } from '../sentence.ts';
import type { SummaryView } from '../summary-view.ts';

/** How the claim bears on others, with where they stand; null when it is linked to none. */
export function linksSection(view: SummaryView): Section | null {
  const { links } = view.dossier;
  if (links.length === 0) return null;
  return {
    key: 'links',
    title: view.words.sections.links,
    shape: 'list',
    paragraphs: links.map((link) => paragraphOf(link, view)),
  };
}

function paragraphOf(link: DossierLink, { words }: SummaryView): Paragraph {
  const { n, value } = link;
  return [
    ...linkSentences(link, { words }),
    ...(value.note === undefined ? [] : [sentence(words.links.because(value.note), [n])]),
  ];
}
