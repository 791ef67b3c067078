/**
 * A text without the marks over and through its letters: "Brucke" for "Brücke", "Lukasz" for "Łukasz". The breve of й stays: endings
 * are told by that letter, which is one of its own.
 */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(struck, (letter) => withoutStroke[letter] ?? letter);

const marks = /(?!\u0306)\p{M}|(?<![иИ])\u0306/gu;

/** Unicode takes these letters for whole, and their strokes for no marks. */
const withoutStroke: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D' },
};
const struck = /[łŁøØđĐ]/g;
