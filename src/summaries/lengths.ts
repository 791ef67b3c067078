import type { Outline } from './outline.ts';
import { type Section, type SectionKey, sentencesOf } from './section.ts';

/** How much of a summary is told: a card, what a reader needs, or everything. */
export const lengths = ['short', 'standard', 'full'] as const;
export type Length = (typeof lengths)[number];

/**
 * The same outline, told at another length. A card keeps the first lines whole: where it stands, how far the
 * looks reach, a mark of misleading, dissent and what others published. No sentence is rewritten.
 */
export function toldAt(outline: Outline, length: Length): Outline {
  if (length === 'full') return outline;
  const sections = length === 'short' ? card(outline) : standard(outline);
  const cited = new Set(sections.flatMap(sentencesOf).flatMap(({ records }) => records));
  return { ...outline, sections, records: outline.records.filter(({ n }) => cited.has(n)) };
}

const card = ({ sections }: Outline): readonly Section[] =>
  sections.filter(({ key }) => key === 'standing' || key === 'changes');

/** Sources and links lie one step further on. */
const standard = ({ sections }: Outline): readonly Section[] =>
  sections.filter(({ key }) => !oneStepFurther.has(key));

const oneStepFurther: ReadonlySet<SectionKey> = new Set(['sources', 'links']);
