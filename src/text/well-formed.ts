/**
 * Whether a text can be stored and handed out unchanged everywhere: no U+0000 (PostgreSQL refuses it) and
 * no lone surrogate (UTF-8 cannot hold it).
 */
export function isWellFormed(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text);
}
