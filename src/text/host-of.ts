/** The host that an address is at, lower case and without `www.`; undefined for what is no whole address. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '');
}
