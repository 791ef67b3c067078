import { printable } from './printable.ts';

/**
 * Text as it is to be read, in Markdown: nothing in it becomes markup, HTML, a footnote or a link. Holds in
 * CommonMark and GFM, in the middle of a line and, with `startsBlock`, at the start of one.
 */
export function escapeMarkdown(text: string, { startsBlock = false } = {}): string {
  const escaped = printable(text)
    .replace(/[\\`*_[\]|~#$]/gu, '\\$&')
    .replace(/[&<>]/gu, (character) => entities[character] ?? character)
    // Web addresses and mail addresses would be made links where no brackets ask for it.
    .replace(/:(?=\/\/)|@/gu, '\\$&')
    .replace(/\bwww\./giu, (start) => `${start.slice(0, -1)}\\.`);
  return startsBlock ? escaped.replace(/^(\s*)([-+=]|\d+(?=[.)]))/u, escapeBlockStart) : escaped;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A number is kept from starting a list by escaping what follows it, a sign by escaping itself. */
function escapeBlockStart(_: string, space: string, start: string): string {
  return /\d/u.test(start) ? `${space}${start}\\` : `${space}\\${start}`;
}
