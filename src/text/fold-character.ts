import { dashCharacter, invisibleCharacter, quotationMark, spaceCharacter } from './characters.ts';

/** What folding does with a character, combining marks included. */
export type FoldClass = 'space' | 'quote' | 'dash' | 'invisible' | 'text';

/** The class of a character. */
export function foldClass(character: string): FoldClass {
  if (invisibleCharacter.test(character)) return 'invisible';
  if (spaceCharacter.test(character)) return 'space';
  if (quotationMark.test(character)) return 'quote';
  if (dashCharacter.test(character)) return 'dash';
  return 'text';
}

/**
 * A character with its combining marks in one Unicode form: NFC, and NFKC where that changes no word. Superscripts,
 * fractions and circled digits stay what they are: 10² is not 102.
 */
export function foldCharacter(cluster: string): string {
  return Array.from(cluster, compatible).join('').normalize('NFC');
}

function compatible(character: string): string {
  const plain = character.normalize('NFKC');
  if (plain === character) return character;
  return foldable.some(([from, to]) => from.test(character) && to.test(plain)) ? plain : character;
}

const foldable: readonly (readonly [from: RegExp, to: RegExp])[] = [
  // Ligatures, presentation forms, full and half width, styled letters; not ª and º, which make ordinals.
  [/^(?![ªº])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u, /^[\p{L}\p{M}]+$/u],
  [/^\p{Nd}/u, /^\p{Nd}$/u],
  [/^[\uff01-\uff5e\uff9e\uff9f]/u, /^./u],
  [/^\u2026/u, /^\.\.\.$/u],
];
