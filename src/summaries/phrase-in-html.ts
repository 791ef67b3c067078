import { type Html, html } from '../markup/html.ts';
import type { Phrase } from './phrase.ts';

/** A phrase in HTML: stored words stand in an isolate, so that no script of theirs turns what is beside them. */
export function phraseInHtml(words: Phrase): Html {
  return html`${words.map(({ text, stored }) => (stored ? html`<bdi>${text}</bdi>` : html`${text}`))}`;
}
