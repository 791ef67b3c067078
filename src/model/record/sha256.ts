import { hash } from 'node:crypto';

/**
 * SHA-256 of bytes, or of a text as UTF-8: 32 bytes. Asked for as bytes Node makes memory of its own for each hash, which
 * takes longer than the hash; as a string of characters up to U+00FF it makes none.
 */
export const sha256 = (content: string | Uint8Array): Buffer =>
  Buffer.from(sha256Latin1(content), 'latin1');

/** The same, a character a byte: what Node calls binary or latin1. */
export const sha256Latin1 = (content: string | Uint8Array): string =>
  hash('sha256', content, 'binary');

/** The same, in base64url. */
export const sha256Base64Url = (content: Uint8Array): string =>
  hash('sha256', content, 'base64url');

/** The same, in lower-case hex. */
export const sha256Hex = (content: string | Uint8Array): string => hash('sha256', content, 'hex');
