import { widthOf } from './width-of.ts';

/** How a paragraph is set: its width in columns, and what stands before the first line and before the others. */
export interface Setting {
  readonly width: number;
  readonly first?: string;
  readonly indent?: string;
}

/** Breaks a paragraph anew, at its spaces and where its text had ended a line, so that no line is wider than `width`; a word that is wider alone is cut. */
export function wrap(text: string, { width, first = '', indent = '' }: Setting): string {
  const room = Math.max(1, width - indent.length);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/ |\s*\n\s*/).flatMap((each) => cut(each, room))) {
    const wide = widthOf(word);
    if (line !== '' && used + 1 + wide > room) {
      lines.push(line);
      line = word;
      used = wide;
    } else {
      used += line === '' ? wide : 1 + wide;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each, at) => `${at === 0 ? first : indent}${each}`).join('\n');
}

function cut(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const pieces = [''];
  for (const character of word) {
    const piece = pieces.at(-1) ?? '';
    if (piece !== '' && widthOf(piece + character) > room) pieces.push(character);
    else pieces[pieces.length - 1] = piece + character;
  }
  return pieces;
}
