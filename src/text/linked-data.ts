/** What the JSON-LD of a page says about the article it is. */
export interface LinkedData {
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly published: readonly string[];
  readonly languages: readonly string[];
}

/** Reads JSON-LD blocks (schema.org); what is not valid JSON or no article is passed over, as browsers do. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const article = scripts.flatMap(parsed).flatMap(items).find(isArticle) ?? {};
  return {
    titles: [...names(article.headline), ...names(article.name)],
    authors: names(article.author ?? article.creator),
    publishers: names(article.publisher),
    published: names(article.datePublished),
    languages: names(article.inLanguage),
  };
}

type Item = Readonly<Record<string, unknown>>;

function parsed(script: string): readonly unknown[] {
  try {
    // Some publishers wrap the block in a comment or CDATA.
    return [
      JSON.parse(
        script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, ''),
      ),
    ];
  } catch {
    // A broken block is common and says nothing; the meta elements are read instead.
    return [];
  }
}

/** Lists and graphs, two levels deep, which is as deep as publishers nest them. */
function items(value: unknown, level = 0): readonly Item[] {
  if (Array.isArray(value)) return level > 2 ? [] : value.flatMap((each) => items(each, level + 1));
  if (!isItem(value)) return [];
  return [value, ...(level > 2 ? [] : items(value['@graph'] ?? [], level + 1))];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(item: Item): boolean {
  const types = [item['@type']].flat();
  return types.some((type) => /(?:Article|Posting|Report|Review|Interview)$/.test(String(type)));
}

/** Texts, or the names of things; lists of either. */
function names(value: unknown): readonly string[] {
  return [value].flat().flatMap((each) => {
    const text = isItem(each) ? each.name : each;
    return typeof text === 'string' ? [text] : [];
  });
}
