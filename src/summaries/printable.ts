/**
 * Stored text on one line, with nothing in it that could steer a terminal or turn the direction of what
 * follows: white space becomes one space, control and direction characters become U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(steering, '\uFFFD').toWellFormed();
}

/** Control characters, and the marks, embeddings, overrides and isolates of bidirectional text. */
const steering = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
