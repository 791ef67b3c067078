import { type Html, html } from '../markup/html.ts';

/** The frame in which another site shows the small page of a claim. */
export const embedFrame = ({
  base,
  name,
  title,
}: {
  readonly base: string;
  readonly name: string;
  readonly title: string;
}): Html =>
  html`<iframe src="${base}/embed/${name}.html" title="${title}" width="600" height="320" style="border:0" loading="lazy" sandbox="allow-top-navigation-by-user-activation"></iframe>`;
