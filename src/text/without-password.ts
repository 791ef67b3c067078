/** A url as it may be shown: a password in it stays out of output, logs and messages. */
export function withoutPassword(url: string): string {
  return url
    .replace(/^([a-z]+:\/\/[^/?#@:]*):[^/?#]*@/, '$1@')
    .replace(/([?&]password=)[^&#]*/g, '$1…');
}
