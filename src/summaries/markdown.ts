import { escapeMarkdown } from './escape-markdown.ts';
import type { Outline } from './outline.ts';
import { type Phrase, plainText } from './phrase.ts';
import type { Section } from './section.ts';
import type { Paragraph, Sentence } from './sentence.ts';

/**
 * The summary in Markdown (CommonMark with footnotes as in GFM). Each sentence ends with footnotes that name
 * its records; the records stand at the end. Stored text is escaped: nothing a stranger wrote becomes markup.
 */
export function toMarkdown(outline: Outline): string {
  const blocks = [
    `# ${inMarkdown(outline.title)}`,
    `*${inMarkdown(outline.stamp)}*`,
    ...outline.sections.map(sectionInMarkdown),
    `*${inMarkdown(outline.method)}*`,
    outline.records.map(({ n, text }) => `[^${n}]: ${inMarkdown(text)}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionInMarkdown({ title, shape, paragraphs }: Section): string {
  const body =
    shape === 'prose'
      ? paragraphs.map(paragraphInMarkdown).join('\n\n')
      : paragraphs.map((paragraph) => `- ${paragraphInMarkdown(paragraph)}`).join('\n');
  return `## ${title}\n\n${body}`;
}

function paragraphInMarkdown(paragraph: Paragraph): string {
  return paragraph.map(sentenceInMarkdown).join(' ');
}

function sentenceInMarkdown({ text, records }: Sentence, at: number): string {
  const footnotes = records.map((n) => `[^${n}]`).join('');
  return `${inMarkdown(text, at === 0)}${footnotes}`;
}

/** Escaped as a whole, so that markup cannot be made of two halves in neighbouring parts. */
function inMarkdown(words: Phrase, startsBlock = false): string {
  return escapeMarkdown(plainText(words), { startsBlock });
}
