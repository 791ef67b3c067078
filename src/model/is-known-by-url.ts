import type { Source } from './nouns/source.ts';

/** Whether nothing is known of a source but where it is: its address stands in place of a title. */
export const isKnownByUrl = ({ title, url }: Pick<Source, 'title' | 'url'>): boolean =>
  title === url;
