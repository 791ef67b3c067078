/** A row of more than this, in bytes or characters, is a file in which a quotation mark or a bracket never closes. */
export const rowMost = 16_000_000;
