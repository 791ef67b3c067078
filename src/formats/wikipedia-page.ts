import type { IncomingSource } from './incoming.ts';

/** An article of the English Wikipedia by its title: one article is one source, however many sentences are cited. */
export function wikipediaPage(title: string): IncomingSource {
  const path = encodeURIComponent(title.toWellFormed().replaceAll(' ', '_')).replaceAll('%3A', ':');
  return {
    title,
    kind: 'article',
    publisher: 'Wikipedia',
    url: `https://en.wikipedia.org/wiki/${path}`,
    language: 'en',
  };
}
