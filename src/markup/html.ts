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
  return { markup: own.map((markup, at) => `${markup}${markupOf(put[at] ?? null)}`).join('') };
}

/**
 * Text as data: nothing in it becomes markup, and what could steer a reader's eye stays visible as U+FFFD
 * instead of acting: control characters, and the marks that turn the direction of what follows. Each takes
 * the place of one code point, so that places in a text stay what they are.
 */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(steering, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Control characters but for tab and line feed, and the controls of bidirectional text. */
const steering = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

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
  return 'markup' in value
    ? value.markup
    : value.map((each) => (each === null ? '' : each.markup)).join('');
}
