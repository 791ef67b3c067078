import { publishedDay } from './published-day.ts';

/** What a Markdown file says about itself before its text; absent where it does not say. */
export interface FrontMatter {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  /** EDTF, as precise as the file is. */
  readonly publishedOn?: string;
  readonly language?: string;
  readonly canonicalUrl?: string;
}

/** Takes the front matter (`key: value` lines between two `---`) off a Markdown file; other keys are passed over. */
export function frontMatter(markdown: string): {
  readonly facts: FrontMatter;
  readonly body: string;
} {
  const match = /^---[ \t]*\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(markdown);
  const block = match?.[1] ?? '';
  // A text may begin with a rule: without a key it is no front matter.
  if (match === null || !/^[\w-]+[ \t]*:/m.test(block)) return { facts: {}, body: markdown };
  return { facts: factsOf(entries(block)), body: markdown.slice(match[0].length) };
}

function entries(block: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let key = '';
  for (const line of block.split('\n')) {
    const pair = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line);
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1];
    if (pair !== null) {
      key = (pair[1] ?? '').toLowerCase();
      found.set(key, values(pair[2] ?? ''));
    } else if (item !== undefined) found.set(key, [...(found.get(key) ?? []), ...values(item)]);
  }
  return found;
}

/** One value, or the values of a list in brackets; quotation marks around a value are not part of it. */
function values(written: string): readonly string[] {
  const list = /^\[(.*)\]$/.exec(written.trim())?.[1]?.split(',') ?? [written];
  return list
    .map((value) => value.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((value) => value !== '');
}

function factsOf(found: ReadonlyMap<string, readonly string[]>): FrontMatter {
  const first = (...keys: readonly string[]) => keys.flatMap((key) => found.get(key) ?? [])[0];
  const authors = [...(found.get('author') ?? []), ...(found.get('authors') ?? [])];
  const date = first('date', 'published', 'publishedon');
  const facts = {
    title: first('title'),
    authors: authors.length > 0 ? authors : undefined,
    publisher: first('publisher', 'site'),
    publishedOn: date === undefined ? undefined : (publishedDay(date) ?? undefined),
    language: first('lang', 'language'),
    canonicalUrl: first('url', 'canonical', 'link', 'source'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
