import { type Html, html } from '../markup/html.ts';
import type { DossierRecord } from '../model/dossier.ts';
import { hasPage } from '../queries/public/has-page.ts';
import { nameIn } from './links.ts';
import type { Visit } from './visit.ts';

/** The title of a source, with a link where it has a page. */
export function sourceName(source: DossierRecord<'source'>, { links }: Pick<Visit, 'links'>): Html {
  const title = html`<bdi>${source.value.title}</bdi>`;
  return hasPage(source)
    ? html`<a href="${links.to(`sources/${nameIn(source)}`)}">${title}</a>`
    : title;
}
