import anyAscii from 'any-ascii';

/** A word of a name in Latin letters, and the consonants that it sounds by. */
export interface NameWord {
  readonly letters: string;
  readonly skeleton: string;
}

/**
 * The words of a name, each with its skeleton: what stays when a name goes from script to script and from one way of
 * writing it in Latin letters to another. Lukashenka, Loukachenko, Łukaszenka and Лукашэнка are all `LKSNK`. It proposes
 * that two names may be one and never says so: Patton and Putin share theirs. Of a script that parts no words, each
 * sign is a word.
 */
export function nameWords(name: string): readonly NameWord[] {
  const text = name.normalize('NFKC').slice(0, charactersMost);
  const ascii = anyAscii(text);
  return (/[a-z]/i.test(text) ? ascii : ascii.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '))
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^a-z]+/)
    .filter((letters) => letters !== '')
    .map((letters) => ({ letters, skeleton: skeletonOf(letters) }));
}

const charactersMost = 200;

const skeletonOf = (letters: string): string =>
  steps
    .reduce((word, [sound, key]) => word.replaceAll(sound, key), letters)
    .replaceAll(/[^A-Z]/g, '')
    .replaceAll(/(.)\1+/g, '$1');

/** In this order; what has become a capital is settled, and what never does is left out. */
const steps: readonly (readonly [RegExp, string])[] = [
  // One sound, written as English, French, German and Polish write it: Lukashenko, Loukachenko, Lukaschenko, Łukaszenka.
  [/tsch|shch|dzh|tch|sch|sh|ch|zh|sz|cz|dz|ts|tz/g, 'S'],
  [/ph/g, 'F'],
  [/th/g, 'T'],
  // Х and Г in transliteration, and the two ways of writing Г: Hryhorii, Grigory, Mikhail.
  [/[kg]h|[gh]/g, 'G'],
  [/^x/g, 'S'],
  [/x/g, 'KS'],
  [/ck|c(?![eiy])|[kq]/g, 'K'],
  [/[csz]/g, 'S'],
  // Ivanov, Ivanoff, Iwanow.
  [/[fvw]/g, 'F'],
  // The vowel a name begins with is heard; Oleksandr and Alexander, Yelena and Elena begin alike.
  [/^[yj]?[ao]/g, 'A'],
  [/^[yj]?e/g, 'E'],
  [/^[yj]?u/g, 'U'],
  [/^[iyj]/g, 'I'],
  [/b/g, 'B'],
  [/d/g, 'D'],
  [/l/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/p/g, 'P'],
  [/r/g, 'R'],
  [/t/g, 'T'],
];
