import type { Paragraph, Sentence } from './sentence.ts';

/** The sections of a summary, in their order. */
export type SectionKey =
  | 'standing'
  | 'changes'
  | 'appearances'
  | 'evidence'
  | 'looked_for'
  | 'would_change'
  | 'assessment'
  | 'links'
  | 'asked'
  | 'sources'
  | 'corrections';

/** One section: its title is a label; all else is sentences. A list has one item a paragraph. */
export interface Section {
  readonly key: SectionKey;
  readonly title: string;
  readonly shape: 'prose' | 'list';
  readonly paragraphs: readonly Paragraph[];
}

/** The sentences of a section in order, whatever their paragraphs. */
export function sentencesOf({ paragraphs }: Section): readonly Sentence[] {
  return paragraphs.flat();
}
