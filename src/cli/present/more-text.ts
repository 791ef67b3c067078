/** What follows a page that is not the last one: how to ask for the next. */
export const moreText = (next: string | null): string =>
  next === null ? '' : `\n\nMore: --after ${next}`;
