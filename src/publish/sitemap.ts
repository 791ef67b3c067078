import { html } from '../markup/html.ts';
import { fileOf } from '../web/links.ts';

/** Every page for search engines (https://www.sitemaps.org). */
export function sitemap(paths: readonly string[], base: string): string {
  const map = html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${base}/${fileOf(path)}</loc></url>\n`)}</urlset>
`;
  return map.markup;
}
