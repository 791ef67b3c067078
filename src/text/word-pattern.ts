// Scripts written without spaces between words: each character is taken as a word of its own.
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
// A soft hyphen or a zero-width character does not end a word.
const invisible = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const letters = '[\\p{L}\\p{M}]';

const first = `[[\\p{L}\\p{N}]--[${unspaced}]]`;
const rest = `[[\\p{L}\\p{M}\\p{N}${invisible}]--[${unspaced}]]*`;
const core = `${first}${rest}`;

// "不可能" cut after its first character would turn "impossible" into "possible": a negating character
// holds on to the next one.
const unspacedWord = `[不没沒未非無无莫勿]?[[${unspaced}]&&[\\p{L}\\p{N}]]\\p{M}*`;

// A minus stands before a number and after nothing, a space, an opening bracket or quotation mark.
const sign = `(?:(?<![^\\s\\p{Ps}\\p{Pi}"'])[\\-\\u2010\\u2011\\u2013\\u2212])?\\p{Sc}?(?=\\p{N})`;
const unit = '(?:(?<=\\p{N})[%‰°\\p{Sc}])?';

const joints = [
  "['’ʼ‘\\uff07]",
  '[\\/&_@]',
  '(?<=\\p{N})[.,:\\u2012\\u2013\\u2212](?=\\p{N})',
  '(?<=\\p{N})[\\u00a0\\u202f](?=\\p{N}{3}(?!\\p{N}))',
  // "U.S", but not "said.But"
  `(?<=(?<!${letters})\\p{L})\\.(?=\\p{L}(?!${letters}))`,
];
const hyphen = '[\\-\\u2010\\u2011\\uff0d]';

/**
 * A word of any script with what belongs to it: apostrophes, hyphens, the points and signs of a number. Built, not
 * written, because set subtraction needs the `v` flag.
 */
export function wordPattern(hyphens: 'join' | 'part'): RegExp {
  const joint = `(?:${(hyphens === 'join' ? [...joints, hyphen] : joints).join('|')})`;
  return new RegExp(`${unspacedWord}|(?:${sign})?${core}(?:${joint}${core})*${unit}`, 'gv');
}
