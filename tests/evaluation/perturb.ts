/** A text made from another, and where each code point of the other has gone. */
export interface Perturbed {
  readonly text: string;
  /** For every offset of the original, its length included, the offset in the new text; code points. */
  readonly places: Uint32Array;
}

/** A text as a plainer page has it: marks straightened, white space collapsed, soft hyphens gone, a paragraph put in. */
export function perturb(text: string, inserted: string, before: number): Perturbed {
  const points = Array.from(text);
  const places = new Uint32Array(points.length + 1);
  const made: string[] = [];
  points.forEach((point, place) => {
    if (place === before) made.push(...Array.from(inserted));
    places[place] = made.length;
    made.push(...plain(point, made.at(-1)));
  });
  places[points.length] = made.length;
  return { text: made.join(''), places };
}

function plain(point: string, last: string | undefined): readonly string[] {
  if (/\s/.test(point)) return last === ' ' || last === '\n' ? [] : [point === '\n' ? '\n' : ' '];
  if (/[\u201c\u201d\u201e]/.test(point)) return ['"'];
  if (/[\u2018\u2019]/.test(point)) return ["'"];
  return point === '\u00ad' ? [] : [point];
}

/** Where a paragraph may be put in: behind line breaks. */
export function paragraphStarts(text: string): readonly number[] {
  const points = Array.from(text);
  return points.flatMap((_point, place) =>
    place > 0 && points[place - 1] === '\n' ? [place] : [],
  );
}
