import { hash } from 'node:crypto';

/** SHA-256 of bytes, or of a text as UTF-8: 32 bytes. */
export const sha256 = (content: string | Uint8Array): Buffer => hash('sha256', content, 'buffer');

/** The same, in base64url. */
export const sha256Base64Url = (content: Uint8Array): string =>
  hash('sha256', content, 'base64url');

/** The same, in lower-case hex. */
export const sha256Hex = (content: string | Uint8Array): string => hash('sha256', content, 'hex');
