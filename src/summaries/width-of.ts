import stringWidth from 'string-width';

/** How many columns a text takes on a terminal. Of plain letters each takes one; to take others apart is a hundred times the work. */
export const widthOf = (text: string): number =>
  plain.test(text) ? text.length : stringWidth(text);

/** From the space to the tilde. */
const plain = /^[ -~]*$/;
