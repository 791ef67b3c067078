import { type Html, html } from '../markup/html.ts';
import type { Visit } from './visit.ts';

/** A picture with its heading, and the same as a table below it. */
export interface Figure {
  readonly id: string;
  readonly heading: string;
  /** Drawn where it is shown. */
  readonly picture: () => Html;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Html[])[];
}

/** A figure: the picture scrolls on a narrow page, and its table is one step away. On a site without pictures the table alone. */
export function figure(given: Figure, { words, site }: Visit): Html {
  const { id, heading, picture, caption } = given;
  const { asTable } = words.pages.labels;
  if (site?.isWithoutPictures) {
    return html`<section>
<h2 id="${id}">${heading}</h2>
${table(given, heading)}</section>
`;
  }
  return html`<section>
<h2 id="${id}">${heading}</h2>
<figure>
<figcaption>${caption}</figcaption>
<section class="wide" tabindex="0" aria-label="${heading}">${picture()}</section>
</figure>
<details><summary>${asTable}</summary>
${table(given, `${heading}: ${asTable}`)}</details>
</section>
`;
}

const table = ({ columns, rows }: Figure, label: string): Html =>
  html`<section class="wide" tabindex="0" aria-label="${label}">
<table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
</section>
`;
