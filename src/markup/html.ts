/** Markup that was composed here and may be put into more of it as it is. */
export interface Html {
  readonly markup: string;
}

/** What may be put into a template: text, which is data; markup composed here; or nothing. */
export type Put = string | number | Html | readonly (Html | null)[] | null;

/**
 * Composes markup: the template is ours, text put into it is data and is escaped, in an element and between
 * the quotation marks of an attribute alike. So no text of a stranger becomes markup by being forgotten.
 *
 * @example html`<a href="${address}">${title}</a>`
 */
export function html(own: TemplateStringsArray, ...put: readonly Put[]): Html {
  // A page is made of hundreds of these: pieces are added one to the other, without a list between.
  let markup = own[0] ?? '';
  for (const [at, value] of put.entries()) markup += markupOf(value) + (own[at + 1] ?? '');
  return { markup };
}

/**
 * Text as data: nothing in it becomes markup, and what could steer a reader's eye stays visible as U+FFFD
 * instead of acting: control characters, and the marks that turn the direction of what follows. Each takes
 * the place of one code point, so that places in a text stay what they are.
 */
export function escapeHtml(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(steering, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Letters, digits and marks of ASCII that mean nothing in markup: most of what is put in, and the same as data. */
const plain = /^[\t\n !#-%(-;=?-~]*$/;

/** Control characters but for tab and line feed, the controls of bidirectional text, and two that XML does not allow. */
const steering = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(value: Put): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  let markup = '';
  for (const each of value) if (each !== null) markup += each.markup;
  return markup;
}
