/**
 * The JSON-LD that stands in a web page, script by script. A page is read whole: nobody writes one larger than memory.
 */
export async function* scriptsOf(page: AsyncIterable<string>): AsyncIterable<string> {
  let html = '';
  for await (const chunk of page) html += chunk;
  for (const [, attributes = '', inside = ''] of html.matchAll(script)) {
    const bare = inside.replace(wrapping, '').trim();
    if (/ld\+json/i.test(attributes) && bare !== '') yield bare;
  }
}

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

/** Some publishers put the block in a comment or CDATA. */
const wrapping = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g;
