import type { Passage } from '../../model/nouns/passage.ts';

/** Where a passage stands: its place in the text, then the page or the time, where its source has them. */
export function placeText(passage: Pick<Passage, 'start' | 'end' | 'page' | 'time'>): string {
  return [`${passage.start}–${passage.end}`, ...pageOrTime(passage)].join(', ');
}

/** As people cite it: "page 3", "00:12:31". */
export function pageOrTime({ page, time }: Pick<Passage, 'page' | 'time'>): readonly string[] {
  return [...(page === undefined ? [] : [`page ${page}`]), ...(time === undefined ? [] : [time])];
}
