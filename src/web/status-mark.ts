import { type Html, html } from '../markup/html.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
import type { Words } from '../summaries/words/words.ts';

/** A status as its word, with a shape and a colour of its own beside it. */
export function statusMark(status: Status, { pages }: Words): Html {
  return html`<span class="mark s-${status}">${shapeOf(status)}${pages.statuses[status].label}</span>`;
}

/** The mark *misleading*, which stands beside a status. */
export const misleadingMark = ({ pages }: Words): Html =>
  html`<strong>${pages.labels.misleading}</strong>`;

/** The shape alone, where the word stands elsewhere. */
function shapeOf(status: Status): Html {
  return html`<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[status]}</svg>`;
}

const line = 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"';

/** Told apart without colour: by outline, filling and what is in them. */
export const shapes: Readonly<Record<Status, Html>> = {
  unchecked: { markup: `<circle cx="8" cy="8" r="6" ${line} stroke-dasharray="2 3"/>` },
  no_evidence_found: {
    markup: `<circle cx="7" cy="7" r="4.5" ${line}/><path d="M10.5 10.5 14 14" ${line}/>`,
  },
  insufficient: {
    markup: `<circle cx="8" cy="8" r="6" ${line}/><path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor"/>`,
  },
  supported: {
    markup: `<circle cx="8" cy="8" r="7" fill="currentColor"/><path class="inside" d="m4.8 8.2 2.3 2.3 4.2-4.8" ${line}/>`,
  },
  refuted: {
    markup: `<path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor"/><path class="inside" d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" ${line}/>`,
  },
  conflicting: {
    markup:
      '<path d="M1 8 6.8 2.5v11z" fill="currentColor"/><path d="M15 8 9.2 2.5v11z" fill="currentColor"/>',
  },
  pending: {
    markup: `<path d="M4 2h8M4 14h8M4.5 2c0 4 7 8 7 12M11.5 2c0 4-7 8-7 12" ${line}/>`,
  },
  not_checkable: {
    markup: `<path d="M2 3h12v8H8l-4 3v-3H2z" ${line} stroke-linejoin="round"/>`,
  },
};
