/** Blanks comments, then also strings, templates and patterns, so that every place keeps its offset and line. */
export function blankCode(text: string): { readonly uncommented: string; readonly code: string } {
  let uncommented = '';
  let code = '';
  /** Depth of braces within each open `${`. */
  const holes: number[] = [];
  let place = 0;
  while (place < text.length) {
    const closesHole = text[place] === '}' && holes.at(-1) === 0;
    if (closesHole) holes.pop();
    const token = nextToken(text, place, closesHole, code);
    uncommented += token.kind === 'comment' ? blank(token.text) : token.text;
    code += token.kind === 'code' ? token.text : blank(token.text);
    if (token.text === '{') deepen(holes, 1);
    if (token.text === '}' && !closesHole) deepen(holes, -1);
    if (token.kind === 'template' && token.text.endsWith('${')) holes.push(0);
    place += token.text.length;
  }
  return { uncommented, code };
}

interface Token {
  readonly kind: 'comment' | 'string' | 'template' | 'code';
  readonly text: string;
}

function nextToken(text: string, place: number, closesHole: boolean, before: string): Token {
  const template = closesHole || text[place] === '`' ? matched(templatePart, text, place) : null;
  if (template !== null) return { kind: 'template', text: template };
  const comment = matched(commentPart, text, place);
  if (comment !== null) return { kind: 'comment', text: comment };
  const string = matched(stringPart, text, place);
  if (string !== null) return { kind: 'string', text: string };
  const pattern = startsPattern.test(before.slice(-80)) ? matched(patternPart, text, place) : null;
  if (pattern !== null) return { kind: 'string', text: pattern };
  return { kind: 'code', text: text.charAt(place) };
}

const templatePart = /[`}](?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)/sy;
const commentPart = /\/\/[^\n]*|\/\*.*?\*\//sy;
const stringPart = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/sy;
const patternPart = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** A slash after one of these starts a pattern; after a name or a bracket's end it divides. */
const startsPattern = /(?:^|[(,=:[!&|?{};+*%~^<>-]|\b(?:return|typeof|case|of|in))\s*$/;

function matched(pattern: RegExp, text: string, place: number): string | null {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? null;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function deepen(holes: number[], by: number): void {
  const depth = holes.pop();
  if (depth !== undefined) holes.push(depth + by);
}
