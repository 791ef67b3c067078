import { linesOf, type SourceFile } from './source-files.ts';

/** The functions of a file longer than so many lines, as `path:line`; the callback of a `describe` is a list. */
export function longFunctions(file: SourceFile, linesMax: number): readonly string[] {
  const { code } = file;
  return bodies(code)
    .filter(({ start, open }) => linesOf(code.slice(start, closeOf(code, open) + 1)) > linesMax)
    .filter(({ start }) => !isDescribed(code.slice(Math.max(0, start - 400), start)))
    .map(({ start }) => `${file.path}:${linesOf(code.slice(0, start + 1))}`);
}

/** Where a function starts, and the brace or bracket that opens its body. */
interface Body {
  readonly start: number;
  readonly open: number;
}

function bodies(code: string): readonly Body[] {
  const arrows = [...code.matchAll(/=>\s*[{([]/g)].map((match) => ({
    start: match.index,
    open: match.index + match[0].length - 1,
  }));
  const named = [...code.matchAll(/([\w$]+)\s*(?:<[^()]*>)?\(/g)]
    .filter((match) => !notFunctions.has(match[1] ?? ''))
    .map((match) => ({
      start: match.index,
      open: bodyAfter(code, closeOf(code, match.index + match[0].length - 1) + 1),
    }))
    .filter(({ open }) => open >= 0);
  return [...arrows, ...named];
}

const notFunctions = new Set(['if', 'for', 'while', 'switch', 'catch', 'with', 'await']);

/** The brace of a body after a list of parameters and perhaps a type of return; -1 after a mere call. */
function bodyAfter(code: string, from: number): number {
  const next = /\s*(:?)\s*/y;
  next.lastIndex = from;
  const isTyped = next.exec(code)?.[1] === ':';
  let place = next.lastIndex;
  if (!isTyped) return code[place] === '{' ? place : -1;
  let previous = ':';
  for (; place < code.length && !';=)'.includes(code.charAt(place)); place++) {
    const here = code.charAt(place);
    if (here === '{' && !':<|&,('.includes(previous)) return place;
    if (here === '{' || here === '(') place = closeOf(code, place);
    if (here.trim() !== '') previous = here === '{' ? '}' : here;
  }
  return -1;
}

/** The place of the bracket that closes the one at `open`. */
function closeOf(code: string, open: number): number {
  let depth = 0;
  for (let place = open; place < code.length; place++) {
    if ('({['.includes(code.charAt(place))) depth++;
    if (')}]'.includes(code.charAt(place))) depth--;
    if (depth === 0) return place;
  }
  return code.length;
}

const isDescribed = (before: string): boolean => /\bdescribe\b[^;{}]*$/.test(before);
