import type { Outline } from './outline.ts';
import { type Phrase, plainText } from './phrase.ts';
import { printable } from './printable.ts';
import type { Section } from './section.ts';
import type { Paragraph } from './sentence.ts';
import { wrap } from './wrap.ts';

/** The summary as plain text for a terminal, at most `width` columns wide; each sentence ends with the numbers of its records. */
export function toText(outline: Outline, { width }: { readonly width: number }): string {
  const line = (words: Phrase) => wrap(inText(words), { width });
  const blocks = [
    line(outline.title),
    line(outline.stamp),
    ...outline.sections.map((section) => sectionInText(section, width)),
    line(outline.method),
    [
      outline.recordsTitle,
      ...outline.records.map(({ text }) =>
        wrap(inText(text), { width, indent: '    ', first: '  ' }),
      ),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionInText({ title, shape, paragraphs }: Section, width: number): string {
  const margins =
    shape === 'list' ? { first: '  - ', indent: '    ' } : { first: '  ', indent: '  ' };
  const body = paragraphs.map((paragraph) =>
    wrap(paragraphInText(paragraph), { width, ...margins }),
  );
  return [title, ...body].join('\n');
}

function paragraphInText(paragraph: Paragraph): string {
  return paragraph.map(({ text, records }) => `${inText(text)} [${records.join(', ')}]`).join(' ');
}

function inText(words: Phrase): string {
  return printable(plainText(words));
}
